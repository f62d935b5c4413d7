/// A number that changes whenever a file of an archive comes, goes, or changes its size or time of modification.
///
/// The files' order does not matter, so that a look at the folders need not sort them.
package struct ArchiveFingerprint: Sendable, Equatable {
  package private(set) var value: UInt64 = 0

  mutating func add(_ path: some Sequence<UInt8>, size: Int, modified: Int64) {
    var digest: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in path { digest = (digest ^ UInt64(byte)) &* 0x100_0000_01B3 }
    value &+= Self.mixed(digest ^ Self.mixed(UInt64(bitPattern: modified) ^ Self.mixed(UInt64(size))))
  }

  mutating func addSkipped(_ path: some Sequence<UInt8>) { add(path, size: -1 & Int.max, modified: -1) }

  /// The finalizer of SplitMix64: Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014.
  private static func mixed(_ value: UInt64) -> UInt64 {
    var value = value
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

extension Listing {
  package var fingerprint: ArchiveFingerprint {
    var fingerprint = ArchiveFingerprint()
    for file in files { fingerprint.add(file.path.utf8, size: file.size, modified: file.modified) }
    for skipped in skipped { fingerprint.addSkipped(skipped.path.utf8) }
    return fingerprint
  }
}

extension ArchiveScanner {
  /// The fingerprint of what `scan` would list, in less time.
  package func fingerprint() throws(ArchiveError) -> ArchiveFingerprint { try walk().fingerprint }
}

/// A number that tells whether a file's content is still the same.
package enum ContentDigest {
  /// FNV-1a, 64 bits: quick, and nobody attacks their own archive.
  package static func of(_ bytes: [UInt8]) -> UInt64 {
    var digest: UInt64 = 0xCBF2_9CE4_8422_2325
    let bytes = bytes.span
    for index in bytes.indices { digest = (digest ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
    return digest
  }
}

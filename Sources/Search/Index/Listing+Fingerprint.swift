internal import Newsletter

extension Listing {
  /// Changes whenever a file comes, goes, or changes its size or its time of modification.
  var fingerprint: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(files.count * 64)
    for file in files {
      bytes.append(contentsOf: file.path.utf8)
      bytes.append(0)
      withUnsafeBytes(of: (file.size.littleEndian, file.modified.littleEndian)) { bytes.append(contentsOf: $0) }
    }
    for skipped in skipped {
      bytes.append(contentsOf: skipped.path.utf8)
      bytes.append(0)
    }
    return String(ContentDigest.of(bytes), radix: 16)
  }
}

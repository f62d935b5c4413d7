/// Takes bytes as they come and gives whole lines.
package struct LineBuffer: Sendable {
  package enum Line: Sendable, Equatable {
    /// Without its end.
    case whole([UInt8])
    /// Given once for each such line, as soon as it is known to be one; its bytes are dropped.
    case tooLong
  }

  /// Bytes of a line, without its end.
  package static let longest = 4 << 20

  private var bytes: [UInt8] = []
  /// Where the next line begins.
  private var start = 0
  /// Up to where no end of a line was found.
  private var searched = 0
  /// Whether the bytes belong to a line that was too long.
  private var isDropping = false

  package init() {}

  package mutating func append(_ more: some Collection<UInt8>) {
    bytes.removeSubrange(..<start)
    searched -= start
    start = 0
    bytes.append(contentsOf: more)
  }

  /// The next whole line; nil when more bytes are needed.
  package mutating func next() -> Line? {
    while true {
      guard let end = bytes[searched...].firstIndex(of: UInt8(ascii: "\n")) else {
        searched = bytes.count
        guard isDropping || searched - start > Self.longest else { return nil }
        start = searched
        defer { isDropping = true }
        return isDropping ? nil : .tooLong
      }
      let line = bytes[start..<end]
      start = end + 1
      searched = start
      if isDropping {
        isDropping = false
        continue
      }
      return line.count > Self.longest ? .tooLong : .whole(Array(line))
    }
  }

  /// What follows the last end of a line, once no more bytes come.
  package mutating func last() -> Line? {
    defer { self = LineBuffer() }
    return isDropping || start == bytes.count ? nil : .whole(Array(bytes[start...]))
  }
}

/// A heading between two lines of the same sign, as mails in plain text have it.
enum Frame {
  /// What stands in the frame that begins in `line`, without the sign at its own ends.
  static func text(below line: Int, _ content: Range<Int>, in source: SourceLines) -> Range<Int>? {
    let bytes = source.bytes
    guard line + 2 < source.lines.count, isRun(content, in: bytes) else { return nil }
    let below = source.content(of: line + 2)
    guard below.count >= 4, bytes[below.lowerBound] == bytes[content.lowerBound], isRun(below, in: bytes) else {
      return nil
    }
    var text = source.content(of: line + 1)
    guard !text.isEmpty, text.count <= 120 else { return nil }
    let sign = bytes[content.lowerBound]
    while !text.isEmpty, isSide(bytes[text.lowerBound], sign) { text = text.lowerBound + 1..<text.upperBound }
    while !text.isEmpty, isSide(bytes[text.upperBound - 1], sign) { text = text.lowerBound..<text.upperBound - 1 }
    return text.isEmpty ? nil : text
  }

  private static func isSide(_ byte: UInt8, _ sign: UInt8) -> Bool {
    byte == sign || byte == UInt8(ascii: "|") || ByteClass.isBlank(byte)
  }

  private static func isRun(_ content: Range<Int>, in bytes: [UInt8]) -> Bool {
    let sign = bytes[content.lowerBound]
    return "-=*_~#+".utf8.contains(sign) && content.allSatisfy { bytes[$0] == sign }
  }
}

/// Questions about single bytes of UTF-8 text.
enum ByteClass {
  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
  static func isSpace(_ byte: UInt8) -> Bool { isBlank(byte) || byte == 0x0A }
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  static func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }

  /// Printable ASCII that is neither letter, digit nor blank.
  static func isPunctuation(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7F && !isAlphanumeric(byte) }

  static func lowercased(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  static func hexValue(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x37)
    case 0x61...0x66: UInt32(byte - 0x57)
    default: nil
    }
  }
}

extension [UInt8] {
  /// The byte at `index`, or nil outside the array.
  func byte(at index: Int) -> UInt8? { index >= 0 && index < count ? self[index] : nil }

  /// Whether `text` stands at `index`, before `end`.
  func stands(_ text: StaticString, at index: Int, before end: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard index >= 0, index + length <= end, end <= count else { return false }
    return text.withUTF8Buffer { expected in
      for offset in 0..<length where self[index + offset] != expected[offset] { return false }
      return true
    }
  }

  /// Where `text` begins in `range`, ignoring the case of ASCII letters; `text` is lower case.
  func firstIndex(of text: StaticString, in range: Range<Int>) -> Int? {
    let length = text.utf8CodeUnitCount
    let end = Swift.min(range.upperBound, count)
    return text.withUTF8Buffer { expected in
      var at = range.lowerBound
      while at + length <= end {
        if ByteClass.lowercased(self[at]) == expected[0] {
          var offset = 1
          while offset < length, ByteClass.lowercased(self[at + offset]) == expected[offset] { offset += 1 }
          if offset == length { return at }
        }
        at += 1
      }
      return nil
    }
  }

  /// `range` without the blanks at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, ByteClass.isBlank(self[start]) { start += 1 }
    while end > start, ByteClass.isBlank(self[end - 1]) { end -= 1 }
    return start..<end
  }

  /// Whether `part` stands somewhere in the array.
  func holds(_ part: [UInt8]) -> Bool {
    guard let first = part.first, count >= part.count else { return part.isEmpty }
    for index in 0...(count - part.count) where self[index] == first {
      if self[index..<index + part.count].elementsEqual(part) { return true }
    }
    return false
  }

  func string(_ range: Range<Int>) -> String { String(decoding: self[range], as: UTF8.self) }
}

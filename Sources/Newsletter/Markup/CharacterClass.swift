/// What stands beside a mark, as far as emphasis depends on it.
enum CharacterClass {
  case blank, punctuation, letter

  /// The class of the character that begins at `index`; the end of the text is a blank.
  static func after(_ index: Int, in text: [UInt8]) -> CharacterClass {
    guard let first = text.byte(at: index) else { return .blank }
    if first < 0x80 { return of(ascii: first) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    var value = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in 1..<length { value = value << 6 | UInt32((text.byte(at: index + offset) ?? 0x80) & 0x3F) }
    return of(scalar: value)
  }

  /// The class of the character that ends before `index`; the beginning of the text is a blank.
  static func before(_ index: Int, in text: [UInt8]) -> CharacterClass {
    var start = index - 1
    while start > 0, start > index - 4, text[start] & 0xC0 == 0x80 { start -= 1 }
    return after(start, in: text)
  }

  private static func of(ascii byte: UInt8) -> CharacterClass {
    byte <= 0x20 ? .blank : ByteClass.isPunctuation(byte) ? .punctuation : .letter
  }

  private static func of(scalar: UInt32) -> CharacterClass {
    switch scalar {
    case 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: .blank
    case 0xA1...0xA9, 0xAB, 0xAC, 0xAE...0xB1, 0xB4, 0xB6...0xB8, 0xBB, 0xBF, 0xD7, 0xF7: .punctuation
    case 0x2010...0x2027, 0x2030...0x205E, 0x20A0...0x20BF, 0x2190...0x2BFF, 0x3001...0x3003: .punctuation
    case 0x1F000...0x1FAFF: .punctuation
    default: .letter
    }
  }
}

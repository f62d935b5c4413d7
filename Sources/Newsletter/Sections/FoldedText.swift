/// Text as it is compared with a table: lower case, without accents, emoji and punctuation, words apart by one blank.
///
/// `Über diesen Newsletter:` and `🎉 UBER DIESEN NEWSLETTER` fold to the same bytes, composed or decomposed.
enum FoldedText {
  /// The words, without a blank at the ends.
  static func words(in text: [UInt8]) -> String {
    String(decoding: padded(text).dropFirst().dropLast(), as: UTF8.self)
  }

  /// The words with a blank before the first and behind the last, so that a pattern can ask for whole words; a single
  /// blank for text without a word.
  static func padded(_ text: [UInt8]) -> [UInt8] {
    var out: [UInt8] = [0x20]
    out.reserveCapacity(text.count + 2)
    var index = 0
    while index < text.count { index += append(text, at: index, to: &out) }
    if out.last != 0x20 { out.append(0x20) }
    return out
  }

  /// Appends what the character at `index` folds to and returns its length.
  private static func append(_ text: [UInt8], at index: Int, to out: inout [UInt8]) -> Int {
    let first = text[index]
    let second = text.byte(at: index + 1) ?? 0
    switch first {
    case 0x00..<0x80:
      if ByteClass.isAlphanumeric(first) {
        out.append(ByteClass.lowercased(first))
      } else if first != UInt8(ascii: "'") {
        separate(&out)
      }
      return 1
    case 0xC2:
      if second != 0xAD { separate(&out) }
      return 2
    case 0xC3:
      out.append(contentsOf: latin[Int(second & 0x1F)].utf8)
      return 2
    case 0xCC:
      return 2
    case 0xCD where second < 0xB0:
      return 2
    case 0xE2:
      let third = text.byte(at: index + 2) ?? 0
      let isInvisible = second == 0x80 && (third == 0x99 || (0x8B...0x8D).contains(third))
      if !isInvisible { separate(&out) }
      return 3
    case 0xEF:
      return 3
    case 0xF0...:
      separate(&out)
      return 4
    default:
      out.append(first)
      return 1
    }
  }

  private static func separate(_ out: inout [UInt8]) {
    if out.last != 0x20 { out.append(0x20) }
  }

  /// U+00E0 to U+00FF, and their capitals 32 below: à á â ã ä å æ ç …
  private static let latin = [
    "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i",
    "d", "n", "o", "o", "o", "o", "o", " ", "o", "u", "u", "u", "u", "y", "th", "ss",
  ]
}

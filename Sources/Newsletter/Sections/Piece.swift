/// A block's text, read, with what decides whether it is a heading.
struct Piece {
  var kind: Block.Kind
  var inline: InlineText
  var isAfterBlank: Bool
  var isBeforeBlank: Bool
  /// Whether it could hold a source in brackets.
  var hasBrackets: Bool
  /// Whether the signature of a mail begins with it.
  var beginsSignature: Bool

  init(_ block: Block, _ inline: InlineText) {
    kind = block.kind
    self.inline = inline
    self.inline.isImage = inline.isImage || block.isCaption
    isAfterBlank = block.isAfterBlank
    isBeforeBlank = block.isBeforeBlank
    hasBrackets = block.marks.contains(.bracket)
    beginsSignature = block.beginsSignature
  }

  var text: [UInt8] { inline.text.utf8 }

  var isOneLine: Bool { inline.text.line == inline.text.endLine }

  /// A line by itself between blank lines.
  var isLone: Bool { kind == .paragraph && isOneLine && isAfterBlank && isBeforeBlank }

  /// A heading's level; what is no heading by itself has none.
  var level: Int? {
    if case .heading(let level) = kind { return level }
    return nil
  }
}

/// What a line looks like.
enum LineShape {
  /// In bytes and words; longer lines are text.
  private static let headingLength = 80
  private static let headingWords = 10

  static func isShort(_ text: [UInt8]) -> Bool {
    text.count <= headingLength && text.lazy.filter { $0 == 0x20 }.count < headingWords
  }

  /// Whether it ends like a sentence or like a part of one: `Es ist so weit.`, `Liebe Leser*innen,`.
  static func endsLikeSentence(_ text: [UInt8]) -> Bool {
    var end = text.count
    for quote: StaticString in ["“", "”", "«", "»", "\"", ")", "’"] {
      let length = quote.utf8CodeUnitCount
      if text.stands(quote, at: end - length, before: end) { end -= length }
    }
    guard let last = text.byte(at: end - 1) else { return true }
    return ".!?,;:".utf8.contains(last) || text.stands("…", at: end - 3, before: end)
  }

  /// `Hallo zusammen`, `Liebe Leserinnen und Leser`.
  static func isSalutation(_ text: [UInt8]) -> Bool {
    let words = FoldedText.words(in: text)
    return salutations.contains { words == $0 || words.hasPrefix($0 + " ") }
  }

  private static let salutations = [
    "hallo", "hi", "hey", "moin", "servus", "liebe", "lieber", "liebes", "guten morgen", "guten tag", "guten abend",
    "sehr geehrte", "sehr geehrter", "willkommen", "herzlich willkommen", "gruezi", "dear", "hello", "good morning",
  ]

  /// Whether there is anything to read: a letter or a digit, no mere dashes, dots and hard blanks.
  static func hasWords(_ text: [UInt8]) -> Bool {
    text.indices.contains { index in
      let byte = text[index]
      if byte < 0x80 { return ByteClass.isAlphanumeric(byte) }
      return byte >= 0xC0 && !text.stands("\u{200B}", at: index, before: text.count)
        && CharacterClass.after(index, in: text) == .letter
    }
  }
}

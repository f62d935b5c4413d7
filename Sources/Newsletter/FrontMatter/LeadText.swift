/// Text for readers in front matter, as far as the text below does not say it again.
enum LeadText {
  /// How many passages may stand before the words: a picture, a greeting, a date.
  private static let openings = 6

  static func unsaid(_ texts: [InlineText], title: Title, _ pieces: [Piece]) -> [InlineText] {
    guard !texts.isEmpty else { return [] }
    var said = [FoldedText.padded(title.text.utf8)]
    var unsaid: [InlineText] = []
    for text in texts where LineShape.hasWords(text.text.utf8) {
      let words = FoldedText.padded(text.text.utf8)
      guard !said.contains(where: { $0.starts(with: words) }), !opens(pieces, words, isCutOff(text.text.utf8)) else {
        continue
      }
      said.append(words)
      unsaid.append(text)
    }
    return unsaid
  }

  /// Whether the words stand at the beginning of one of the first passages, and on from there.
  private static func opens(_ pieces: [Piece], _ words: [UInt8], _ isCutOff: Bool) -> Bool {
    // A last word that is cut off begins the one in the text.
    let words = isCutOff ? words.dropLast() : words[...]
    for start in pieces.indices.prefix(openings) where begin(pieces[start...], words) { return true }
    return false
  }

  private static func begin(_ pieces: ArraySlice<Piece>, _ words: ArraySlice<UInt8>) -> Bool {
    var rest = words
    for piece in pieces {
      let text = FoldedText.padded(Array(piece.text.prefix(rest.count * 2 + 64)))
      guard text.count > 1 else { continue }
      if text.starts(with: rest) { return true }
      // What stands in the passage whole goes on in the next one.
      guard text.count < rest.count, rest.starts(with: text) else { return false }
      rest = rest.dropFirst(text.count - 1)
    }
    return false
  }

  /// `Es begann mit einem …`, `Es begann mit einem [...]`.
  private static func isCutOff(_ text: [UInt8]) -> Bool {
    var end = text.count
    while end > 0, "]) ".utf8.contains(text[end - 1]) { end -= 1 }
    return text.stands("…", at: end - 3, before: end) || text.stands("...", at: end - 3, before: end)
  }
}

internal import GermanText

/// Words that are met in any of their forms, as heads of compounds too, and beginnings of words.
struct WordTable: Sendable {
  private var words: Set<String> = []
  private var stems: Set<String> = []
  private var beginnings: [String] = []

  /// A word with `*` after it is a beginning.
  init(_ entries: [String]) {
    for entry in entries {
      for word in Analyzer().chains(in: Array(entry.utf8)).flatMap(\.words) {
        if entry.hasSuffix("*") {
          beginnings.append(word.word)
        } else {
          words.insert(word.word)
          if let stem = word.stem { stems.insert(stem) }
        }
      }
    }
  }

  func contains(_ word: Sentence.Word) -> Bool {
    if words.contains(word.text) || beginnings.contains(where: word.text.hasPrefix) { return true }
    if let stem = word.stem, stems.contains(stem) { return true }
    return !Self.figures.contains(word.text) && word.parts.last.map { stems.contains($0) } ?? false
  }

  /// Compounds that speak in pictures.
  private static let figures: Set<String> = [
    "blindflug", "gegenwind", "hoehenflug", "rueckenwind", "sinkflug", "sturzflug",
  ]
}

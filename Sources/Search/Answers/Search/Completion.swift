internal import GermanText

/// A word or a name that begins as someone types.
package struct Completion: Sendable, Equatable {
  package enum Kind: String, Sendable { case word, source }

  /// As it stands in the archive.
  package var text: String
  /// Passages, headings and titles that hold it; for a source, passages that name it.
  package var count: Int
  package var kind: Kind
}

/// The beginning of a word, as the index spells words, with the words that stand before it.
struct TypedPrefix {
  /// All but the last word, folded.
  private(set) var words: [[UInt8]]
  /// The last word's beginning: as it is spelled, and with each vowel's umlaut that may have been meant.
  private(set) var spellings: [[UInt8]]
  /// As it was typed, all of it folded.
  let folded: [UInt8]

  /// Vowels that are tried with and without dots; four double the spellings four times.
  private static let mostVowels = 4

  /// Nil when no word has begun.
  init?(_ text: String) {
    guard text.last?.isWhitespace == false else { return nil }
    let cleaned = Self.withoutMarks(text)
    var words = Analyzer().chains(in: Array(cleaned.utf8)).map { Array(($0.joined ?? $0.words[0]).word.utf8) }
    guard let last = words.popLast() else { return nil }
    self.words = words
    folded = Array((words + [last]).joined(separator: [UInt8(ascii: " ")]))
    spellings = Self.spellings(of: last)
  }

  /// Without the marks of gender forms, which may be typed halfway: `Forscher:i`.
  private static func withoutMarks(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isMark = GenderSpelling.marks.contains(scalar) && scalars.last?.properties.isAlphabetic == true
      if !isMark { scalars.append(scalar) }
    }
    return String(scalars)
  }

  /// ä is ae in the index: a vowel that is followed by something else may stand for it.
  private static func spellings(of word: [UInt8]) -> [[UInt8]] {
    let vowels = Set("aou".utf8)
    let e = UInt8(ascii: "e")
    let indices = word.indices.dropLast().filter { vowels.contains(word[$0]) && word[$0 + 1] != e }
    var spellings = [word]
    for index in indices.suffix(mostVowels).reversed() {
      spellings += spellings.map { $0[...index] + [e] + $0[(index + 1)...] }.map { Array($0) }
    }
    return spellings
  }
}

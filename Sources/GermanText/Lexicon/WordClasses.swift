/// Word classes that the readings of a form have; one form may have several.
package struct WordClasses: OptionSet, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let noun = WordClasses(rawValue: 1)
  /// First names, surnames, places.
  package static let name = WordClasses(rawValue: 2)
  package static let verb = WordClasses(rawValue: 4)
  /// Participles of the present too; those of the past are verbs.
  package static let adjective = WordClasses(rawValue: 8)
  /// Adverbs, particles, and frequent words that no dictionary explains: brands, foreign words.
  package static let other = WordClasses(rawValue: 16)
  /// The bare stem of a verb, as in `schreib` + `tisch`; with no other class it is no word of its own.
  package static let verbStem = WordClasses(rawValue: 32)
}

extension Analyzer {
  /// What the lexicon says that a word of the word level can be; empty if it does not know the form.
  package func classes(of word: String) -> WordClasses {
    let letters = Array(word.utf8)
    return Lexicon.entry(of: letters.span)?.classes ?? []
  }

  /// Whether a word of the word level is a noun that names things: Nutzer, Zugriff; not Monet, which the lexicon
  /// has as a noun too, but of which hardly a compound is made.
  package func isCommonNoun(_ word: String) -> Bool {
    let letters = Array(word.utf8)
    guard let entry = Lexicon.entry(of: letters.span) else {
      var splitter = CompoundSplitter()
      return splitter.split(letters.span)
    }
    guard entry.classes.contains(.noun), !entry.classes.contains(.name) else { return false }
    var stem: [UInt8] = []
    entry.appendStem(of: letters.span, to: &stem)
    return CompoundLexicon.entry(of: stem.span)?.stemCost.map { $0 <= Self.rarestHead } ?? false
  }

  /// The cost of a head in steps of `CompoundLexicon`: Desktop has 25, Schumann 27, Monet 29.
  private static let rarestHead = 25
}

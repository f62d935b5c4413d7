/// What a word costs as a whole; its parts must be cheaper.
struct CompoundLimit {
  private(set) var cost: Int
  /// Whether the lexicon knows the word as an adjective only, so that its head is one.
  private(set) var isAdjective = false

  /// Nil for words that are no compounds whatever their parts. `stem` is a buffer to use.
  init?(of word: Span<UInt8>, stem: inout [UInt8]) {
    if CompoundLexicon.entry(of: word)?.staysWhole == true { return nil }
    cost = Cost.least + Cost.letter * word.count
    guard let entry = Lexicon.entry(of: word) else {
      cost += Cost.unknown
      return
    }
    stem.removeAll(keepingCapacity: true)
    entry.appendStem(of: word, to: &stem)
    if CompoundLexicon.entry(of: stem.span)?.staysWhole == true { return nil }
    cost -= Cost.rank * entry.rank
    if entry.classes.contains(.noun) { return }
    if entry.classes.contains(.adjective) {
      isAdjective = true
      cost -= entry.rank >= Cost.frequentRank ? Cost.frequentAdjective : Cost.adjective
    } else if entry.classes == .other, !word.hasSuffix("weise") {
      // systemkritisch, which no dictionary explains; not the adverb stufenweise.
      cost -= Cost.adjective
    } else {
      return nil
    }
  }

  /// Steps of half a negative natural logarithm, tuned on real words; the generator's `rules.py` has the same numbers.
  private enum Cost {
    static let least = 11
    /// A long word is less likely one word.
    static let letter = 3
    static let unknown = 3
    /// A frequent word is more likely one word.
    static let rank = 1
    /// Adjectives are derived from nouns and verbs more often than compounded.
    static let adjective = 5
    static let frequentAdjective = 8
    static let frequentRank = 2
  }
}

/// One word, or the parts that hyphens join into one, folded; a scratch buffer that is filled again for every chain.
struct WordChain {
  struct Word {
    /// Byte range in the text, with the marks inside.
    var surface: Range<Int>
    /// Byte range in `folded`.
    var folded: Range<Int>
    /// Which of `endings` stand in this word.
    var endings: Range<Int>
    var spelling: GenderSpelling?
    var hasLetter = false
    var hasDigit = false
  }

  /// The parts' folded bytes, one after the other: as a whole, the joined word.
  var folded: [UInt8] = []
  var words: [Word] = []
  /// Gender endings (`in`, `innen`) that a mark made certain, as ranges in `folded`.
  var endings: [Range<Int>] = []

  /// What a suspended hyphen leaves out, filled in: `filmbranche` for the first word of `Film- und Fernsehbranche`.
  var completed: [UInt8] = []

  mutating func clear() {
    completed.removeAll(keepingCapacity: true)
    folded.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
    endings.removeAll(keepingCapacity: true)
  }

  /// Whether the parts are also indexed as one word: `Start-up` is, `2024-02` is not.
  var isJoined: Bool { !completed.isEmpty || words.count > 1 && words.contains { $0.hasLetter } }

  /// The joined word's letters.
  var joined: [UInt8] { completed.isEmpty ? folded : completed }
}

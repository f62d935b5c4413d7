/// Every constant of „Schon erwähnt?“, with its reason.
package enum SimilarityConstants {
  // MARK: Candidates

  /// How many of a passage's words are looked for. A passage has about twenty that are no grammar; what two tellings of
  /// one story share stands among the rarer half.
  static let tellingWords = 12
  /// A passage that shares one word with the draft tells no story of it.
  static let fewestShared = 2
  /// How many candidates are read for each passage; of the labelled pairs none lies after the tenth.
  static let candidates = 24

  // MARK: Weights

  /// What a word counts that is no number and that no capital makes a noun or a name: stories are told by names, things
  /// and numbers, while verbs and adjectives recur in others.
  static let uncapitalized = 0.5
  /// How much sooner a compound is chosen as a telling word than another word that is as rare: it names one thing.
  static let compoundPreference = 1.2
  /// What a compound's part counts that is a word, or another compound's part, in the other text.
  static let part = 0.5

  // MARK: Score

  /// What is left of the score where both texts have days, years or versions and share none: two versions, rounds or
  /// years of one thing are two stories. Counts in thousands are left aside, for they change while a story goes on.
  static let otherTimes = 0.7
  /// Where the logistic curve that makes a share of pairs from a score is one half, and how steep it is; fitted to the
  /// pairs of Benchmarks/Similar/pairs.tsv by `Benchmarks/quality`.
  static let middle = 0.78
  static let slope = 0.23

  /// Below it nothing is shown: a passage is more likely the same story than not.
  package static let threshold = 0.5

  // MARK: Near copies

  /// The share of the shorter text's word triples that stand in the other one, from which it is a near copy: of twenty
  /// words, three may have changed.
  static let copy = 0.5
  /// Shorter texts have too few triples to tell a copy from a phrase.
  static let fewestTriples = 6
  /// The same, from which two texts are word for word the same, but for marks.
  static let wordForWord = 0.95

  // MARK: The draft itself

  /// An issue that has so large a share of the draft's passages word for word is the draft itself; newsletters repeat
  /// their greetings, not half of an issue.
  static let ownShare = 0.5
  static let fewestOwn = 3

  // MARK: Warnings

  /// Of German text two words in five are grammar; below this share, in a text of at least so many words, it is
  /// something else.
  static let fewestFunctionWords = 0.15
  static let fewestWordsToTell = 10
}

internal import GermanText

/// The words of a query that decide nothing beside others: articles, prepositions, what makes a question of it.
struct IdleWords {
  /// Function words that are also names, or variants of models: Gemini Pro, Will Smith.
  private static let names: Set<String> = ["pro", "will"]

  /// What asks for the kind of an answer: Wer sang …?
  private static let questionWords: Set<String> = [
    "inwiefern", "inwieweit", "wann", "warum", "was", "welche", "welchem", "welchen", "welcher", "welches",
    "wem", "wen", "wer", "weshalb", "wessen", "wie", "wieso", "wieviel", "wieviele", "wievielen", "wo",
    "wodurch", "wofuer", "wogegen", "woher", "wohin", "womit", "wonach", "woran", "worauf", "woraus",
    "worin", "worueber", "worum", "worunter", "wovon", "wozu",
  ]

  /// The verbs that only join a question word to what is asked for: Wie heißt …?, Wo befindet sich …?
  private static let questionVerbs: Set<String> = [
    "befand", "befanden", "befinden", "befindet", "bedeutet", "hiess", "hiessen", "heissen", "heisst",
    "laute", "lauten", "lautet", "lautete", "lauteten", "nannte", "nennt",
  ]

  /// Articles that the analyzer does not take for function words.
  private static let articles: Set<String> = ["des"]

  /// Whether there is a question among the operands of a conjunction.
  private let isQuestion: Bool

  init(of operands: [Query]) {
    isQuestion = operands.contains { $0.plainWord.map { Self.questionWords.contains($0.word) } ?? false }
  }

  /// The word as it stands in an operand that is nothing but an idle word; nil for any other.
  func word(in operand: Query) -> String? {
    guard let word = operand.plainWord else { return nil }
    let isIdle =
      word.isFunction && !Self.names.contains(word.word) || Self.questionWords.contains(word.word)
      || Self.articles.contains(word.word) || isQuestion && Self.questionVerbs.contains(word.word)
    return isIdle ? word.surface : nil
  }
}

extension Query {
  /// The one word that it is.
  fileprivate var plainWord: (word: String, surface: String, isFunction: Bool)? {
    guard case .word(let text) = self else { return nil }
    let bytes = Array(text.utf8)
    let chains = Analyzer().chains(in: bytes)
    guard chains.count == 1, chains[0].words.count == 1, let word = chains[0].words.first else { return nil }
    return (word.word, String(decoding: bytes[word.range], as: UTF8.self), word.isFunction)
  }
}

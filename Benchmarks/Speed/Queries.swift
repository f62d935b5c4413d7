/// Queries of one to three words, the same for the same words and seed.
struct Queries {
  struct Query {
    /// As our query language has it.
    var text: String
    /// As FTS5 has it.
    var stock: String
  }

  private let words: [String]
  private var dice: Dice

  init(words: [String], seed: UInt64) {
    self.words = words
    dice = Dice(seed: seed)
  }

  consuming func sample(_ count: Int) -> [Query] {
    var queries: [Query] = []
    guard !words.isEmpty else { return queries }
    for index in 0..<count {
      var chosen: [String] = []
      for _ in 0...(index % 3) { chosen.append(dice.pick(of: words)) }
      queries.append(
        Query(text: chosen.joined(separator: " OR "), stock: chosen.map { "\"\($0)\"" }.joined(separator: " OR ")))
    }
    return queries
  }
}

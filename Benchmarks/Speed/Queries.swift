/// Queries of one to three words, the same for the same words and seed.
struct Queries {
  struct Query {
    /// As our query language has it.
    var text: String
    /// As FTS5 has it.
    var stock: String
  }

  private let words: [String]
  private var state: UInt64

  init(words: [String], seed: UInt64) {
    self.words = words
    state = seed
  }

  consuming func sample(_ count: Int) -> [Query] {
    var queries: [Query] = []
    guard !words.isEmpty else { return queries }
    for index in 0..<count {
      var chosen: [String] = []
      for _ in 0...(index % 3) { chosen.append(words[Int(next() % UInt64(words.count))]) }
      queries.append(
        Query(text: chosen.joined(separator: " OR "), stock: chosen.map { "\"\($0)\"" }.joined(separator: " OR ")))
    }
    return queries
  }

  /// SplitMix64: Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014.
  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

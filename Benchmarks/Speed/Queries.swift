internal import GermanText

/// Queries of one to three words as they stand in one passage, the same for the same texts and seed.
///
/// Words come as often as the archive has them, as those do that people ask it for; function words, which nobody types,
/// are left out. Only words of the letters a to z are taken: of the others unicode61 knows forms that no one writes (it
/// takes `für` for `fur`).
struct Queries {
  struct Query {
    var words: [String]
    /// As our query language has it.
    var text: String
    /// As FTS5 has it.
    var stock: String

    init(_ words: [String], joinedBy operation: Operation) {
      self.words = words
      text = words.joined(separator: operation == .any ? " OR " : " ")
      stock = words.map { "\"\($0)\"" }.joined(separator: operation == .any ? " OR " : " ")
    }
  }

  /// Whether a passage has to hold all words of a query, as it does when they are just typed, or any.
  enum Operation { case all, any }

  private let texts: [String]
  private let analyzer = Analyzer()
  private var dice: Dice

  init(of texts: [String], seed: UInt64) {
    self.texts = texts
    dice = Dice(seed: seed)
  }

  consuming func sample(_ count: Int, _ operation: Operation) -> [Query] {
    var queries: [Query] = []
    var misses = 0
    while queries.count < count, misses < 100 * count {
      let wanted = 1 + queries.count % 3
      var words = Set(contentWords(of: dice.pick(of: texts))).sorted()
      guard words.count >= wanted else {
        misses += 1
        continue
      }
      let chosen = (0..<wanted).map { _ in words.remove(at: dice.roll(below: words.count)) }
      queries.append(Query(chosen, joinedBy: operation))
    }
    return queries
  }

  private func contentWords(of text: String) -> [String] {
    let bytes = Array(text.utf8)
    let words = analyzer.chains(in: bytes).filter { $0.words.count == 1 }.map { $0.words[0] }
    let plain = words.filter { word in
      word.range.count > 2 && !word.isFunction
        && bytes[word.range].allSatisfy { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
    }
    return plain.map { String(decoding: bytes[$0.range], as: UTF8.self).lowercased() }
  }
}

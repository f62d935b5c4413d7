import GermanText

/// How near a text comes to a query, as `Benchmarks/quality` reckons it.
enum MatchLevel: String, Comparable {
  case word, stem, part

  static func < (one: Self, other: Self) -> Bool { one.distance < other.distance }

  private var distance: Int {
    switch self {
    case .word: 0
    case .stem: 1
    case .part: 2
    }
  }

  /// The farthest level on which one of the query's words is found in the text; nil when one is not found at all.
  static func of(_ query: String, in text: String) -> MatchLevel? {
    let chains = Analyzer().chains(in: Array(query.utf8))
    let terms = Terms(of: text)
    if let joined = chains.first?.joined, terms.words.contains(joined.word) { return .word }
    var farthest = MatchLevel.word
    for word in chains.flatMap(\.words) {
      guard let level = terms.level(of: word) else { return nil }
      farthest = max(farthest, level)
    }
    return farthest
  }

  /// The terms of a text on each level.
  private struct Terms {
    var words: Set<String> = []
    var stems: Set<String> = []
    var parts: Set<String> = []

    init(of text: String) {
      for chain in Analyzer().chains(in: Array(text.utf8)) {
        words.formUnion(chain.words.map(\.word) + [chain.joined?.word].compactMap { $0 })
        stems.formUnion(chain.words.compactMap(\.stem))
        parts.formUnion(chain.words.flatMap(\.parts))
      }
    }

    func level(of word: AnalyzedWord) -> MatchLevel? {
      if words.contains(word.word) { return .word }
      if let stem = word.stem, stems.contains(stem) { return .stem }
      if let stem = word.stem, parts.contains(stem) { return .part }
      let isMadeUp = word.parts.count > 1 && word.parts.allSatisfy { parts.contains($0) || stems.contains($0) }
      return isMadeUp ? .part : nil
    }
  }
}

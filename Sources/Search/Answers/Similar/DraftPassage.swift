internal import Newsletter

/// A passage of the draft as it is compared.
struct DraftPassage {
  /// Its words, as indices in `DraftWords`, with their weights.
  let weights: [Int: Double]
  /// The parts of its compounds that are no words of it.
  let parts: Set<Int>
  let times: Set<[UInt8]>
  /// What all of its words weigh.
  let totalWeight: Double
  /// The rows that share most with it have these; the most telling first.
  let telling: [Int]
  let copy: NearCopy

  init(_ content: TextContent, _ words: DraftWords) {
    var weights: [Int: Double] = [:]
    var parts: Set<Int> = []
    var order: [(index: Int, preference: Double)] = []
    for word in content.words {
      guard let index = words.index(of: word.key) else { continue }
      let weight = words[index].weight * word.kindWeight
      weights[index] = weight
      if words[index].rows?.isEmpty == false {
        order.append((index, word.parts.isEmpty ? weight : weight * SimilarityConstants.compoundPreference))
      }
      parts.formUnion(word.parts.compactMap { words.index(of: $0) })
    }
    self.weights = weights
    self.parts = parts.filter { weights[$0] == nil }
    totalWeight = weights.values.sorted().reduce(0, +)
    order.sort { $0.preference != $1.preference ? $0.preference > $1.preference : $0.index < $1.index }
    telling = order.prefix(SimilarityConstants.tellingWords).map(\.index)
    times = content.times
    copy = NearCopy(content)
  }

  /// The rows that share most of the telling words, best first: BM25 with each word, in all its forms, as one group
  /// that a row has or has not. Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009.
  func candidates(_ words: DraftWords, _ layout: Layout, without own: Int?) -> [RowID] {
    var shared: [RowID: (count: Int, weight: Double)] = [:]
    for index in telling {
      for row in words[index].rows ?? [] {
        shared[row, default: (0, 0)].count += 1
        shared[row, default: (0, 0)].weight += weights[index] ?? 0
      }
    }
    var top = TopHits<(row: RowID, score: Double)>(capacity: SimilarityConstants.candidates) {
      $0.score != $1.score ? $0.score > $1.score : $0.row > $1.row
    }
    for (row, found) in shared where found.count >= SimilarityConstants.fewestShared {
      let issue = layout.issue(of: row)
      guard issue != own, let length = layout.length(ofPassage: row, in: issue) else { continue }
      top.insert((row, found.weight / Scorer.norm(length: length, average: layout.averageLength)))
    }
    return top.sorted().map(\.row)
  }
}

extension Layout {
  /// How many words a row has; nil where it is no passage, a comment or boilerplate.
  fileprivate func length(ofPassage row: RowID, in issue: Int) -> Double? {
    let row = rows[Int(issues[issue].first) + (row - issues[issue].base)]
    guard row.role == Role.passage.rawValue, !SectionKind(code: row.kind).isAside else { return nil }
    return Double(row.length)
  }
}

internal import Newsletter

/// BM25F over a passage and its context, times section, times recency.
///
/// Robertson, Zaragoza and Taylor, "Simple BM25 Extension to Multiple Weighted Fields", CIKM 2004. Every query word is
/// one group: its levels count with falling weight and share one document frequency.
struct Scorer {
  private let plan: Plan
  private let averageLength: Double
  /// Inverse document frequency of each leaf; 0 for those that do not score; of a part its share of that of the whole.
  private let weights: [Double]
  /// What a row holds of all that the query asks for.
  let cover: UnitCover
  /// The leaves, those that score least first.
  let byWeight: [Int]
  /// What each leaf, and all together, can add to the relevance of a row.
  private let mostOfLeaves: [Double]
  private let mostElsewhere: Double
  private let mostRelevance: Double
  private let today: Int32
  private let halfLife: Double

  /// Where a row's leaves were found, as ranges of all counts.
  struct Evidence {
    var own: Range<Int>
    var headings: [Range<Int>]
    var title: Range<Int>
  }

  /// What a partial hit holds of the query.
  struct Holding {
    /// The covered share of the weights of all words; 1 for a complete hit.
    var share = 1.0
    /// What the words add that stand elsewhere in the issue.
    var elsewhere = 0.0
  }

  /// `isForPartialHits` keeps the bounds high enough for what other rows of an issue add.
  init(
    plan: Plan, frequencies: [Int], layout: Layout, today: Day, halfLife: Double, isForPartialHits: Bool = false
  ) {
    self.plan = plan
    self.today = Int32(clamping: today.number)
    self.halfLife = halfLife
    averageLength = layout.averageLength
    let weights = Self.weights(of: plan.leaves, frequencies, rows: max(layout.rows.count, 1))
    self.weights = weights
    let cover = UnitCover(plan, leafWeights: weights, frequencies)
    self.cover = cover
    // Saturation keeps each word below its weight times k1 + 1.
    let most = zip(plan.leaves, weights).map { leaf, weight in
      weight * Double(leaf.times) * (RankingConstants.saturation + 1)
    }
    mostOfLeaves = most
    mostElsewhere = isForPartialHits ? plan.units.indices.reduce(0) { $0 + cover.elsewhere($1) } : 0
    mostRelevance = most.reduce(0, +) + mostElsewhere
    byWeight = most.indices.sorted { most[$0] < most[$1] }
  }

  private static func weights(of leaves: [Leaf], _ frequencies: [Int], rows: Int) -> [Double] {
    var weights = zip(leaves, frequencies).map { leaf, frequency in
      leaf.isScored ? inverseFrequency(Double(min(frequency, rows)), of: Double(rows)) : 0
    }
    let parts = zip(leaves, weights).compactMap { leaf, weight in leaf.whole.map { ($0, weight) } }
    let sums = Dictionary(parts, uniquingKeysWith: +)
    for (index, leaf) in leaves.enumerated() {
      guard let whole = leaf.whole, let sum = sums[whole], sum > 0 else { continue }
      weights[index] *= weights[whole] / sum
    }
    return weights
  }

  /// Robertson's idf, kept positive: ln(1 + (N − n + ½) / (n + ½)).
  static func inverseFrequency(_ frequency: Double, of rows: Double) -> Double {
    logarithm(1 + (rows - frequency + 0.5) / (frequency + 0.5))
  }

  /// By what BM25 divides the occurrences in a text of so many words: 1 for one of average length.
  static func norm(length: Double, average: Double) -> Double {
    1 - RankingConstants.lengthNormalization + RankingConstants.lengthNormalization * length / average
  }

  func score(
    _ evidence: Evidence, _ counts: [LeafCount], row: Layout.Row, kind: SectionKind, recency: Double,
    holding: Holding = Holding(), explain: ((Explanation) -> Void)? = nil
  ) -> Double {
    let norm = Self.norm(length: Double(row.length), average: averageLength)
    var relevance = 0.0
    var words: [Explanation.Word] = []
    func add(_ leaf: UInt16) {
      let share = plan.leaves[Int(leaf)].whole == nil ? 1 : RankingConstants.partsShare
      let weight = weights[Int(leaf)] * share
      guard weight > 0, isCounted(leaf, evidence, counts) else { return }
      let own = frequency(of: leaf, in: evidence.own, counts) / norm
      var heading = 0.0
      for range in evidence.headings { heading += frequency(of: leaf, in: range, counts) }
      let title = frequency(of: leaf, in: evidence.title, counts)
      let total = own + RankingConstants.headingWeight * heading + RankingConstants.titleWeight * title
      let saturated = total * (RankingConstants.saturation + 1) / (RankingConstants.saturation + total)
      let score = weight * saturated * Double(plan.leaves[Int(leaf)].times)
      relevance += score
      if explain != nil {
        words.append(
          .init(
            text: plan.leaves[Int(leaf)].text, level: level(of: leaf, evidence, counts), inverseFrequency: weight,
            passage: own, heading: heading, title: title, score: score))
      }
    }
    if evidence.headings.isEmpty, evidence.title.isEmpty {
      for index in evidence.own { add(counts[index].leaf) }
    } else {
      for leaf in weights.indices where isPresent(UInt16(leaf), evidence, counts) { add(UInt16(leaf)) }
    }
    let section = RankingConstants.weight(of: kind)
    let base = max(relevance * holding.share + holding.elsewhere, RankingConstants.filterRelevance)
    explain?(
      Explanation(
        relevance: base, section: section, recency: recency, share: holding.share, elsewhere: holding.elsewhere,
        words: words))
    return base * section * recency
  }

  /// What no row of this recency or a lower one can exceed.
  func bound(_ recency: Double) -> Double {
    max(mostRelevance, RankingConstants.filterRelevance) * RankingConstants.highestWeight * recency
  }

  /// How many of `byWeight`, all together, score no more than this in rows of a day and older ones.
  func idleLeaves(below score: Double, from day: Int32) -> Int {
    let factor = RankingConstants.highestWeight * recency(of: day)
    guard RankingConstants.filterRelevance * factor <= score else { return 0 }
    var rest = score - mostElsewhere * factor
    return byWeight.prefix { leaf in
      rest -= mostOfLeaves[leaf] * factor
      return rest >= 0
    }.count
  }

  /// Whether a leaf adds to the score: the parts of a compound do where it is missing.
  private func isCounted(_ leaf: UInt16, _ evidence: Evidence, _ counts: [LeafCount]) -> Bool {
    plan.leaves[Int(leaf)].whole.map { !isPresent(UInt16($0), evidence, counts) } ?? true
  }

  /// The nearest level on which a leaf was found.
  private func level(of leaf: UInt16, _ evidence: Evidence, _ counts: [LeafCount]) -> MatchLevel {
    let found = ([evidence.own, evidence.title] + evidence.headings).flatMap { counts[$0] }.filter { $0.leaf == leaf }
    if found.contains(where: { $0.word > 0 }) { return .word }
    return found.contains { $0.stem > 0 } ? .stem : .part
  }

  private func isPresent(_ leaf: UInt16, _ evidence: Evidence, _ counts: [LeafCount]) -> Bool {
    counts[evidence.own].contains { $0.leaf == leaf } || counts[evidence.title].contains { $0.leaf == leaf }
      || evidence.headings.contains { counts[$0].contains { $0.leaf == leaf } }
  }

  private func frequency(of leaf: UInt16, in range: Range<Int>, _ counts: [LeafCount]) -> Double {
    for index in range where counts[index].leaf == leaf {
      let count = counts[index]
      return Double(count.word) + RankingConstants.stemWeight * Double(count.stem)
        + RankingConstants.partWeight * Double(count.part)
    }
    return 0
  }

  /// 2^(−age/half-life) with a floor; undated issues count as oldest.
  func recency(of day: Int32) -> Double {
    guard day != Layout.undated, halfLife > 0 else { return day == Layout.undated ? RankingConstants.recencyFloor : 1 }
    let age = Double(max(0, Int(today) - Int(day)))
    return max(RankingConstants.recencyFloor, powerOfTwo(-age / halfLife))
  }
}

/// How a score came about; its parts multiply to the score.
package struct Explanation: Sendable, Equatable {
  package struct Word: Sendable, Equatable {
    package var text: String
    /// The nearest level on which it was found.
    package var level: MatchLevel
    package var inverseFrequency: Double
    /// Occurrences in the passage, weighted by level and normalised by length.
    package var passage: Double
    /// Occurrences in the headings above it and in the title, weighted by level.
    package var heading: Double
    package var title: Double
    /// What the word adds to the relevance.
    package var score: Double
  }

  package var relevance: Double
  package var section: Double
  package var recency: Double
  /// The covered share of the weights of all words, by which the words' scores are multiplied; 1 for a complete hit.
  package var share: Double
  /// What the missing words add that stand elsewhere in the issue, after that.
  package var elsewhere: Double
  package var words: [Word]

  package var score: Double { relevance * section * recency }
}

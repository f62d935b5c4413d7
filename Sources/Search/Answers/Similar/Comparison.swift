internal import GermanText

/// How much of a draft's passage another text tells.
///
/// The weight of what both share, over the geometric mean of what each weighs, is the overlap: the cosine of both, were
/// all weights 1 (Salton and Buckley, "Term-Weighting Approaches in Automatic Text Retrieval", 1988). Two short texts
/// overlap by chance, so it counts by how much is shared at all; a logistic curve makes of that how likely both tell
/// the same story:
///
///     overlap    = shared / √(draft · other)
///     evidence   = shared / the weight of a word that a single row has
///     score      = overlap · √evidence, less where all days, years and versions differ
///     similarity = 1 / (1 + exp(−(score − middle) / slope))
struct Comparison {
  /// From 0 to 1: of pairs with such a value, this share is the same story.
  let similarity: Double
  /// Whether much of the shorter one stands in the other word for word.
  let isCopy: Bool
  /// Whether both are the same, word for word.
  let isWordForWord: Bool
  /// Where the shared words stand in the other text, each stretch once, in its order.
  let shared: [(range: Range<Int>, word: Int, level: MatchLevel)]

  init(_ draft: DraftPassage, _ other: CandidateTexts.Text, _ words: DraftWords) {
    let content = other.content
    var found: [(range: Range<Int>, word: Int, level: MatchLevel)] = []
    var weight = 0.0
    var total = 0.0
    var left = draft.parts
    var seen: Set<Int> = []
    for word in content.words {
      let index = words.index(of: word.key)
      total += (index.map { words[$0].weight } ?? words.averageWeight) * word.kindWeight
      if let index, let own = draft.weights[index] {
        weight += own
        seen.insert(index)
        found.append((word.range, index, .stem))
      }
    }
    for word in content.words {
      guard words.index(of: word.key).map({ draft.weights[$0] == nil }) ?? true else { continue }
      for part in [word.key] + word.parts {
        guard let index = words.index(of: part), left.remove(index) != nil || draft.weights[index] != nil,
          seen.insert(index).inserted
        else { continue }
        weight += SimilarityConstants.part * words[index].weight
        found.append((word.range, index, .part))
      }
    }
    let containment = draft.copy.containment(other.copy)
    isCopy = containment >= SimilarityConstants.copy
    isWordForWord = draft.copy.resemblance(other.copy) >= SimilarityConstants.wordForWord
    let times = content.times
    let hasOtherTimes = !times.isEmpty && !draft.times.isEmpty && times.isDisjoint(with: draft.times)
    let likelihood = Self.likelihood(
      shared: weight, draft.totalWeight, total, rarest: words.highestWeight, hasOtherTimes: hasOtherTimes)
    similarity = isCopy ? max(likelihood, containment) : likelihood
    var starts: Set<Int> = []
    shared = found.filter { starts.insert($0.range.lowerBound).inserted }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  static func likelihood(
    shared: Double, _ draft: Double, _ other: Double, rarest: Double, hasOtherTimes: Bool = false
  ) -> Double {
    guard shared > 0, draft > 0, other > 0, rarest > 0 else { return 0 }
    let overlap = min(1, shared / (draft * other).squareRoot())
    let score = overlap * (shared / rarest).squareRoot() * (hasOtherTimes ? SimilarityConstants.otherTimes : 1)
    return 1 / (1 + exponential(-(score - SimilarityConstants.middle) / SimilarityConstants.slope))
  }
}

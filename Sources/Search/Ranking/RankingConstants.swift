internal import Newsletter

/// Every constant of ranking, with its reason.
package enum RankingConstants {
  /// BM25's saturation and length normalisation: Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25
  /// and Beyond", 2009. Passages are short and alike in length, so length says little. Measured with
  /// `Benchmarks/quality` on XQuAD-de, MRR@10: 0.947 with 0.9 and 0.4; 0.946 with 1.2 and 0.4; 0.945 with 1.2 and 0.6;
  /// 0.943 with 1.2 and 0.75; 0.942 with 1.6 and 0.75.
  static let saturation = 0.9
  static let lengthNormalization = 0.4

  /// What an occurrence counts by its level, next to 1 for the word itself. A stem joins forms of one word almost
  /// always; a part of a compound is another word. XQuAD-de hardly tells 0.6 from 0.9 for stems, nor 0.2 from 0.6 for
  /// parts (0.945 to 0.947).
  static let stemWeight = 0.8
  static let partWeight = 0.4

  /// What an occurrence in the headings above a passage, or in its issue's title, counts next to 1 in the passage.
  /// Context helps to choose among passages that hold the words themselves, and never replaces one of them.
  static let headingWeight = 0.6
  static let titleWeight = 0.5

  /// The relevance of a passage that a filter brings, not a word: below any word's, and above zero, so that section and
  /// date still rank it.
  static let filterRelevance = 0.1

  /// Titles and headings above lead, lead above body, body above links, links far above boilerplate.
  static func weight(of kind: SectionKind) -> Double {
    switch kind {
    case .title: 1.3
    case .lead: 1.15
    case .body: 1
    case .links: 0.85
    case .boilerplate: 0.1
    }
  }

  static let highestWeight = SectionKind.allCases.map { weight(of: $0) }.max() ?? 1

  /// Days after which a hit's recency is half; two years is the span over which editors come back to a story.
  package static let halfLife = 730.0
  /// The least that recency leaves of a score, so that an old but much better hit still wins.
  static let recencyFloor = 0.4
}

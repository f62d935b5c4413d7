internal import Newsletter

/// Every constant of ranking, with its reason.
///
/// Measured with `Benchmarks/quality`: MRR@10 on XQuAD-de (0.947), and nDCG@10 on the judged queries (0.716), where
/// one constant at a time was changed. "Cannot tell" means that the 95 % interval of the difference, by bootstrap
/// over the 59 queries of one to three words, holds zero.
package enum RankingConstants {
  /// BM25's saturation and length normalisation: Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25
  /// and Beyond", 2009. Passages are short and alike in length, so length says little. XQuAD-de: 0.947 with 0.9 and
  /// 0.4; 0.946 with 1.2 and 0.4; 0.945 with 1.2 and 0.6; 0.943 with 1.2 and 0.75; 0.942 with 1.6 and 0.75; 0.944
  /// with 0.9 and 0.2; 0.941 with 0.9 and 0. Judged queries: a saturation of 0.6 loses 0.010, 0.8 to 1.6 they cannot
  /// tell from 0.9; a normalisation of 0.5 loses 0.012 and 0.75 loses 0.060, 0 to 0.3 they cannot tell from 0.4.
  static let saturation = 0.9
  static let lengthNormalization = 0.4

  /// What an occurrence counts by its level, next to 1 for the word itself. A stem joins forms of one word almost
  /// always; a part of a compound is another word. XQuAD-de hardly tells 0.6 from 0.9 for stems, nor 0.2 from 0.6 for
  /// parts (0.945 to 0.947). The judged queries cannot tell either, but all other values tried are lower: stems from
  /// 0.6 to 1 by 0.002 to 0.009, parts from 0.2 to 0.6 by 0.003 to 0.005.
  static let stemWeight = 0.8
  static let partWeight = 0.4

  /// The least share of the weights of all words that a partial hit holds; XQuAD-de's questions as they are typed would
  /// have 0.947 instead of 0.944 with a fifth, and much that nobody asked for.
  static let leastShare = 0.3
  /// The least share where nothing holds that much: an answer that is poor is better than none. XQuAD-de: 0.943 without.
  static let leastShareOfAny = 0.1
  /// What the parts of a compound add to the score together where the compound is missing, next to 1 for the compound.
  static let partsShare = 0.5
  /// What a missing word adds that stands elsewhere in the same issue, next to 1 for the most that it could add in the
  /// passage. Known items of three words come first in 78 to 86 % of the draws with a fifth, in 74 to 78 % with a tenth.
  static let elsewhereShare = 0.2

  /// What an occurrence in the headings above a passage, or in its issue's title, counts next to 1 in the passage.
  /// Context helps to choose among passages that hold the words themselves, and never replaces one of them. Judged
  /// queries: without titles they lose 0.030, without headings 0.006, which they cannot tell; nor can they tell 0.4 to
  /// 1.5 for headings, nor 0.2 to 1.5 for titles.
  static let headingWeight = 0.6
  static let titleWeight = 0.5

  /// The relevance of a passage that a filter brings, not a word: below any word's, and above zero, so that section and
  /// date still rank it.
  static let filterRelevance = 0.1

  /// Lead above body, body above titles and headings that were found by themselves, those above links, links above
  /// readers' comments, all far above boilerplate.
  ///
  /// A bare title says less than a passage, and a heading that every issue has must not fill the first page. Judged
  /// queries: 0.728 at 0.9, 0.727 at 1 and at 0.7, 0.717 at 1.2. A lead
  /// of 1.1 loses 0.005. They cannot tell links (one query moves at 0.5, two at 1) and say nothing about boilerplate
  /// (none moves from 0.05 to 1).
  static func weight(of kind: SectionKind) -> Double {
    switch kind {
    case .title: 0.9
    case .lead: 1.15
    case .body: 1
    case .links: 0.85
    case .comments: 0.4
    case .boilerplate: 0.1
    }
  }

  static let highestWeight = SectionKind.allCases.map { weight(of: $0) }.max() ?? 1

  /// Days after which a hit's recency is half; two years is the span over which editors come back to a story. Judged
  /// queries: one year loses 0.026; a year and a half to ten years they cannot tell from two.
  package static let halfLife = 730.0
  /// The least that recency leaves of a score, so that an old but much better hit still wins. The judged queries cannot
  /// tell 0.1 to 0.9; without recency they lose 0.018, which they cannot tell either.
  static let recencyFloor = 0.4
}

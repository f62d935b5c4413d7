import Newsletter
import Query
import Testing

@testable import Search

/// Numbers are those of four rows of ten words each, on the day itself: norm 1, recency 1.
@Suite struct ScorerTests {
  private let today = Day(number: 19_783)

  private func plan(_ query: String) throws -> Plan {
    Plan(try #require(try QueryParser.parse(query, today: testDay).query))
  }

  private func row(length: UInt16 = 10) -> Layout.Row {
    Layout.Row(length: length, kind: 2, role: 2, section: 1, parent: 0)
  }

  private func layout(rows: Int = 4) -> Layout {
    Layout(issues: [], rows: Array(repeating: row(), count: rows))
  }

  private func scorer(_ query: String, _ counts: [LeafCount], rows: Int = 4, halfLife: Double = 730) throws -> Scorer {
    let plan = try plan(query)
    let frequencies = plan.leaves.indices.map { leaf in counts.count { Int($0.leaf) == leaf } }
    return Scorer(
      plan: plan, frequencies: frequencies, layout: layout(rows: rows), today: today, halfLife: halfLife)
  }

  private func score(
    _ query: String, _ counts: [LeafCount], own: Range<Int>, headings: [Range<Int>] = [], title: Range<Int> = 0..<0,
    length: UInt16 = 10, kind: SectionKind = .body
  ) throws -> Double {
    try scorer(query, counts).score(
      Scorer.Evidence(own: own, headings: headings, title: title), counts, row: row(length: length), kind: kind,
      recency: 1)
  }

  @Test("one word once in a passage of mean length")
  func once() throws {
    // idf ln(1 + 3.5 ÷ 1.5) = 1.2040; tf 1 × 1.9 ÷ (0.9 + 1) = 1
    #expect(abs(try score("sora", [LeafCount(leaf: 0, word: 1)], own: 0..<1) - 1.2040) < 0.0001)
  }

  @Test("a rare word counts more than a frequent one")
  func inverseFrequency() throws {
    let counts = Array(repeating: LeafCount(leaf: 0, word: 1), count: 4)
    // idf ln(1 + 0.5 ÷ 4.5) = 0.1054
    #expect(abs(try score("sora", counts, own: 0..<1) - 0.1054) < 0.0001)
  }

  @Test("more often counts more, but less and less", arguments: [UInt8(1), 2, 10, 255])
  func saturation(_ count: UInt8) throws {
    // tf 1, 2 × 1.9 ÷ 2.9 = 1.3103, 10 × 1.9 ÷ 10.9 = 1.7431, 255 × 1.9 ÷ 255.9 = 1.8933
    let score = try score("sora", [LeafCount(leaf: 0, word: count)], own: 0..<1)
    #expect(abs(score - 1.2040 * tf(Double(count))) < 0.0002)
    #expect(score < 1.2040 * (RankingConstants.saturation + 1))
  }

  @Test("a nearer level counts more")
  func levels() throws {
    let word = try score("sora", [LeafCount(leaf: 0, word: 1)], own: 0..<1)
    let stem = try score("sora", [LeafCount(leaf: 0, stem: 1)], own: 0..<1)
    let part = try score("sora", [LeafCount(leaf: 0, part: 1)], own: 0..<1)
    // tf of a stem 0.8 × 1.9 ÷ (0.9 + 0.8) = 0.8941, of a part 0.4 × 1.9 ÷ (0.9 + 0.4) = 0.5846
    #expect(abs(word - 1.2040) < 0.0001)
    #expect(abs(stem - 1.2040 * tf(RankingConstants.stemWeight)) < 0.0001)
    #expect(abs(part - 1.2040 * tf(RankingConstants.partWeight)) < 0.0001)
    #expect(word > stem && stem > part && part > 0)
  }

  @Test("a short passage counts more than a long one")
  func length() throws {
    let counts = [LeafCount(leaf: 0, word: 1)]
    // norm 1 − 0.4 + 0.4 × 5 ÷ 10 = 0.8 and 1 − 0.4 + 0.4 × 30 ÷ 10 = 1.8; tf 1.1047 and 0.7252
    let b = RankingConstants.lengthNormalization
    #expect(abs(try score("sora", counts, own: 0..<1, length: 5) - 1.2040 * tf(1 / (1 - b * 0.5))) < 0.0001)
    #expect(abs(try score("sora", counts, own: 0..<1, length: 30) - 1.2040 * tf(1 / (1 + b * 2))) < 0.0001)
  }

  @Test("headings and title help")
  func context() throws {
    let counts = [LeafCount(leaf: 0, word: 1), LeafCount(leaf: 0, word: 1), LeafCount(leaf: 0, word: 1)]
    // idf ln(1 + 1.5 ÷ 3.5) = 0.3567; tf 2.1 × 1.9 ÷ (0.9 + 2.1) = 1.33, where 2.1 is 1 + heading 0.6 + title 0.5
    let all = 1 + RankingConstants.headingWeight + RankingConstants.titleWeight
    #expect(abs(try score("sora", counts, own: 0..<1, headings: [1..<2], title: 2..<3) - 0.3567 * tf(all)) < 0.0001)
    let own = try score("sora", counts, own: 0..<1)
    #expect(try score("sora", counts, own: 0..<1, headings: [1..<2]) > score("sora", counts, own: 0..<1, title: 2..<3))
    #expect(try score("sora", counts, own: 0..<1, title: 2..<3) > own)
  }

  @Test("the words' scores add up")
  func several() throws {
    let counts = [LeafCount(leaf: 0, word: 1), LeafCount(leaf: 1, word: 1)]
    // 1.2040 + 1.2040
    #expect(abs(try score("sora veo", counts, own: 0..<2) - 2.4080) < 0.0001)
  }

  @Test("an excluded word does not count")
  func excluded() throws {
    let counts = [LeafCount(leaf: 0, word: 1), LeafCount(leaf: 1, word: 1)]
    #expect(abs(try score("sora -veo", counts, own: 0..<2) - 1.2040) < 0.0001)
  }

  @Test("a query of filters alone is ranked by section and date")
  func filters() throws {
    // 0.1 × 1
    let expected = RankingConstants.filterRelevance * RankingConstants.weight(of: .body)
    #expect(try score("kind:lead", [], own: 0..<0) == expected)
  }

  @Test("lead above body above bare titles above links above comments, all far above boilerplate")
  func sections() throws {
    let scores = try [SectionKind.lead, .body, .title, .links, .comments, .boilerplate].map {
      try score("sora", [LeafCount(leaf: 0, word: 1)], own: 0..<1, kind: $0)
    }
    for (better, worse) in zip(scores, scores.dropFirst()) { #expect(better > worse) }
    #expect(scores[4] > 3 * scores[5])
    // idf 1.2040 × lead 1.15 = 1.3846
    #expect(abs(scores[0] - 1.2040 * RankingConstants.weight(of: .lead)) < 0.001)
  }

  @Test(
    "recency",
    arguments: [
      // 2^(−age ÷ 100), at least the floor
      (0, 1.0), (100, 0.5), (50, 0.7071), (-10, 1), (1_000_000, RankingConstants.recencyFloor),
    ])
  func recency(_ age: Int, _ expected: Double) throws {
    let scorer = try scorer("sora", [], halfLife: 100)
    #expect(abs(scorer.recency(of: Int32(today.number - age)) - max(expected, RankingConstants.recencyFloor)) < 0.0001)
  }

  @Test("undated counts as oldest")
  func undated() throws {
    #expect(try scorer("sora", []).recency(of: Layout.undated) == RankingConstants.recencyFloor)
  }

  @Test("the explanation's parts multiply to the score")
  func explains() throws {
    let counts = [LeafCount(leaf: 0, word: 2), LeafCount(leaf: 1, stem: 1)]
    var explanation: Explanation?
    let score = try scorer("sora veo", counts).score(
      Scorer.Evidence(own: 0..<1, headings: [1..<2], title: 0..<0), counts, row: row(), kind: .lead,
      recency: 0.7, explain: { explanation = $0 })
    let found = try #require(explanation)
    #expect(found.score == score)
    #expect(found.words.map(\.text) == ["sora", "veo"])
    #expect(abs(found.words.reduce(0) { $0 + $1.score } - found.relevance) < 0.0001)
    #expect(found.words[0].passage == 2)
    #expect(found.words[1].heading == RankingConstants.stemWeight)
  }

  /// tf × (k + 1) ÷ (k + tf)
  private func tf(_ frequency: Double) -> Double {
    frequency * (RankingConstants.saturation + 1) / (RankingConstants.saturation + frequency)
  }
}

import Mentions
import Newsletter
import Search
import TestSupport
import Testing

@Suite struct MentionCountsTests {
  /// Three issues of two newsletters in 2023 and 2024 and one without a date.
  private static func words(by unit: CountUnit) -> ArchiveWords {
    func part(
      _ issue: Int, _ day: String?, _ words: Int, id: String, newsletter: String? = nil
    ) -> ArchiveWords.Part {
      let name = unit == .issue ? id : unit == .newsletter ? newsletter : nil
      return ArchiveWords.Part(
        issue: issue, day: day.flatMap { Day(iso: $0) }, name: name, title: unit == .issue ? id.uppercased() : nil,
        words: words)
    }
    return ArchiveWords(
      by: unit,
      [
        part(1, nil, 50, id: "ohne"),
        part(2, "2023-11-30", 100, id: "a", newsletter: "Montag"),
        part(3, "2024-02-01", 200, id: "b", newsletter: "Freitag"),
        part(4, "2024-02-29", 300, id: "c", newsletter: "Montag"),
      ])
  }

  struct Row: CustomTestStringConvertible, Sendable {
    var unit: CountUnit
    var mentions: [CountedMention]
    var expected: [String]

    init(_ unit: CountUnit, _ mentions: [CountedMention], _ expected: String...) {
      self.unit = unit
      self.mentions = mentions
      self.expected = expected
    }

    var testDescription: String { "\(unit) of \(mentions.count)" }
  }

  private static func mention(
    _ issue: Int, version: String? = nil, isDoubtful: Bool = false
  ) -> CountedMention {
    CountedMention(issue: issue, version: version, isDoubtful: isDoubtful)
  }

  @Test(arguments: [
    Row(.month, [], "all 0 of 650"),
    Row(.month, [mention(9)], "all 0 of 650"),
    Row(
      .month, [mention(4), mention(2), mention(3), mention(4)],
      "2023-11 1 of 100, 2023-11-30 to 2023-11-30", "2023-12 0 of 0", "2024-01 0 of 0",
      "2024-02 3 of 500, 2024-02-01 to 2024-02-29", "all 4 of 650, 2023-11-30 to 2024-02-29"),
    Row(
      .month, [mention(3, isDoubtful: true), mention(1)],
      "- 1 of 50", "2024-02 0+1 of 500, 2024-02-01 to 2024-02-01", "all 1+1 of 650"),
    Row(
      .year, [mention(2), mention(4), mention(1)],
      "- 1 of 50", "2023 1 of 100, 2023-11-30 to 2023-11-30", "2024 1 of 500, 2024-02-29 to 2024-02-29",
      "all 3 of 650, 2023-11-30 to 2024-02-29"),
    Row(
      .issue, [mention(4), mention(2), mention(2)],
      "a (A) 2 of 100, 2023-11-30 to 2023-11-30", "c (C) 1 of 300, 2024-02-29 to 2024-02-29",
      "all 3 of 650, 2023-11-30 to 2024-02-29"),
    Row(
      .newsletter, [mention(3), mention(4), mention(2), mention(1), mention(1), mention(1)],
      "- 3 of 50", "Montag 2 of 400, 2023-11-30 to 2024-02-29", "Freitag 1 of 200, 2024-02-01 to 2024-02-01",
      "all 6 of 650, 2023-11-30 to 2024-02-29"),
    Row(
      .version, [mention(2, version: "2"), mention(3), mention(3, version: "1.5 Pro"), mention(4, version: "2")],
      "2 2 of 650, 2023-11-30 to 2024-02-29", "- 1 of 650, 2024-02-01 to 2024-02-01",
      "1.5 Pro 1 of 650, 2024-02-01 to 2024-02-01", "all 4 of 650, 2023-11-30 to 2024-02-29"),
  ])
  func counts(_ row: Row) {
    let counts = MentionCounts(of: row.mentions, in: Self.words(by: row.unit))
    #expect(counts.rows.map(\.line) + ["all " + counts.total.line.dropFirst(2)] == row.expected)
  }

  @Test func takesTheDaysOfDoubtfulMentionsWhereThereAreNoOthers() {
    let words = Self.words(by: .version)
    let doubtful = [Self.mention(2, isDoubtful: true), Self.mention(4, isDoubtful: true)]
    #expect(MentionCounts(of: doubtful, in: words).total.line == "- 0+2 of 650, 2023-11-30 to 2024-02-29")
    let both = MentionCounts(of: doubtful + [Self.mention(3)], in: words)
    #expect(both.total.line == "- 1+2 of 650, 2024-02-01 to 2024-02-01")
    #expect(MentionCounts(of: [Self.mention(3)] + doubtful, in: words) == both)
  }

  @Test func spansTheMonthsThatAreAskedFor() {
    let span = Period(.month, number: 2023 * 12 + 9)...Period(.month, number: 2024 * 12 + 2)
    let counts = MentionCounts(of: [Self.mention(3)], in: Self.words(by: .month), spanning: span)
    #expect(counts.rows.map(\.key) == ["2023-10", "2023-11", "2023-12", "2024-01", "2024-02", "2024-03"])
    #expect(counts.rows.map(\.count) == [0, 0, 0, 0, 1, 0])
    #expect(counts.span == Period(.month, number: 2024 * 12 + 1)...Period(.month, number: 2024 * 12 + 1))
  }

  @Test func countsSectionsOfTheSameHeadingTogether() {
    let day = Day(iso: "2024-02-01")
    let words = ArchiveWords(
      by: .section,
      [
        .init(issue: 1, section: 0, day: day, words: 4),
        .init(issue: 1, section: 2, day: day, name: "Kurz notiert", words: 10),
        .init(issue: 2, section: 1, day: day, name: "Kurz notiert", words: 30),
        .init(issue: 2, section: 2, day: day, name: "Was fehlt", words: 20),
      ])
    let mentions = [(1, 0), (1, 2), (2, 1), (2, 2)].map { CountedMention(issue: $0.0, section: $0.1) }
    let counts = MentionCounts(of: mentions, in: words)
    #expect(
      counts.rows.map { "\($0.key ?? "-") \($0.count) of \($0.words)" }
        == ["Kurz notiert 2 of 40", "- 1 of 4", "Was fehlt 1 of 20"])
    #expect(counts.rows[0].perThousand == 50)  // 2 × 1000 / 40
  }

  @Test func perThousandOfNoWordsIsNothing() {
    #expect(MentionCounts.Row(count: 3, words: 0).perThousand == 0)
  }

  /// Whatever is counted, each mention is counted once.
  @Test(arguments: CountUnit.allCases)
  func losesNothing(unit: CountUnit) {
    var random = SeededGenerator()
    let words = Self.words(by: unit)
    for _ in 0..<100 {
      let mentions = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        Self.mention(
          Int.random(in: 1...4, using: &random), version: ["1", "2", nil].randomElement(using: &random) ?? nil,
          isDoubtful: Bool.random(using: &random))
      }
      let counts = MentionCounts(of: mentions, in: words)
      let certain = mentions.count { !$0.isDoubtful }
      #expect(counts.rows.reduce(0) { $0 + $1.count } == certain, "seed \(random.seed)")
      #expect(counts.rows.reduce(0) { $0 + $1.doubtful } == mentions.count - certain, "seed \(random.seed)")
      #expect(counts.total.count == certain && counts.total.doubtful == mentions.count - certain)
      #expect(MentionCounts(of: mentions.shuffled(using: &random), in: words) == counts, "seed \(random.seed)")
      let periods = counts.rows.compactMap(\.period)
      #expect(zip(periods, periods.dropFirst()).allSatisfy { $0.distance(to: $1) == 1 }, "seed \(random.seed)")
    }
  }
}

extension MentionCounts.Row {
  /// `2024-02 3+1 of 500, 2024-02-01 to 2024-02-29`
  fileprivate var line: String {
    let days = first.flatMap { first in last.map { ", \(first) to \($0)" } } ?? ""
    let name = (key ?? "-") + (title.map { " (\($0))" } ?? "")
    return name + " \(count)" + (doubtful == 0 ? "" : "+\(doubtful)") + " of \(words)" + days
  }
}

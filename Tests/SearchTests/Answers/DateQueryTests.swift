import Newsletter
import Search
import Testing

/// Every form of a date, by the issues that it finds; counted from 1 March 2024, a Friday.
@Suite struct DateQueryTests {
  /// Issues from newest to oldest; the last one is undated.
  private static let days = [
    "2024-03-01", "2024-02-29", "2024-02-14", "2024-01-31", "2023-09-01", "2023-03-10", "2022-12-31",
  ]

  private let archive: TestArchive

  init() throws {
    let dated = Self.days.map { ("\($0).md", "Sora.\n") }
    archive = try TestArchive(Dictionary(uniqueKeysWithValues: dated + [("notiz.md", "Sora.\n")]))
    try archive.update()
  }

  /// The days of the issues found, shortened to what tells them apart; `-` is undated.
  private func found(_ query: String) throws -> String {
    let answer = try archive.search(query, order: .newest)
    #expect(answer.warnings == [])
    return answer.hits.map { $0.issue.day?.description.dropFirst(2) ?? "-" }.joined(separator: " ")
  }

  @Test(
    "date, datum",
    arguments: [
      ("date:2024-02", "24-02-29 24-02-14"), ("datum:2024-02", "24-02-29 24-02-14"), ("DATUM:2024-02-14", "24-02-14"),
      ("datum:2022", "22-12-31"), ("date:2024-02-14", "24-02-14"), ("date:2024-02-15", ""),
      ("date:2024-01-31..2024-02-14", "24-02-14 24-01-31"), ("date:2024-02-01..2024-02-13", ""),
      ("date:..2023", "23-09-01 23-03-10 22-12-31"), ("date:2024-02-29..", "24-03-01 24-02-29"),
      ("date:2023-09..2024-01", "24-01-31 23-09-01"), ("date:2024-Q1", "24-03-01 24-02-29 24-02-14 24-01-31"),
      ("date:2023-q3", "23-09-01"), ("date:Q3/2023", "23-09-01"), ("date:KW7/2024", "24-02-14"),
      ("date:kw7/2024", "24-02-14"), ("date:KW 7/2024", "24-02-14"), ("date:2024-W07", "24-02-14"),
      ("date:2024-w09", "24-03-01 24-02-29"), ("date:KW9", "24-03-01 24-02-29"), ("date:14.2.2024", "24-02-14"),
      ("date:14. Februar 2024", "24-02-14"), ("date:02/2024", "24-02-29 24-02-14"), ("date:heute", "24-03-01"),
      ("date:gestern", "24-02-29"), ("date:today", "24-03-01"), ("date:yesterday", "24-02-29"),
      ("date:januar..gestern", "24-02-29 24-02-14 24-01-31"), ("date:30d", "24-03-01 24-02-29 24-02-14 24-01-31"),
      ("date:märz", "24-03-01"), ("date:September", "23-09-01"), ("date:sep", "23-09-01"), ("date:march", "24-03-01"),
    ])
  func dates(_ query: String, _ expected: String) throws { #expect(try found(query) == expected) }

  @Test(
    "since, seit: from the first day on",
    arguments: [
      ("since:2024-02", "24-03-01 24-02-29 24-02-14"), ("seit:2024-02", "24-03-01 24-02-29 24-02-14"),
      // The latest that has begun: March has, April has not.
      ("seit:märz", "24-03-01"), ("since:März", "24-03-01"), ("seit:mrz", "24-03-01"), ("since:march", "24-03-01"),
      ("seit:april", "24-03-01 24-02-29 24-02-14 24-01-31 23-09-01"),
      ("since:april", "24-03-01 24-02-29 24-02-14 24-01-31 23-09-01"),
      ("seit:jan", "24-03-01 24-02-29 24-02-14 24-01-31"),
      ("seit:märz 2024", "24-03-01"), ("seit:heute", "24-03-01"), ("seit:gestern", "24-03-01 24-02-29"),
      ("seit:2 Wochen", "24-03-01 24-02-29"), ("seit:\"2 Wochen\"", "24-03-01 24-02-29"),
      ("seit:17 tage", "24-03-01 24-02-29 24-02-14"), ("since:2 weeks", "24-03-01 24-02-29"),
      ("seit:2w", "24-03-01 24-02-29"),
      ("seit:30d", "24-03-01 24-02-29 24-02-14 24-01-31"),
      ("seit:6 Monate", "24-03-01 24-02-29 24-02-14 24-01-31 23-09-01"),
      ("seit:1 Jahr", "24-03-01 24-02-29 24-02-14 24-01-31 23-09-01 23-03-10"),
      ("seit:KW9", "24-03-01 24-02-29"), ("seit:2024-Q1", "24-03-01 24-02-29 24-02-14 24-01-31"),
    ])
  func since(_ query: String, _ expected: String) throws { #expect(try found(query) == expected) }

  @Test(
    "until, bis: through the last day; before, vor: without the first",
    arguments: [
      ("until:2023", "23-09-01 23-03-10 22-12-31"), ("bis:2023-03", "23-03-10 22-12-31"),
      ("bis:2023-03-10", "23-03-10 22-12-31"),
      ("bis:märz 2023", "23-03-10 22-12-31"), ("bis:KW10/2023", "23-03-10 22-12-31"), ("bis:1 Jahr", "22-12-31"),
      ("before:2023", "22-12-31"), ("vor:2023-03-10", "22-12-31"), ("vor:märz 2023", "22-12-31"),
      ("vor:gestern", "24-02-14 24-01-31 23-09-01 23-03-10 22-12-31"), ("vor:1 Jahr", "22-12-31"),
      ("vor:6 Monate", "23-03-10 22-12-31"), ("vor:2023-W10", "22-12-31"),
      ("seit:2023-03 vor:2024", "23-09-01 23-03-10"), ("seit:2023 bis:2023", "23-09-01 23-03-10"),
      ("vor:2023 OR seit:heute", "24-03-01 22-12-31"),
    ])
  func until(_ query: String, _ expected: String) throws { #expect(try found(query) == expected) }

  @Test(
    "with words around, and excluded",
    arguments: [
      ("seit:2 Wochen sora", "24-03-01 24-02-29"), ("sora seit:märz 2024", "24-03-01"), ("quatsch seit:märz", ""),
      ("-seit:2023 sora", "22-12-31 -"), ("-date:2024 -bis:2023", "-"),
      ("sora bis:9999", "24-03-01 24-02-29 24-02-14 24-01-31 23-09-01 23-03-10 22-12-31"),
    ])
  func around(_ query: String, _ expected: String) throws { #expect(try found(query) == expected) }
}

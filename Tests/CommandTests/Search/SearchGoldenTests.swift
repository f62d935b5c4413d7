import Testing

/// Answers on the package's archive, whole.
@Suite struct SearchGoldenTests {
  struct Row: CustomTestStringConvertible, Sendable {
    var name: String
    var arguments: [String]
    var code: Int32 = 0

    init(_ name: String, _ arguments: String..., code: Int32 = 0) {
      self.name = name
      self.arguments = arguments
      self.code = code
    }

    var testDescription: String { name }
  }

  @Test(arguments: [
    Row("sora.txt", "Sora"),
    Row("sora.jsonl", "Sora", "--format", "jsonl", "--limit", "4"),
    Row("sora.json", "Sora", "--format", "json", "--limit", "2"),
    Row("sora.csv", "Sora", "--format", "csv"),
    Row("sora.md", "Sora", "--format", "md"),
    Row("sora.grep", "Sora", "--format", "grep"),
    Row("sora-newest.txt", "Sora", "--sort", "newest", "--limit", "3"),
    Row("sora-oldest.txt", "Sora", "--sort", "oldest", "--limit", "3", "--offset", "1"),
    Row("sora-explained.txt", "Sora", "--explain", "--limit", "2"),
    Row("forscher.txt", "Forscher*innen"),
    Row("kuenstliche-intelligenz.txt", "\"künstliche Intelligenz\""),
    Row("gesichtserkennung.txt", "Gesichtserkennung"),
    Row("gesichtserkennung-section.txt", "Gesichtserkennung", "section:\"Was war\""),
    Row("gesichtserkennung-kind.txt", "Gesichtserkennung kind:lead"),
    Row("date-year.txt", "Gemini date:2024"),
    Row("date-range.txt", "Gemini date:2023-12..2024-05-16"),
    Row("date-since.txt", "Gemini since:2025-06", "--limit", "3"),
    Row("title.txt", "title:Sora"),
    Row("without.txt", "Sora -Veo -title:Sora"),
    Row("either.txt", "Clubhouse OR Galactica", "--limit", "5"),
    Row("prefix.txt", "Urheberrechts*", "--limit", "5"),
    Row("nothing.txt", "Quastenflosser", code: 1),
    Row("nothing.jsonl", "Quastenflosser", "--format", "jsonl", code: 1),
    Row("nothing.csv", "Quastenflosser", "--format", "csv", code: 1),
  ])
  func answers(_ row: Row) throws {
    let run = try Workplace.shared.get().run(["search", "--today", "2026-11-22"] + row.arguments)
    #expect(run.code == row.code)
    #expect(run.errors.isEmpty)
    try Golden.expect(run.output, is: "search/" + row.name)
  }

  @Test func givesTheSameAnswerByteForByteAgain() throws {
    let first = try Workplace().search("Gemini OR Forscher", "--format", "jsonl")
    let second = try Workplace.shared.get().search("Gemini OR Forscher", "--format", "jsonl")
    #expect(Golden.withoutTimes(first.output) == Golden.withoutTimes(second.output))
  }
}

import Foundation
import TestSupport
import Testing

/// How each command prints in each format: one golden each, all on the archive in `Frozen`, which is there for nothing
/// else. What is counted, found and ordered is asserted elsewhere, so that a new rule or sample issue changes none.
@Suite struct GoldenTests {
  struct Row: CustomTestStringConvertible, Sendable {
    /// The file in `Golden`.
    var name: String
    var arguments: [String]

    init(_ name: String, _ arguments: String...) {
      self.name = name
      self.arguments = arguments
    }

    var testDescription: String { name }
  }

  private static let draft = """
    # Entwurf

    - Die Bibliothek in Fulda verleiht seit Juli Mikrofone, mit denen man Großeltern aufnimmt.
    - In Paris hat ein Laden eröffnet.
    - Zum Modell Veo gibt es einen [Aufsatz](http://arxiv.org/pdf/2103.00020v1.pdf), und [noch
      einen](https://arxiv.org/abs/9999.99999).

    """

  @Test(arguments: [
    Row("search.txt", "search", "Sora"),
    Row("search-explained.txt", "search", "Sora Hände", "--explain", "--limit", "1"),
    Row("search.json", "search", "Sora", "--format", "json", "--limit", "1"),
    Row("search.jsonl", "search", "Forscherin", "--format", "jsonl", "--limit", "2"),
    Row("search.csv", "search", "Sora", "--format", "csv", "--limit", "3"),
    Row("search.md", "search", "Sora", "--format", "md", "--limit", "3"),
    Row("search.grep", "search", "Forscherin", "--format", "grep"),
    Row("mentions.txt", "mentions", "Sora"),
    Row("mentions.json", "mentions", "Claude", "--limit", "1", "--json"),
    Row("mentions.jsonl", "mentions", "Gemini", "--by", "version", "--limit", "1", "--format", "jsonl"),
    Row("mentions.csv", "mentions", "Claude", "--format", "csv"),
    Row("mentions.md", "mentions", "Sora", "--format", "md", "--limit", "3"),
    Row("mentions.grep", "mentions", "GPT", "Gemini", "--format", "grep"),
    Row("mentions-beside.txt", "mentions", "GPT", "--co"),
    Row("trends.txt", "trends", "Sora", "Claude", "--by", "year"),
    Row("trends.json", "trends", "Sora", "--by", "year", "--json"),
    Row("trends.jsonl", "trends", "Sora", "--by", "newsletter", "--format", "jsonl"),
    Row("trends.csv", "trends", "Sora", "--by", "issue", "--format", "csv"),
    Row("trends.md", "trends", "Sora", "Claude", "--by", "year", "--format", "md"),
    Row("models.txt", "models"),
    Row("models.json", "models", "--limit", "1", "--json"),
    Row("models.jsonl", "models", "--limit", "1", "--format", "jsonl"),
    Row("models.csv", "models", "--format", "csv"),
    Row("models.md", "models", "--format", "md"),
    Row("sites.txt", "links"),
    Row("sites.csv", "links", "--format", "csv"),
    Row("sites.jsonl", "links", "--format", "jsonl"),
    Row("sites.md", "links", "--format", "md"),
    Row("links.txt", "links", "arxiv.org"),
    Row("links.json", "links", "arxiv.org/abs/2103.00020", "--json"),
    Row("links.csv", "links", "arxiv.org", "--format", "csv"),
    Row("links.md", "links", "arxiv.org", "--format", "md"),
    Row("links.grep", "links", "arxiv.org", "--format", "grep"),
    Row("similar.txt", "similar", "-"),
    Row("similar.json", "similar", "-", "--json", "--limit", "1"),
    Row("similar.jsonl", "similar", "-", "--format", "jsonl", "--limit", "1"),
    Row("similar.csv", "similar", "-", "--format", "csv"),
    Row("similar.md", "similar", "-", "--format", "md"),
    Row("similar.grep", "similar", "-", "--format", "grep"),
    Row("show.txt", "show", "2024-02-22"),
    Row("show.json", "show", "2024-02-22", "--section", "2", "--format", "json"),
    Row("status.txt", "status"),
    Row("status.json", "status", "--format", "json"),
    Row("analyze.txt", "analyze", "Die", "Forscher*innen", "der", "Häuser", "Geht's", "GPT-4o"),
    Row("analyze.jsonl", "analyze", "--format", "jsonl", "Forscher*innen", "GPT-4o"),
  ])
  func prints(_ row: Row) throws {
    let today = ["search", "mentions"].contains(row.arguments[0]) ? ["--today", "2026-11-22"] : []
    let run = try Workplace.frozen.get().run(row.arguments + today, input: Self.draft)
    #expect(run.code == 0, "\(run.errors)")
    try Golden.expect(run.output, is: row.name)
  }

  @Test(arguments: [
    Row("lines.svg", "Sora", "Gemini", "Claude", "--by", "year"), Row("columns.svg", "Sora"),
  ])
  func draws(_ row: Row) throws {
    let chart = try TemporaryFolder()
    let run = try Workplace.frozen.get().run(["trends", "--chart", chart.file("a.svg").path] + row.arguments)
    #expect(run.code == 0, "\(run.errors)")
    try Golden.expect(String(contentsOf: chart.file("a.svg"), encoding: .utf8), is: row.name)
  }

  /// A golden that no test reads any more says nothing.
  @Test func everyGoldenIsRead() throws {
    let folder = Package.root.appending(path: "Tests/CommandTests/Golden")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let source = try String(contentsOf: URL(filePath: #filePath), encoding: .utf8)
    #expect(files.filter { $0 != "serve" && !source.contains("\"\($0)\"") } == [])
    let transcripts = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "serve").path)
    #expect(transcripts.sorted() == TranscriptTests.names.map { $0 + ".txt" }.sorted())
  }
}

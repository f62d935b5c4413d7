import Foundation
import Testing

/// What `search` finds, by the options and words that it is given; the query language itself is tested with the index.
@Suite struct SearchTests {
  private static let archive = Result { () throws -> Workplace in
    try .indexed([
      "2023-05-04.md": """
      # Rückblick

      ## Was war

      Sora war noch keine Rede wert, das Urheberrechtsgesetz schon.

      """,
      "2024-02-20.md": """
      # Sora macht Filme

      ## Was ist

      - Das Modell zeigt, was künstliche Intelligenz heute heißt.
      - Sora filmt, und die Forscher*innen staunen.

      ## Links

      - Veo kann es auch, Sora nicht.

      """,
      "2025-06-12.md": "Sora bekommt Ton.\n",
    ])
  }

  struct Row: CustomTestStringConvertible, Sendable {
    var arguments: [String]
    /// Paths without what all have in common, and lines: `24:6`.
    var places: String

    init(_ arguments: String..., finds places: String) {
      self.arguments = arguments
      self.places = places
    }

    var testDescription: String { arguments.joined(separator: " ") }
  }

  @Test(arguments: [
    Row("Sora", "--sort", "newest", finds: "25:1 24:6 24:10 23:5"),
    Row("Sora", "--sort", "newest", "--limit", "2", finds: "25:1 24:6"),
    Row("Sora", "--sort", "oldest", "--limit", "2", "--offset", "1", finds: "24:6 24:10"),
    Row("Forscherin", finds: "24:6"),
    Row("\"künstliche Intelligenz\"", finds: "24:5"),
    Row("Sora", "section:\"Was war\"", finds: "23:5"),
    Row("Sora kind:links", finds: "24:10"),
    Row("Sora date:2024", "--sort", "newest", finds: "24:6 24:10"),
    Row("Sora date:2023-01..2024-01-31", finds: "23:5"),
    Row("Sora since:2025", finds: "25:1"),
    Row("title:Filme", finds: "24:1"),
    Row("Sora -Veo -title:Filme", "--sort", "newest", finds: "25:1 23:5"),
    Row("Rede OR Ton", "--sort", "newest", finds: "25:1 23:5"),
    Row("Urheberrechts*", finds: "23:5"),
  ])
  func finds(_ row: Row) throws {
    let run = try Self.archive.get().search(["--format", "grep"] + row.arguments)
    #expect(run.code == 0)
    let places = run.lines.map {
      $0.split(separator: ":").prefix(2).joined(separator: ":").replacing(/20(..)[^:]+/) { $0.1 }
    }
    #expect(places.joined(separator: " ") == row.places)
  }

  private static let nothing = """
    "query":"Quastenflosser","understood":"Quastenflosser","ignored":[],"warnings":[],"total":0,"issues":0,"partial":0,\
    "returned":0,"offset":0,"today":"2026-11-22","tookMs":0,\
    "coverage":{"issues":3,"passages":5,"filesSeen":3,"filesSkipped":0,"stale":false},\
    "suggestions":{"spellings":[],"omissions":[]}
    """

  @Test(arguments: [
    ("text", "0 passages in 0 of 3 issues · # ms\n"),
    ("md", ""), ("grep", ""),
    ("csv", "rank,score,date,title,section,kind,path,line,column,text,url,complete,missing,elsewhere\r\n"),
    ("jsonl", "{\"type\":\"summary\",\(nothing)}\n"),
    ("json", "{\"schema\":1,\"hits\":[],\"summary\":{\"type\":\"summary\",\(nothing)}}\n"),
  ])
  func findsNothing(format: String, output: String) throws {
    let run = try Self.archive.get().search("Quastenflosser", "--format", format)
    #expect(run.code == 1)
    #expect(Golden.withoutTimes(run.output) == output)
    #expect(run.errors.isEmpty)
  }

  @Test func givesTheSameAnswerByteForByteAgain() throws {
    let first = try Workplace().search("Gemini OR Forscher", "--format", "jsonl")
    let second = try Workplace.shared.get().search("Gemini OR Forscher", "--format", "jsonl")
    #expect(first.code == 0)
    #expect(Golden.withoutTimes(first.output) == Golden.withoutTimes(second.output))
  }
}

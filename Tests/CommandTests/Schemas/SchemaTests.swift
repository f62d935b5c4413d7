import Foundation
import TestSupport
import Testing

/// Every JSON output fits its schema, with its keys in a fixed order.
@Suite struct SchemaTests {
  struct Row: CustomTestStringConvertible, Sendable {
    /// What `validate.py` is called with.
    var schema: String
    var arguments: [String]

    init(_ schema: String, _ arguments: String...) {
      self.schema = schema
      self.arguments = arguments
    }

    var testDescription: String { arguments.joined(separator: " ") }
  }

  @Test(
    .enabled(if: Requirements.hasJSONSchema, "python3 with the package jsonschema is not installed"),
    arguments: [
      Row("search", "search", "Gemini OR Forscher", "--format", "json", "--limit", "1000"),
      Row("search", "search", "Sora", "--format", "json", "--explain"),
      Row("search", "search", "date:2000..2100 OR der", "--format", "json", "--limit", "10000"),
      Row("search", "search", "title:Sora OR section:Was", "--format", "json", "--limit", "1000"),
      Row("search", "search", "Quastenflosser since:quatsch", "--format", "json"),
      Row("search", "search", "", "--format", "json"),
      Row("--lines", "search", "Gemini", "--format", "jsonl", "--limit", "1000"),
      Row("--lines", "search", "Quastenflosser", "--format", "jsonl"),
      Row("--lines", "search", "\"\\ \t\u{2028}\u{7F}", "--format", "jsonl"),
      Row("error", "search", "Sora", "--format", "json", "--limit", "x"),
      Row("error", "search", "Sora", "--format", "jsonl", "--archive", "nirgends"),
      Row("error", "show", "1999-01-01", "--format", "json"),
      Row("error", "status", "--format", "json", "--index", "Archive/fundstelle.yaml"),
      Row("status", "status", "--format", "json"),
      Row("links", "links", "--all", "--format", "json"),
      Row("links", "links", "arxiv.org", "--format", "json"),
      Row("links", "links", "nirgends.example", "--format", "json"),
      Row("--lines links", "links", "arxiv.org", "--format", "jsonl"),
      Row("mentions", "mentions", "Gemini", "--json", "--by", "issue"),
      Row("mentions", "mentions", "GPT", "Sora", "--json", "--co", "--aliases", "--compounds", "--verify"),
      Row("mentions", "mentions", "Quastenflosser", "--json", "--by", "month"),
      Row("--lines mentions", "mentions", "Gemini", "--format", "jsonl", "--by", "section"),
      Row("--lines mentions", "mentions", "Gemini", "--format", "jsonl", "--co"),
      Row("sites", "links", "--format", "json", "--limit", "0"),
      Row("--lines sites", "links", "--format", "jsonl"),
      Row("trends", "trends", "Sora", "Claude", "--format", "json"),
      Row("trends", "trends", "Gemini", "--by", "issue", "--format", "json"),
      Row("trends", "trends", "Quastenflosser", "--by", "version", "--format", "json"),
      Row("--lines trends", "trends", "Sora", "Claude", "--by", "section", "--format", "jsonl"),
      Row("models", "models", "--format", "json"),
      Row("--lines models", "models", "--format", "jsonl"),
      Row("similar", "similar", "Archive/2026/2026-10-29-nachtraege.md", "--format", "json"),
      Row("similar", "similar", "Archive/2021/2021-03-04-sessel-in-avocadoform.md", "--format", "json", "--limit", "0"),
      Row("--lines similar", "similar", "Archive/2024/2024-02-20-sora-moment.md", "--format", "jsonl"),
      Row("error", "similar", "nirgends.md", "--format", "json"),
      Row("issue", "show", "2024-02-20", "--format", "json"),
      Row("issue", "show", "2021/2021-06-03-hundertsechzig-zeichen", "--format", "json", "--section", "2"),
      Row("--lines", "show", "2024-02-20", "--format", "jsonl"),
      Row("analyze", "analyze", "--json", "Die Forscher*innen: KI-Modelle"),
      Row("--lines", "analyze", "--format", "jsonl", "Die Forscher*innen: KI-Modelle, GPT-4o, ’ne 🙂 1.5"),
    ])
  func fits(_ row: Row) throws {
    let run = try Workplace.shared.get().run(row.arguments)
    try Self.expect(run.bytes, fits: row.schema)
  }

  @Test(.enabled(if: Requirements.hasJSONSchema, "python3 with the package jsonschema is not installed"))
  func everyIssueFits() throws {
    let workplace = try Workplace.shared.get()
    let days = Set(try workplace.answer(to: "date:2000..2100 OR der").hits.map { $0.issue.id })
    let all = try days.sorted().map { try workplace.run("show", $0, "--format", "jsonl").bytes }
    try Self.expect(all.reduce(Data(), +), fits: "--lines")
  }

  @Test(.enabled(if: Requirements.hasJSONSchema, "python3 with the package jsonschema is not installed"))
  func statusWithSkippedFilesAndWarningsFits() throws {
    let workplace = try Workplace(files: ["leer.md": "", "datum.md": "---\ndate: 2024-02-30\n---\nText\n"])
    try Self.expect(workplace.run("status", "--format", "json").bytes, fits: "status")
  }

  @Test(
    .enabled(if: Requirements.hasJSONSchema, "python3 with the package jsonschema is not installed"),
    arguments: [
      ("error", "{\"type\":\"error\",\"code\":\"failed\"}"), ("error", "{\"type\":\"hit\"}"), ("status", "{}"),
      ("search", "{\"schema\":2,\"hits\":[],\"summary\":{}}"), ("word", "{\"type\":\"word\",\"type\":\"word\"}"),
      ("--lines", "{\"type\":\"quatsch\"}"), ("--lines", ""), ("search", "[1,"),
    ])
  func theCheckItselfRefuses(schema: String, json: String) throws {
    let run = try Run.python("validate.py", [schema], in: Package.root, input: Data(json.utf8))
    #expect(run.code == 1)
    #expect(!run.errors.isEmpty)
  }

  static func expect(_ json: Data, fits schema: String) throws {
    let arguments = schema.split(separator: " ").map { String($0) }
    let run = try Run.python("validate.py", arguments, in: Package.root, input: json)
    #expect(run.code == 0, "\(run.errors)")
  }

  // MARK: Order

  static let issue = "id title date newsletter path url access"
  static let section = "heading headings kind ordinal truncated"
  static let passage = "ordinal kind text line column endLine byteStart byteEnd sources links"
  static let coverage = "issues passages filesSeen filesSkipped"

  static let match = "field start end startUTF16 endUTF16 term level"
  static let searched =
    "type query understood ignored warnings total issues partial returned offset today tookMs coverage \(coverage) stale"
  static let summary =
    "type query understood warnings total issues returned offset today tookMs coverage \(coverage) stale"
  static let found = "type rank score issue \(issue) section \(section)"
  static let hit = "\(found) passage \(passage) matches \(match)"
  static let counts = "count doubtful words perThousand first last"
  static let facts = "titleOrigin dateOrigin number author tags language sections \(section) passages \(passage)"

  @Test(arguments: [
    (
      hit,
      ["search", "Quastenflosser OR Avocadoform", "--format", "jsonl", "--limit", "1"]
    ),
    (searched, ["search", "Quastenflosser", "--format", "jsonl"]),
    ("schema hits summary \(searched)", ["search", "Quastenflosser", "--format", "json"]),
    ("type code message", ["search", "Sora", "--format", "json", "--limit", "x"]),
    (
      "schema coverage \(coverage) stale skipped warnings unread comments repeated index path bytes analyzer schema updated",
      ["status", "--format", "json"]
    ),
    (
      "schema links \(found) passage \(passage) text url matches \(match) linked text url",
      ["links", "arxiv.org/abs/2103.00020", "--format", "json"]
    ),
    (
      "schema mentions type name version form doubtful issue \(issue) section \(section) field passage kind line column "
        + "start end startUTF16 endUTF16 left match right counts type name key count doubtful words perThousand first "
        + "last summary \(summary) doubtful first last verified",
      ["mentions", "Avocadoform", "--limit", "1", "--by", "version", "--json"]
    ),
    (
      "schema passages section \(section) passage \(passage) total earlier links",
      ["similar", "Archive/2026/2026-10-29-nachtraege.md", "--format", "json"]
    ),
    ("schema sites type site links passages issues first last", ["links", "--format", "json"]),
    (
      "schema trends type name \(counts) issues counts key \(counts)",
      ["trends", "Sora", "--by", "year", "--format", "json"]
    ),
    (
      "type name \(counts) issues counts key title \(counts)", ["trends", "Sora", "--by", "issue", "--format", "jsonl"]
    ),
    ("schema models type name maker kind \(counts) issues", ["models", "--format", "json"]),
    ("schema issues \(issue) \(facts)", ["show", "2024-02-20", "--section", "3", "--format", "json"]),
    ("type \(issue) \(facts)", ["show", "2024-02-20", "--section", "3", "--format", "jsonl"]),
    (
      "type surface start end word stem parts joined gender function",
      ["analyze", "--format", "jsonl", "Forscher*innen"]
    ),
  ])
  func keysKeepTheirOrder(keys: String, arguments: [String]) throws {
    let run = try Workplace.shared.get().run(arguments)
    let first = run.lines.first ?? ""
    #expect(Self.keys(of: first).prefix(keys.split(separator: " ").count).joined(separator: " ") == keys)
  }

  /// All keys in the order in which they stand.
  private static func keys(of json: String) -> [String] {
    json.matches(of: /[{,]"([A-Za-z0-9]+)":/).map { String($0.output.1) }
  }
}

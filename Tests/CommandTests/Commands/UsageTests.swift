import Foundation
import Testing

/// Wrong usage ends with exit code 2 and one lower-case sentence.
@Suite struct UsageTests {
  struct Row: CustomTestStringConvertible, Sendable {
    var arguments: [String]
    var message: String

    init(_ arguments: String..., says message: String) {
      self.arguments = arguments
      self.message = message
    }

    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let rows = [
    Row("index", "--quatsch", says: "unknown option '--quatsch'"),
    Row("status", "--quatsch", says: "unknown option '--quatsch'"),
    Row("quatsch", says: "unexpected argument 'quatsch'"),
    Row("serach", "Sora", says: "there is no command 'serach'. Did you mean 'search'?"),
    Row("Links", says: "there is no command 'Links'. Did you mean 'links'?"),
    Row("modells", says: "there is no command 'modells'. Did you mean 'models'?"),
    Row("index", "Archive", "--archive", "Archive", says: "give the archive once, as an argument or with --archive"),
    Row("search", says: "give a query, such as: fundstelle search Sora"),
    Row("search", "Sora", "--limit", "viele", says: "the value 'viele' is invalid for '--limit <count>'"),
    Row("search", "Sora", "--limit=-3", says: "--limit takes a number from 0 on; 0 is all"),
    Row("search", "Sora", "--offset=-3", says: "--offset takes a number from 0 on"),
    Row("search", "Sora", "-n", says: "missing value for '-n <count>'"),
    Row(
      "search", "Sora", "--today", "2024-02-30", says: "the value '2024-02-30' is invalid for '--today <yyyy-mm-dd>'"),
    Row(
      "search", "Sora", "--since", "neulich",
      says: "‘neulich’ is no date; write 2024-02-20, 2024-02, märz or 2 Wochen"),
    Row("search", "Sora", "--half-life", "0", says: "--half-life takes a number of days above 0"),
    Row("search", "Sora", "--schema", "2", says: "schema 2 is not supported; this version writes 1"),
    Row("search", "--limitt", "3", "Sora", says: "unknown option '--limitt'. Did you mean '--limit'?"),
    Row("show", says: "missing expected argument '<issue>'"),
    Row("show", "2024-02-20", "--section", "x", says: "the value 'x' is invalid for '--section <number>'"),
  ]

  @Test(arguments: rows)
  func refuses(_ row: Row) throws {
    let run = try Workplace.shared.get().run(row.arguments)
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors == "fundstelle: \(row.message); see fundstelle --help\n")
  }

  @Test(arguments: rows.filter { ["search", "show"].contains($0.arguments[0]) })
  func refusesInJSONToo(_ row: Row) throws {
    // After the last argument it would be that option's value.
    let arguments = [row.arguments[0], "--format", "json"] + row.arguments.dropFirst()
    let run = try Workplace.shared.get().run(arguments)
    #expect(run.code == 2)
    let message = row.message + "; see fundstelle --help"
    #expect(run.errors == "fundstelle: \(message)\n")
    #expect(run.output == "{\"type\":\"error\",\"code\":\"usage\",\"message\":\"\(message)\"}\n")
  }

  @Test(arguments: [
    ["search", "Sora"], ["mentions", "Sora"], ["trends", "Sora"], ["models"], ["links"], ["show", "2024-02-20"],
    ["status"], ["analyze", "Haus"], ["similar", "Archive/2024/2024-02-20-sora-moment.md"],
  ])
  func takesJSONForShort(arguments: [String]) throws {
    let workplace = try Workplace.shared.get()
    let run = try workplace.run(arguments + ["--json"])
    #expect(run.code == 0)
    #expect(run.output.hasPrefix("{\"schema\":1,"))
    let long = try workplace.run(arguments + ["--format", "json"]).output
    #expect(Golden.withoutTimes(run.output) == Golden.withoutTimes(long))
  }

  /// An option that takes a value is followed by it, also where the query excludes a word.
  @Test(arguments: [
    ["-n", "3"], ["--limit", "3"], ["--offset", "1"], ["--sort", "newest"], ["--half-life", "9"], ["--since", "2024"],
    ["--until", "2025"], ["--today", "2026-11-22"], ["--archive", "Archive"], ["--color", "never"], ["--schema", "1"],
    ["--index", "Archive/.fundstelle/index.sqlite"],
  ])
  func takesOptionsBesideAnExclusion(option: [String]) throws {
    let run = try Workplace.shared.get().run(["search", "--json"] + option + ["Sora", "-Veo"])
    #expect(run.code == 0)
    #expect(run.output.contains("\"query\":\"Sora -Veo\""), "\(run.errors)")
  }

  @Test(arguments: [
    (["--since", "2025"], "(Sora OR Gemini) since:2025"), (["--until", "2024-06"], "(Sora OR Gemini) until:2024-06"),
    (["--since", "2 Jahre", "--until", "gestern"], "(Sora OR Gemini) seit:\"2 Jahre\" bis:gestern"),
  ])
  func daysAreThoseOfTheQuerysFields(options: [String], query: String) throws {
    let workplace = try Workplace.shared.get()
    let common = ["search", "--today", "2026-11-22", "--format", "grep", "--limit", "0"]
    let fields = try workplace.run(common + [query])
    let run = try workplace.run(common + options + ["Sora OR Gemini"])
    #expect(run.code == 0)
    #expect(run.output == fields.output)
    #expect(try run.output != workplace.run(common + ["Sora OR Gemini"]).output)
  }

  @Test func daysAloneFindAllThatIsInThem() throws {
    let workplace = try Workplace.shared.get()
    let run = try workplace.run("search", "", "--since", "2024-02-20", "--until", "2024-02-20", "--json", "-n", "0")
    #expect(run.code == 0)
    #expect(run.output.contains("\"understood\":\"date:2024-02-20\""))
  }

  @Test func takesNoLimitForZero() throws {
    let workplace = try Workplace.shared.get()
    let all = try workplace.search("Gemini", "--format", "grep", "--limit", "10000")
    let run = try workplace.search("Gemini", "--format", "grep", "--limit", "0")
    #expect(run.output == all.output)
    #expect(run.code == 0)
  }

  @Test func pagesJoinToTheWhole() throws {
    let workplace = try Workplace.shared.get()
    let whole = try workplace.answer(to: "Modell").hits
    try #require(whole.count > 14)
    var pages: [Answer.Hit] = []
    for offset in stride(from: 0, to: whole.count, by: 7) {
      let run = try workplace.search("Modell", "--format", "json", "--limit", "7", "--offset", "\(offset)")
      pages += try JSONDecoder().decode(Answer.self, from: run.bytes).hits
    }
    #expect(pages == whole)
  }
}

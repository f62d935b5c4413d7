import Foundation
import TestSupport
import Testing

@Suite struct MentionsTests {
  struct Row: CustomTestStringConvertible, Sendable {
    var arguments: [String]
    var expected: [String]

    init(_ arguments: String..., gives expected: String...) {
      self.arguments = arguments
      self.expected = expected
    }

    var testDescription: String { arguments.joined(separator: " ") }
  }

  private static func run(_ arguments: [String], in workplace: Result<Workplace, any Error> = Workplace.names) throws
    -> Run
  {
    try workplace.get().run(["mentions", "--today", "2026-11-22"] + arguments)
  }

  /// Places, and how the answer is summed up.
  @Test(arguments: [
    Row(
      "Sora", gives: "2022-06-16.md:4:1", "2022-06-16.md:4:32", "2024-02-20.md:5:16", "2025-10-09.md:4:1",
      "2025-10-09.md:4:33", "3 mentions (and 2 doubtful) in 2 of 5 issues, 2024-02-20 to 2025-10-09 · all files read"),
    Row(
      "Sora", "--sort", "newest", "--limit", "2", "--offset", "1", gives: "2025-10-09.md:4:33", "2024-02-20.md:5:16",
      "3 mentions (and 2 doubtful) in 2 of 5 issues, 2024-02-20 to 2025-10-09 · 2 shown · all files read"),
    Row(
      "Gemini", "--doubtful", "only", gives: "2024-02-20.md:6:17",
      "1 doubtful mention in 1 of 5 issues, 2024-02-20 · all files read"),
    Row(
      "Gemini", "--doubtful", "exclude", "--since", "2024", gives: "2024-02-20.md:5:33", "2024-05-16.md:3:3",
      "2025-10-09.md:6:14",
      "3 mentions (1 doubtful left out) in 3 of 5 issues, 2024-02-20 to 2025-10-09 · all files read"),
    Row(
      "Gemini", "--since", "2024-05", "--until", "2024-12", gives: "2024-05-16.md:3:3",
      "1 mention in 1 of 5 issues, 2024-05-16 · all files read"),
    Row(
      "Gemini 1.5", gives: "2024-02-20.md:5:33", "2024-05-16.md:3:3",
      "2 mentions in 2 of 5 issues, 2024-02-20 to 2024-05-16 · all files read"),
    Row(
      "Sora", "Veo", "--since", "2025", gives: "2025-10-09.md:4:1", "2025-10-09.md:4:15", "2025-10-09.md:4:33",
      "3 mentions in 1 of 5 issues, 2025-10-09 · all files read"),
    Row(
      "GPT 4", gives: "2024-05-16.md:3:22", "2024-05-16.md:3:34", "2024-05-16.md:3:44",
      "3 mentions in 1 of 5 issues, 2024-05-16 · all files read"),
    Row(
      "Sora", "--with", "Gemini", gives: "2024-02-20.md:5:16", "1 mention in 1 of 5 issues, 2024-02-20 · all files read"
    ),
    Row(
      "sora", "--ignore-case", "-n", "1", gives: "2022-06-16.md:4:1",
      "3 mentions (and 2 doubtful) in 2 of 5 issues, 2024-02-20 to 2025-10-09 · 1 shown · all files read"),
    Row("Mammuts", gives: "2024-05-16.md:4:3", "1 mention in 1 of 5 issues, 2024-05-16 · all files read"),
  ])
  func lists(_ row: Row) throws {
    let run = try Self.run(row.arguments + ["--format", "grep"])
    #expect(run.code == 0)
    let places = run.lines.map { $0.split(separator: ":").prefix(3).joined(separator: ":") }
    #expect(places + run.errors.split(separator: "\n").map(String.init) == row.expected)
  }

  /// Lines of CSV without those that name the columns.
  @Test(arguments: [
    Row(
      "Gemini", "--by", "version", gives: "Gemini,,1,1,63,15.873,2025-10-09,2025-10-09",  // 1 × 1000 ÷ 63
      "Gemini,1.5,1,0,63,15.873,2024-05-16,2024-05-16", "Gemini,1.5 Pro,1,0,63,15.873,2024-02-20,2024-02-20"),
    Row(
      "Gemini", "--by", "month", "--until", "2024", gives: "Gemini,2024-02,1,1,19,52.6316,2024-02-20,2024-02-20",
      "Gemini,2024-03,0,0,0,0,,", "Gemini,2024-04,0,0,0,0,,", "Gemini,2024-05,1,0,17,58.8235,2024-05-16,2024-05-16"),
    Row(
      "Sora", "--by", "year", gives: "Sora,2022,0,2,7,0,2022-06-16,2022-06-16", "Sora,2023,0,0,0,0,,",
      "Sora,2024,1,0,36,27.7778,2024-02-20,2024-02-20", "Sora,2025,2,0,15,133.3333,2025-10-09,2025-10-09"),
    Row(
      "Gemini", "--by", "issue", gives: "Gemini,2024-02-20,Ein Satz wird Film,1,1,19,52.6316,2024-02-20,2024-02-20",
      "Gemini,2024-05-16,2024-05-16,1,0,17,58.8235,2024-05-16,2024-05-16",
      "Gemini,2025-10-09,2025-10-09,1,0,15,66.6667,2025-10-09,2025-10-09"),
    Row("Gemini", "--co", gives: "GPT,1,3", "Sora,1,1"),
  ])
  func counts(_ row: Row) throws {
    let run = try Self.run(row.arguments + ["--format", "csv", "--quiet"])
    #expect(run.code == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.split(separator: "\r\n").dropFirst().map(String.init) == row.expected)
  }

  @Test(arguments: [
    (["Quastenflosser"], "0 mentions in 0 of 5 issues · all files read · # ms\n"),
    (
      ["Quastenflosser", "--json"],
      """
      {"schema":1,"mentions":[],"counts":[],"summary":{"type":"summary","query":"Quastenflosser",\
      "understood":"Quastenflosser","warnings":[],"total":0,"issues":0,"returned":0,"offset":0,"today":"2026-11-22",\
      "tookMs":0,"coverage":{"issues":5,"passages":8,"filesSeen":5,"filesSkipped":0,"stale":false},"doubtful":0,\
      "first":null,"last":null,"verified":null}}

      """
    ),
  ])
  func findsNothing(arguments: [String], output: String) throws {
    let run = try Self.run(arguments)
    #expect(run.code == 1)
    #expect(Golden.withoutTimes(run.output) == output)
    #expect(run.errors.isEmpty)
  }

  @Test(arguments: [["Sora"], ["Gemini", "--doubtful", "exclude"], ["GPT", "Claude", "--with", "Google"]])
  func proves(_ arguments: [String]) throws {
    for option in [[], ["--files"]] {
      let run = try Self.run(arguments + ["--verify"] + option, in: Workplace.shared)
      #expect(run.code == 0)
      let figures = run.lines.last?.wholeMatch(of: /([0-9]+) = ([0-9]+) \(index = scan\)/)?.output
      #expect(figures?.1 == figures?.2 && (figures.flatMap { Int($0.1) } ?? 0) > 0, "\(run.output.suffix(100))")
    }
    #expect(
      try Self.run(arguments + ["--verify", "--json"], in: Workplace.shared).output.contains("\"verified\":true"))
  }

  @Test("a file that the index does not know is a difference")
  func differs() throws {
    let workplace = try Workplace(files: ["2024-02-20.md": "Sora ist da.\n"])
    _ = try workplace.run("index")
    try workplace.folder.write("Auch Sora.\n", to: "Archive/2024-02-21.md")
    #expect(try workplace.run("mentions", "Sora", "--verify").code == 0)
    let run = try workplace.run("mentions", "Sora", "--verify", "--files")
    #expect(run.code == 2)
    #expect(run.output.hasSuffix("1 ≠ 2 (index ≠ scan)\n2024-02-21.md:1:6: Sora (only in the scan)\n"))
    #expect(
      try workplace.run("mentions", "Sora", "--verify", "--files", "--json").output.contains("\"verified\":false"))
    #expect(try workplace.run("mentions", "Sora", "--verify", "--files", "--fresh").code == 0)
  }

  @Test("the archive's own models are known as soon as the index is brought up to date")
  func knowsTheArchivesModels() throws {
    let workplace = try Workplace(files: ["2024-02-20.md": "Wolpertinger 2 und Hasenhorn sind da.\n"])
    let models = "models:\n  - name: Wolpertinger\n    aliases: [Hasenhorn]\n"
    #expect(try workplace.run("mentions", "Wolpertinger", "--json").output.contains("\"version\":null"))
    try workplace.folder.write(models, to: "Archive/fundstelle.yaml")
    let run = try workplace.run("mentions", "Wolpertinger", "--aliases", "--fresh", "--json")
    #expect(run.output.contains("\"match\":\"Wolpertinger 2\"") && run.output.contains("\"match\":\"Hasenhorn\""))
    #expect(try workplace.run("search", "model:\"wolpertinger 2\"", "--json").output.contains("\"total\":1"))
  }

  @Test(arguments: [
    (["sora"], "fundstelle: „sora“ is found 5 times in other capitals; --ignore-case counts them\n", 1),
    (
      ["Gemini", "1.5", "-n", "1"],
      "fundstelle: these are 2 names; for one write: fundstelle mentions \"Gemini 1.5\"\n", 0
    ),
  ])
  func hints(_ arguments: [String], _ expected: String, _ code: Int32) throws {
    let run = try Self.run(arguments)
    #expect(run.errors == expected)
    #expect(run.code == code)
  }

  @Test(arguments: [
    ([], "give a name, such as: fundstelle mentions Sora"),
    (["–"], "‘–’ holds no letter or digit; give a name such as Sora"),
    (["Sora", "--with", "!"], "‘!’ holds no letter or digit; give a name such as Sora"),
    (["Sora", "--files"], "--files goes with --verify"),
    (["Sora", "--by", "year", "--co"], "give either --by or --co"),
    (["Sora", "--co", "--format", "grep"], "--format grep cites mentions; leave out --by and --co"),
    (["Sora", "--since", "neulich"], "‘neulich’ is no date; write 2024-02-20, 2024-02, märz or 2 Wochen"),
    (["Sora", "--limit=-1"], "--limit takes a number from 0 on; 0 is all"),
  ])
  func refuses(_ arguments: [String], _ message: String) throws {
    let run = try Self.run(arguments)
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors == "fundstelle: \(message); see fundstelle --help\n")
  }
}

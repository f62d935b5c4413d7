import Foundation
import TestSupport
import Testing

@Suite struct MentionsTests {
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

  private static func run(_ arguments: [String]) throws -> Run {
    try Workplace.shared.get().run(["mentions", "--today", "2026-11-22"] + arguments)
  }

  @Test(arguments: [
    Row("sora.txt", "Sora"),
    Row("sora-newest.txt", "Sora", "--sort", "newest", "--limit", "3", "--offset", "1"),
    Row("gemini.txt", "Gemini"),
    Row("gemini-version.md", "Gemini 1.5", "--format", "md"),
    Row("gemini-doubtful.txt", "Gemini", "--doubtful", "only"),
    Row("gemini-certain.md", "Gemini", "--doubtful", "exclude", "--since", "2026", "--format", "md"),
    Row("gemini-versions.txt", "Gemini", "--by", "version"),
    Row("gemini-years.json", "Gemini", "--by", "year", "--limit", "1", "--json"),
    Row("gemini-co.txt", "Gemini", "--co"),
    Row("two-names.txt", "Sora", "Veo", "--since", "2025-05"),
    Row("gpt-with.jsonl", "GPT-4", "--with", "Claude", "--format", "jsonl"),
    Row("gpt.csv", "GPT 4", "--format", "csv", "-q"),
    Row("gpt.grep", "GPT4", "--format", "grep", "-q"),
    Row("months.csv", "DALL-E", "--by", "month", "--until", "2021", "--format", "csv", "-q"),
    Row("no-model.txt", "Mammuts"),
    Row("ignore-case.txt", "sora", "--ignore-case", "-n", "1"),
    Row("nothing.txt", "Quastenflosser", code: 1),
    Row("nothing.json", "Quastenflosser", "--json", code: 1),
  ])
  func answers(_ row: Row) throws {
    let run = try Self.run(row.arguments)
    #expect(run.code == row.code)
    #expect(run.errors.isEmpty)
    try Golden.expect(run.output, is: "mentions/" + row.name)
  }

  @Test(arguments: [["Sora"], ["Gemini", "--doubtful", "exclude"], ["GPT", "Claude", "--with", "Google"]])
  func proves(_ arguments: [String]) throws {
    for option in [[], ["--files"]] {
      let run = try Self.run(arguments + ["--verify"] + option)
      #expect(run.code == 0)
      let figures = run.lines.last?.wholeMatch(of: /([0-9]+) = ([0-9]+) \(index = scan\)/)?.output
      #expect(figures?.1 == figures?.2 && figures != nil, "\(run.output.suffix(100))")
    }
    #expect(try Self.run(arguments + ["--verify", "--json"]).output.contains("\"verified\":true"))
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
    (["sora"], "fundstelle: „sora“ is found 21 times in other capitals; --ignore-case counts them\n", 1),
    (
      ["Stable", "Diffusion", "-n", "1"],
      "fundstelle: these are 2 names; for one write: fundstelle mentions \"Stable Diffusion\"\n", 0
    ),
    (
      ["Sora", "--format", "grep"],
      "16 mentions (and 5 doubtful) in 7 of 57 issues, 2024-02-20 to 2026-01-15 · all files read\n", 0
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

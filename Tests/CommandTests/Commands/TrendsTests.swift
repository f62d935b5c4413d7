import Foundation
import TestSupport
import Testing

@Suite struct TrendsTests {
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
    Row("one.txt", "Sora"),
    Row("three.txt", "Sora", "Gemini", "Claude", "Sora"),
    Row("versions.txt", "Gemini", "GPT", "--by", "version"),
    Row("sections.txt", "Sora", "--by", "section"),
    Row("issues.txt", "Sora", "Veo", "--by", "issue"),
    Row("years.csv", "Sora", "Claude", "--by", "year", "--format", "csv"),
    Row("issues.csv", "Sora", "--by", "issue", "--format", "csv"),
    Row("years.md", "Sora", "Claude", "--by", "year", "--format", "md"),
    Row("newsletters.jsonl", "Sora", "--by", "newsletter", "--format", "jsonl"),
    Row("years.json", "Gemini 1.5", "--by", "year", "--json"),
    Row("nothing.txt", "Quastenflosser", code: 1),
    Row("nothing.json", "Quastenflosser", "--format", "json", code: 1),
  ])
  func answers(_ row: Row) throws {
    let run = try Workplace.shared.get().run(["trends", "--quiet"] + row.arguments)
    #expect(run.code == row.code)
    #expect(run.errors.isEmpty)
    try Golden.expect(run.output, is: "trends/" + row.name)
  }

  @Test(arguments: [
    ([], "give a name, such as: fundstelle trends Sora"),
    (["+"], "‘+’ holds no letter or digit; give a name such as Sora"),
    (["Sora", "--format", "grep"], "--format grep cites passages; for those see: fundstelle mentions"),
    (["Sora", "--chart", "chart.png"], "‘chart.png’ is no name for a chart; give one that ends in .svg"),
    (["Sora", "--by", "issue", "--chart", "a.svg"], "a chart shows time; use it with --by month or --by year"),
  ])
  func refuses(arguments: [String], message: String) throws {
    let run = try Workplace.shared.get().run(["trends"] + arguments)
    #expect(run.code == 2)
    #expect(run.errors == "fundstelle: \(message); see fundstelle --help\n")
  }

  /// Counts of an answer in one format are those of another, and those of `mentions`.
  @Test(arguments: ["Sora", "Gemini", "Claude", "GPT"])
  func agreesWithMentions(name: String) throws {
    struct Mentions: Decodable {
      struct Mention: Decodable { var doubtful: String? }
      var mentions: [Mention]
    }
    let workplace = try Workplace.shared.get()
    let listed = try JSONDecoder().decode(Mentions.self, from: workplace.run("mentions", name, "--json").bytes)
    for unit in ["month", "year", "issue", "section", "version", "newsletter"] {
      let lines = try workplace.run("trends", name, "--by", unit, "--format", "jsonl").lines
      let doubtful = listed.mentions.count { $0.doubtful != nil }
      let prefix =
        "{\"type\":\"trend\",\"name\":\"\(name)\",\"count\":\(listed.mentions.count - doubtful),\"doubtful\":\(doubtful),"
      #expect(lines.first?.hasPrefix(prefix) == true, "\(unit): \(lines.first?.prefix(80) ?? "")")
    }
  }

  @Test func saysWhereCapitalsKeepANameFromBeingFound() throws {
    let run = try Workplace.shared.get().run("trends", "sora", "Veo", "--by", "year")
    #expect(run.code == 0)
    #expect(run.errors.hasPrefix("fundstelle: „sora“ is found "))
    #expect(run.errors.hasSuffix(" times in other capitals; --ignore-case counts them\n"))
  }

  @Test func csvTellsItsCoverageBesideIt() throws {
    let run = try Workplace.shared.get().run("trends", "Sora", "--format", "csv")
    #expect(run.errors.hasSuffix(" issues · all files read\n"))
  }

  // MARK: Charts

  @Test(arguments: [
    Row("columns.svg", "Sora", "Gemini", "Claude"),
    Row("lines.svg", "ChatGPT", "GPT", "Gemini", "--by", "year"),
    Row("one.svg", "Sora", "--by", "year"),
    Row("nothing.svg", "Quastenflosser", code: 1),
  ])
  func draws(_ row: Row) throws {
    let chart = try TemporaryFolder()
    let run = try Workplace.shared.get().run(["trends", "--chart", chart.file("a.svg").path] + row.arguments)
    #expect(run.code == row.code)
    try Golden.expect(String(contentsOf: chart.file("a.svg"), encoding: .utf8), is: "trends/" + row.name)
  }

  @Test func replacesAChart() throws {
    let folder = try TemporaryFolder()
    try folder.write(String(repeating: "old ", count: 100_000), to: "a.svg")
    _ = try Workplace.shared.get().run("trends", "Sora", "--chart", folder.file("a.svg").path)
    let chart = try String(contentsOf: folder.file("a.svg"), encoding: .utf8)
    #expect(chart.hasPrefix("<svg ") && chart.hasSuffix("</svg>\n"))
  }

  @Test func saysWhereNoChartCanBeWritten() throws {
    let run = try Workplace.shared.get().run("trends", "Sora", "--chart", "nirgends/a.svg")
    #expect(run.code == 2)
    #expect(
      run.errors == "fundstelle: ‘nirgends/a.svg’ cannot be written: No such file or directory; name another file\n")
  }

  /// The pictures as pixels: as wide as they say, and with something on them.
  @Test(
    .enabled(if: Requirements.hasRSVG, "rsvg-convert is not installed; Debian has it in librsvg2-bin"),
    arguments: ["columns.svg", "lines.svg", "one.svg", "nothing.svg"])
  func rendersWithLibrsvg(name: String) throws {
    let place = try TemporaryFolder()
    let golden = Package.root.appendingPathComponent("Tests/CommandTests/Golden/trends/\(name)")
    let run = try Run.shell("rsvg-convert '\(golden.path)' -o a.png", in: place.url)
    #expect(run.code == 0)
    #expect(run.errors.isEmpty)
    let image = [UInt8](try Data(contentsOf: place.file("a.png")))
    #expect(image.prefix(8) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    // Bytes 16 to 23 of a PNG are its width and height.
    #expect(image[16..<20].reduce(0) { $0 << 8 | Int($1) } == 800)
    #expect(image[20..<24].reduce(0) { $0 << 8 | Int($1) } > 300)
    #expect(image.count > 5000, "the picture is nearly empty")
  }
}

import Foundation
import TestSupport
import Testing

@Suite struct TrendsTests {
  struct Row: CustomTestStringConvertible, Sendable {
    var arguments: [String]
    var expected: [String]

    init(_ arguments: String..., gives expected: String...) {
      self.arguments = arguments
      self.expected = expected
    }

    var testDescription: String { arguments.joined(separator: " ") }
  }

  /// Lines of CSV without those that name the columns.
  @Test(arguments: [
    // A name that stands twice counts once; a year without issues has no words.
    Row(
      "Sora", "Veo", "Sora", "--by", "year", gives: "Sora,2022,0,2,7,0,2022-06-16,2022-06-16", "Sora,2023,0,0,0,0,,",
      "Sora,2024,1,0,36,27.7778,2024-02-20,2024-02-20",  // 1 × 1000 ÷ 36
      "Sora,2025,2,0,15,133.3333,2025-10-09,2025-10-09", "Veo,,1,0,5,200,,", "Veo,2022,0,0,7,0,,", "Veo,2023,0,0,0,0,,",
      "Veo,2024,0,0,36,0,,", "Veo,2025,1,0,15,66.6667,2025-10-09,2025-10-09"),
    Row("Gemini 1.5", "--by", "year", gives: "Gemini 1.5,2024,2,0,36,55.5556,2024-02-20,2024-05-16"),
    Row(
      "Gemini", "--by", "version", gives: "Gemini,,1,1,63,15.873,2025-10-09,2025-10-09",
      "Gemini,1.5,1,0,63,15.873,2024-05-16,2024-05-16", "Gemini,1.5 Pro,1,0,63,15.873,2024-02-20,2024-02-20"),
    Row(
      "Sora", "--by", "issue", gives: "Sora,2022-06-16,2022-06-16,0,2,7,0,2022-06-16,2022-06-16",
      "Sora,2024-02-20,Ein Satz wird Film,1,0,19,52.6316,2024-02-20,2024-02-20",
      "Sora,2025-10-09,2025-10-09,2,0,15,133.3333,2025-10-09,2025-10-09"),
    Row(
      "Sora", "Gemini", "--by", "section", gives: "Sora,,2,2,31,64.5161,2025-10-09,2025-10-09",
      "Sora,Was ist,1,0,32,31.25,2024-02-20,2024-02-20", "Gemini,Was ist,2,1,32,62.5,2024-02-20,2024-05-16",
      "Gemini,,1,0,31,32.2581,2025-10-09,2025-10-09"),
    Row(
      "Sora", "--by", "newsletter", gives: "Sora,Montag,2,2,22,90.9091,2025-10-09,2025-10-09",
      "Sora,,1,0,41,24.3902,2024-02-20,2024-02-20"),
  ])
  func counts(_ row: Row) throws {
    let run = try Workplace.names.get().run(["trends", "--quiet", "--format", "csv"] + row.arguments)
    #expect(run.code == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.split(separator: "\r\n").dropFirst().map(String.init) == row.expected)
  }

  @Test(arguments: [
    (
      ["Quastenflosser"],
      "Quastenflosser  0 mentions in 0 issues, 0 per 1,000 words\n\n0 mentions in 5 issues · all files read · # ms\n"
    ),
    (
      ["Quastenflosser", "--json"],
      """
      {"schema":1,"trends":[{"type":"trend","name":"Quastenflosser","count":0,"doubtful":0,"words":63,"perThousand":0,\
      "first":null,"last":null,"issues":0,"counts":[]}],"summary":{"type":"summary","query":"Quastenflosser",\
      "understood":"Quastenflosser","warnings":[],"by":"month","total":0,"doubtful":0,"tookMs":0,\
      "coverage":{"issues":5,"passages":8,"filesSeen":5,"filesSkipped":0,"stale":false}}}

      """
    ),
  ])
  func findsNothing(arguments: [String], output: String) throws {
    let run = try Workplace.names.get().run(["trends"] + arguments)
    #expect(run.code == 1)
    #expect(Golden.withoutTimes(run.output) == output)
    #expect(run.errors.isEmpty)
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
    #expect(!listed.mentions.isEmpty)
    for unit in ["month", "year", "issue", "section", "version", "newsletter"] {
      let lines = try workplace.run("trends", name, "--by", unit, "--format", "jsonl").lines
      let doubtful = listed.mentions.count { $0.doubtful != nil }
      let certain = listed.mentions.count - doubtful
      let prefix = #"{"type":"trend","name":"\#(name)","count":\#(certain),"doubtful":\#(doubtful),"#
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

  @Test func drawsThatThereIsNothing() throws {
    let chart = try TemporaryFolder()
    let run = try Workplace.names.get().run("trends", "Quastenflosser", "--chart", chart.file("a.svg").path)
    #expect(run.code == 1)
    let svg = try String(contentsOf: chart.file("a.svg"), encoding: .utf8)
    #expect(svg.contains(">Quastenflosser</text>") && svg.contains(">no mentions</text>"))
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
    arguments: [["Sora"], ["Sora", "Gemini", "Claude"], ["Quastenflosser"], ["ChatGPT", "GPT", "--by", "year"]])
  func rendersWithLibrsvg(arguments: [String]) throws {
    let place = try TemporaryFolder()
    _ = try Workplace.shared.get().run(["trends", "--chart", place.file("a.svg").path] + arguments)
    let run = try Run.shell("rsvg-convert a.svg -o a.png", in: place.url)
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

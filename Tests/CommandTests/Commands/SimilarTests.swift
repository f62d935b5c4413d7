import Foundation
import TestSupport
import Testing

@Suite struct SimilarTests {
  private static let archive = Result { () throws -> Workplace in
    let others = (1...40).map { "- Nummer \($0): Im Ort \($0)burg druckt jemand Hefte und verschickt Briefe." }
    var files = [
      "2022-11-24.md": """
      Infineon will in Dresden für fünf Milliarden Euro ein weiteres Halbleiterwerk bauen, tausend Arbeitsplätze \
      inbegriffen (MDR).

      Zu CLIP gibt es einen [Aufsatz](https://arxiv.org/abs/2103.00020).

      """,
      "2023-01-05.md": others.joined(separator: "\n") + "\n",
    ]
    for year in 2011...2015 {
      files["\(year)-01-24.md"] = "Die Stadt Jena verleiht \(year) Fahrräder an Lehrlinge der Glashütte.\n"
    }
    return try .indexed(files)
  }

  /// Where passages of a draft stand already: lines of the draft, similarities, copies and places.
  @Test(arguments: [
    (
      "Infineon will in Dresden für fünf Milliarden Euro ein weiteres Halbleiterwerk bauen.", [],
      ["true 2022-11-24.md:1"]
    ),
    ("Infineon baut in Dresden: Fünf Milliarden Euro kostet das Halbleiterwerk.", [], ["false 2022-11-24.md:1"]),
    ("Infineon baut in Dresden: Fünf Milliarden Euro kostet das Halbleiterwerk.", ["--threshold", "1"], []),
  ])
  func findsPassages(draft: String, options: [String], expected: [String]) throws {
    let run = try Self.archive.get().run(["similar", "-", "--format", "csv"] + options, input: draft + "\n")
    #expect(run.code == (expected.isEmpty ? 1 : 0))
    let rows = run.output.split(separator: "\r\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    #expect(rows.map { "\($0[2]) \($0[6]):\($0[7])" } == expected)
  }

  @Test(arguments: [([], 3), (["--limit", "2"], 2), (["--limit", "0"], 5)])
  func takesALimit(options: [String], count: Int) throws {
    let draft = "Die Stadt Jena verleiht Fahrräder an Lehrlinge.\n"
    let run = try Self.archive.get().run(["similar", "-", "--format", "grep"] + options, input: draft)
    #expect(run.lines.map { $0.prefix(4) } == (2011...2015).reversed().prefix(count).map { "\($0)" })
  }

  @Test(arguments: [
    ("# Titel\n\n## Was ist\n\n## Was war\n", "note: the draft has headings, but no passages\n", "0"),
    (
      "The quick brown fox jumps over the lazy dog, and everybody went home because of rain.\n",
      "note: the draft does not read like German\n", "1"
    ),
    ("今日は良い天気です。\n", "note: the draft has no passages\n", "0"),
    ("Der Quastenflosser schwimmt am Riff vorbei.\n", "", "1"),
  ])
  func findsNothing(draft: String, note: String, passages: String) throws {
    let run = try Self.archive.get().run("similar", "-", input: draft)
    #expect(run.code == 1)
    #expect(run.errors.isEmpty)
    let noun = passages == "1" ? "passage" : "passages"
    #expect(
      Golden.withoutTimes(run.output)
        == note + "0 of \(passages) \(noun) and 0 of 0 links of the draft are in 7 issues · # ms\n")
  }

  @Test func answersForLinksAlone() throws {
    let run = try Self.archive.get().run("similar", "-", input: "- https://arxiv.org/pdf/2103.00020v1.pdf\n")
    #expect(run.code == 0)
    #expect(run.output.contains("link  https://arxiv.org/pdf/2103.00020v1.pdf  (used once; 1 link to arxiv.org)"))
  }

  // MARK: Bad input

  @Test(arguments: [
    ("", "standard input is empty; give a draft with text"),
    (" \n\n\t\n", "standard input is empty; give a draft with text"),
  ])
  func refusesEmptyDrafts(input: String, message: String) throws {
    let run = try Workplace.shared.get().run("similar", "-", input: input)
    #expect(run.code == 2)
    #expect(run.errors == "fundstelle: \(message)\n")
    #expect(run.output.isEmpty)
  }

  @Test func refusesFilesThatCannotBeRead() throws {
    let workplace = try Workplace(files: ["a.md": "Text.\n"])
    try Data([0x61, 0xFF]).write(to: workplace.folder.file("bytes.md"))
    let hint = "give a draft's file, or - for standard input"
    for (file, message) in [
      ("nirgends.md", "nirgends.md cannot be read (there is no such file); \(hint)"),
      ("Archive", "Archive cannot be read (not a regular file); \(hint)"),
      ("bytes.md", "bytes.md is not UTF-8 (byte 1); save it as UTF-8"),
    ] {
      let run = try workplace.run("similar", file)
      #expect(run.code == 2)
      #expect(run.errors == "fundstelle: \(message)\n")
    }
  }

  @Test(arguments: [
    (["-", "--threshold", "1.5"], "--threshold takes a number from 0 to 1"),
    (["-", "--threshold", "nan"], "--threshold takes a number from 0 to 1"),
    (["-", "--limit=-1"], "--limit takes a number from 0 on; 0 is all"),
    ([], "missing expected argument '<file>'"),
  ])
  func refuses(arguments: [String], message: String) throws {
    let run = try Workplace.shared.get().run(["similar"] + arguments, input: "Text.\n")
    #expect(run.code == 2)
    #expect(run.errors == "fundstelle: \(message); see fundstelle --help\n")
  }

  @Test func readsADraftOfAMegabyte() throws {
    let paragraph = (1...2000).map { "Absatz \($0): Die Halle in Nummer \($0) wird für die Messe neu gebaut." }
    let text = paragraph.joined(separator: "\n\n")
    let draft = String(repeating: text + "\n\n", count: 1_000_000 / text.utf8.count + 1)
    let workplace = try Workplace(files: ["a.md": "Die Halle wird für die Messe gebaut.\n"])
    let run = try workplace.run("similar", "-", input: draft)
    #expect(run.code == 0 || run.code == 1)
    #expect(run.lines.last?.contains(" passages and 0 of 0 links of the draft are in 1 issue") == true)
  }

  // MARK: The draft itself

  @Test func noIssueOfTheArchiveFindsItself() throws {
    let workplace = try Workplace.shared.get()
    let files = try FileManager.default.subpathsOfDirectory(atPath: workplace.folder.file("Archive").path)
      .filter { $0.hasSuffix(".md") || $0.hasSuffix(".txt") }
    #expect(files.count == Package.issueCount)
    for file in files {
      let run = try workplace.run(
        "similar", "Archive/" + file, "--format", "grep", "--limit", "0", "--threshold", "0.1")
      #expect(run.errors.isEmpty)
      #expect(!run.lines.contains { $0.hasPrefix(file + ":") }, "\(file) finds itself")
    }
  }

  /// Issues of real archives, against the rest: one in so many, since all take minutes. `Benchmarks/quality` takes all.
  private static let stride = 25

  @Test(
    .enabled(if: SharedData.isThere, "\(SharedData.absence)"),
    arguments: SharedData.archives)
  func takesIssuesOfRealArchives(name: String) throws {
    let archive = SharedData.archive(name)
    let place = try TemporaryFolder()
    let options = ["--archive", archive.path, "--index", place.file("index.sqlite").path, "--quiet"]
    #expect(try Run.fundstelle(["index"] + options, in: archive).code == 0)
    let files = try FileManager.default.subpathsOfDirectory(atPath: archive.path)
      .filter { path in [".md", ".markdown", ".txt"].contains { path.hasSuffix($0) } }.sorted()
    #expect(files.count > 2 * Self.stride)
    for (number, file) in files.enumerated() where number % Self.stride == 0 {
      let run = try Run.fundstelle(["similar", file, "--format", "grep", "--limit", "0"] + options, in: archive)
      #expect(run.code <= 1 && run.errors.isEmpty, "\(file): \(run.errors)")
      #expect(!run.lines.contains { $0.hasPrefix(file + ":") }, "\(file) finds itself")
    }
  }
}

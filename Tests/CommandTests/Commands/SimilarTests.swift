import Foundation
import TestSupport
import Testing

@Suite struct SimilarTests {
  struct Row: CustomTestStringConvertible, Sendable {
    var name: String
    var arguments: [String]
    var input: String

    init(_ name: String, _ arguments: String..., input: String = "") {
      self.name = name
      self.arguments = arguments
      self.input = input
    }

    var testDescription: String { name }
  }

  private static let draft = """
    # Entwurf

    ## Was ist

    - Infineon baut in Dresden: Fünf Milliarden Euro kostet das Halbleiterwerk, tausend Arbeitsplätze entstehen (MDR).
    - In Paris hat ein Laden eröffnet.
    - Mehr zu CLIP steht im [Aufsatz](https://www.arxiv.org/pdf/2103.00020v1?utm_source=brief), mehr zu Veo
      [hier](https://arxiv.org/abs/9999.99999).

    ## Was war

    - Die Stadtbibliothek Leipzig verleiht seit Juli Aufnahmegeräte, die ohne Internet mitschreiben. Gedacht sind sie für
      Familiengeschichten.

    """

  @Test(arguments: [
    Row("issue.txt", "Archive/2023/2023-02-23-alle-fuenf-telefone.md"),
    Row("draft.txt", "-", input: draft),
    Row("draft.md", "-", "--format", "md", input: draft),
    Row("draft.json", "-", "--format", "json", "--limit", "1", input: draft),
    Row("draft.jsonl", "-", "--format", "jsonl", "--limit", "1", input: draft),
    Row("draft.csv", "-", "--format", "csv", input: draft),
    Row("draft.grep", "-", "--format", "grep", input: draft),
    Row("all.txt", "-", "--limit", "0", "--threshold", "0.1", input: draft),
  ])
  func answers(_ row: Row) throws {
    let run = try Workplace.shared.get().run(["similar"] + row.arguments, input: row.input)
    #expect(run.code == 0)
    #expect(run.errors.isEmpty)
    try Golden.expect(run.output, is: "similar/" + row.name)
  }

  @Test(arguments: [
    Row("headings.txt", "-", input: "# Titel\n\n## Was ist\n\n## Was war\n"),
    Row(
      "english.txt", "-",
      input: "The quick brown fox jumps over the lazy dog, and everybody went home because of rain.\n"),
    Row("japanese.txt", "-", input: "今日は良い天気です。\n"),
    Row("nothing.json", "-", "--json", input: "Der Quastenflosser schwimmt am Riff vorbei.\n"),
    Row("nothing.md", "-", "--format", "md", input: "Der Quastenflosser schwimmt am Riff vorbei.\n"),
  ])
  func findsNothing(_ row: Row) throws {
    let run = try Workplace.shared.get().run(["similar"] + row.arguments, input: row.input)
    #expect(run.code == 1)
    #expect(run.errors.isEmpty)
    try Golden.expect(run.output, is: "similar/" + row.name)
  }

  @Test func answersForLinksAlone() throws {
    let run = try Workplace.shared.get().run("similar", "-", input: "- https://arxiv.org/abs/2103.00020\n")
    #expect(run.code == 0)
    #expect(run.output.contains("link  https://arxiv.org/abs/2103.00020  (used once; 11 links to arxiv.org)"))
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
    for file in try FileManager.default.subpathsOfDirectory(atPath: workplace.folder.file("Archive").path)
    where file.hasSuffix(".md") || file.hasSuffix(".txt") {
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
    for (number, file) in files.enumerated() where number % Self.stride == 0 {
      let run = try Run.fundstelle(["similar", file, "--format", "grep", "--limit", "0"] + options, in: archive)
      #expect(run.code <= 1 && run.errors.isEmpty, "\(file): \(run.errors)")
      #expect(!run.lines.contains { $0.hasPrefix(file + ":") }, "\(file) finds itself")
    }
  }
}

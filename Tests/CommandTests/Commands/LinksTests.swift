import Foundation
import TestSupport
import Testing

@Suite struct LinksTests {
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
    Row("sites.txt"),
    Row("sites.csv", "--format", "csv"),
    Row("sites.md", "--format", "md", "--limit", "3"),
    Row("sites.jsonl", "--format", "jsonl", "--limit", "2", "--offset", "1"),
    Row("site.txt", "arxiv.org"),
    Row("site.md", "arxiv.org", "--format", "md", "--limit", "3"),
    Row("site.grep", "arxiv.org", "--format", "grep", "--limit", "3"),
    Row("page.txt", "http://www.arxiv.org/pdf/2103.00020v1?utm_source=brief#S2"),
    Row("page.json", "arxiv.org/abs/2103.00020", "--format", "json"),
    Row("page.csv", "arxiv.org/abs/2103.00020", "--format", "csv"),
    Row("all.jsonl", "--all", "--format", "jsonl", "--limit", "2"),
    Row("nothing.txt", "arxiv.org/abs/9999.99999", code: 1),
    Row("nothing.json", "nirgends.example", "--json", code: 1),
  ])
  func answers(_ row: Row) throws {
    let run = try Workplace.shared.get().run(["links"] + row.arguments)
    #expect(run.code == row.code)
    #expect(run.errors.isEmpty)
    try Golden.expect(run.output, is: "links/" + row.name)
  }

  @Test(arguments: [
    (["x"], "‘x’ is no address on the web; give one such as theverge.com"),
    (["mailto:a@b.example"], "‘mailto:a@b.example’ is no address on the web; give one such as theverge.com"),
    (["arxiv.org", "--all"], "give either an address or --all"),
    (["--format", "grep"], "--format grep cites passages; give an address, such as theverge.com"),
    (["--limit=-1"], "--limit takes a number from 0 on; 0 is all"),
    (["--offset=-1"], "--offset takes a number from 0 on"),
  ])
  func refuses(arguments: [String], message: String) throws {
    let run = try Workplace.shared.get().run(["links"] + arguments)
    #expect(run.code == 2)
    #expect(run.errors == "fundstelle: \(message); see fundstelle --help\n")
  }

  @Test func takesAnArchiveWithoutLinks() throws {
    let workplace = try Workplace(files: ["a.md": "# A\n\nText ohne Link, nur redaktion@randnotiz.example.\n"])
    _ = try workplace.run("index")
    let run = try workplace.run("links")
    #expect(run.code == 1)
    #expect(Golden.withoutTimes(run.output) == "0 sites, 0 links · # ms\n")
  }

  @Test func findsLinksInTitlesHeadingsAndPictures() throws {
    let text = """
      # [Titel](https://okfn.de/titel)

      [![](a.png)](https://okfn.de/vorn)

      Text.

      ## Mit [Link](https://okfn.de/rubrik)

      Noch ein Text.

      <a href="https://okfn.de/bild?a=1&amp;b=2"><img src="b.png"></a>

      """
    let workplace = try Workplace(files: ["a.md": text])
    _ = try workplace.run("index")
    let run = try workplace.run("links", "okfn.de", "--format", "csv")
    let lines = run.output.split(separator: "\r\n").dropFirst()
    #expect(
      lines.map { $0.split(separator: ",").last.map { String($0) } } == [
        "https://okfn.de/titel", "https://okfn.de/vorn", "https://okfn.de/rubrik", "https://okfn.de/bild?a=1&b=2",
      ])
  }

  @Test func marksTheWordsOfTheLinkNotThoseBeforeIt() throws {
    let text = "# Titel\n\nOpenAI: gezeigt hat es OpenAI ([OpenAI](https://openai.com/sora)).\n"
    let workplace = try Workplace(files: ["a.md": text])
    _ = try workplace.run("index")
    let run = try workplace.run("links", "openai.com/sora", "--format", "jsonl")
    // OpenAI: gezeigt hat es OpenAI (
    #expect(run.lines.first?.contains(#""matches":[{"field":"text","start":31,"end":37,"#) == true)
  }

  /// Every link of real archives, against a reading of its own in Python.
  @Test(
    .enabled(if: SharedData.isThere, "\(SharedData.absence)"),
    .enabled(if: Requirements.hasPython, "python3 is not installed"),
    arguments: SharedData.archives)
  func agreesOnAllLinks(name: String) throws {
    let archive = SharedData.archive(name)
    let place = try TemporaryFolder()
    let options = ["--archive", archive.path, "--index", place.file("index.sqlite").path, "--quiet"]
    let links = try Run.fundstelle(["links", "--all", "--format", "jsonl"] + options, in: place.url)
    #expect(links.code == 0)
    let run = try Run.python("check_links.py", [archive.path], in: place.url, input: links.bytes)
    #expect(run.code == 0, "\(run.output)\(run.errors)")
  }
}

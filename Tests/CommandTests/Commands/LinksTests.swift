import Foundation
import TestSupport
import Testing

@Suite struct LinksTests {
  private static let archive = Result { () throws -> Workplace in
    try .indexed([
      "2021-03-04.md":
        "Zu [CLIP](https://arxiv.org/abs/2103.00020) und\n\n[mehr](http://www.arxiv.org/pdf/1804.1v2).\n",
      "2022-11-24.md":
        "Wieder [CLIP](https://arxiv.org/pdf/2103.00020v1.pdf?utm_source=brief), dazu [hier](https://okfn.de/a).\n",
      "notiz.md": "Auch <https://okfn.de/b>.\n",
    ])
  }

  struct Row: CustomTestStringConvertible, Sendable {
    var arguments: [String]
    var expected: [String]

    init(_ arguments: String..., gives expected: String...) {
      self.arguments = arguments
      self.expected = expected
    }

    var testDescription: String { arguments.joined(separator: " ") }
  }

  /// Lines of CSV, without those that name the columns: sites, or places and addresses of links.
  @Test(arguments: [
    Row(gives: "arxiv.org,3,3,2,2021-03-04,2022-11-24", "okfn.de,2,2,2,2022-11-24,2022-11-24"),
    Row("--limit", "1", "--offset", "1", gives: "okfn.de,2,2,2,2022-11-24,2022-11-24"),
  ])
  func listsSites(_ row: Row) throws {
    let run = try Self.archive.get().run(["links", "--format", "csv"] + row.arguments)
    #expect(run.code == 0)
    #expect(run.output.split(separator: "\r\n").dropFirst().map(String.init) == row.expected)
  }

  @Test(arguments: [
    Row(
      "arxiv.org", gives: "2022-11-24.md:1 https://arxiv.org/pdf/2103.00020v1.pdf?utm_source=brief",
      "2021-03-04.md:1 https://arxiv.org/abs/2103.00020", "2021-03-04.md:3 http://www.arxiv.org/pdf/1804.1v2"),
    Row(
      "http://www.arxiv.org/pdf/2103.00020v1?utm_source=brief#S2",
      gives: "2022-11-24.md:1 https://arxiv.org/pdf/2103.00020v1.pdf?utm_source=brief",
      "2021-03-04.md:1 https://arxiv.org/abs/2103.00020"),
    Row("arxiv.org", "--limit", "1", "--offset", "1", gives: "2021-03-04.md:1 https://arxiv.org/abs/2103.00020"),
    Row(
      "--all", gives: "2022-11-24.md:1 https://arxiv.org/pdf/2103.00020v1.pdf?utm_source=brief",
      "2022-11-24.md:1 https://okfn.de/a", "2021-03-04.md:1 https://arxiv.org/abs/2103.00020",
      "2021-03-04.md:3 http://www.arxiv.org/pdf/1804.1v2", "notiz.md:1 https://okfn.de/b"),
  ])
  func findsLinks(_ row: Row) throws {
    let run = try Self.archive.get().run(["links", "--format", "csv"] + row.arguments)
    #expect(run.code == 0)
    let rows = run.output.split(separator: "\r\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    #expect(rows.map { "\($0[4]):\($0[5]) \($0[$0.count - 1])" } == row.expected)
  }

  @Test(arguments: [
    (
      ["arxiv.org/abs/9999.99999"],
      "arxiv.org/abs/9999.99999: 0 links in 0 passages in 0 of 3 issues · 3 links to arxiv.org · # ms\n"
    ),
    (
      ["nirgends.example", "--json"],
      """
      {"schema":1,"links":[],"summary":{"type":"summary","query":"nirgends.example","understood":"nirgends.example",\
      "total":0,"links":0,"issues":0,"returned":0,"offset":0,"site":"nirgends.example","siteCount":0,"years":[],\
      "tookMs":0,"coverage":{"issues":3,"passages":3,"filesSeen":3,"filesSkipped":0,"stale":false}}}

      """
    ),
  ])
  func findsNothing(arguments: [String], output: String) throws {
    let run = try Self.archive.get().run(["links"] + arguments)
    #expect(run.code == 1)
    #expect(Golden.withoutTimes(run.output) == output)
    #expect(run.errors.isEmpty)
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

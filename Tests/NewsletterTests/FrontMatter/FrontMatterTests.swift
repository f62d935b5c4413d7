import Newsletter
import TestSupport
import Testing

@Suite struct FrontMatterTests {
  @Test(arguments: [
    Row("---\ntitle: Sora\ndate: 2024-02-20\n---\nx", "Sora 2024-02-20 frontmatter"),
    Row("---\ntitle: \"Sora: da\"\ndate: 2024-02-20 10:00\n...\nx", "Sora: da 2024-02-20 frontmatter"),
    Row("\u{FEFF}---\r\ntitle: Sora\r\ndate: 20. Februar 2024\r\n---\r\nx", "Sora 2024-02-20 frontmatter"),
    Row("---\ntitle: A\npubDate: 2024-02-20T08:00:00+01:00\n---\nx", "A 2024-02-20 frontmatter"),
    Row("---\ntitle: A\npublished: 2024-02-20\n---\nx", "A 2024-02-20 frontmatter"),
    Row("---\ntitle: A\npublished: true\n---\nx", "A - none"),
    Row(
      "+++\ntitle = \"Sora\"\ndate = 2024-02-20T08:00:00Z\n[params]\ntitle = \"x\"\n+++\nx",
      "Sora 2024-02-20 frontmatter"),
    Row("Title: Sora\nDate: 2024-02-20 10:00\nTags: a, b\n\nx", "Sora 2024-02-20 frontmatter"),
    Row("---\ntitle: Sora: da\ndate: 2024-02-20\n---\nx", "Sora: da 2024-02-20 frontmatter"),
    Row("---\ntitle: |\n  Sora\n  ist da\n---\nx", "Sora ist da - none"),
    Row("Keine Angaben, nur Text.", "Ausgabe - none"),
    Row("---\ntitle: Sora\n\nText ohne Ende", "Sora - none"),
  ])
  func readsTitleAndDate(_ row: Row) {
    let issue = issue(row.input)
    let title = issue.title.text.string
    #expect("\(title) \(issue.date.day?.description ?? "-") \(issue.date.origin.rawValue)" == row.expected)
  }

  @Test func readsAllFields() {
    let issue = issue(
      """
      ---
      title: Sora
      newsletter: KI-Brief
      number: 12
      url: https://example.org/12
      authors: [Ada, Bo]
      tags: KI, Video
      categories: [Video, Netz]
      access: paid
      lang: de
      id: kib-12
      layout: post
      ---
      Text
      """)
    #expect(issue.newsletter == "KI-Brief" && issue.number == "12" && issue.url == "https://example.org/12")
    #expect(issue.author == "Ada, Bo" && issue.tags == ["KI", "Video", "Netz"])
    #expect(issue.access == .paid && issue.language == "de" && issue.id == "kib-12" && issue.warnings.isEmpty)
  }

  @Test(arguments: [
    Row("---\ntitle: A\n\nText", "1: front matter does not end"),
    Row("---\ndate: 2024-02-30\n---\nx", "2: impossible date ‘2024-02-30’"),
    Row("---\ndate: bald\n---\nx", "2: ‘bald’ is no date"),
    Row("---\naccess: geheim\n---\nx", "2: access is neither free, paid nor preview"),
    Row("---\na: 1\ntitle: b: c\n---\nx", "3: front matter is broken: mapping values are not allowed in this context"),
    Row("---\n- a\n---\nx", "2: front matter has no keys"), Row("---\n# nur ein Kommentar\n---\nx", ""),
  ])
  func warns(_ row: Row) {
    #expect(issue(row.input).warnings.map { "\($0.line): \($0.message)" }.joined(separator: "|") == row.expected)
  }

  @Test func impossibleDateGivesWayToTheFileName() {
    let issue = issue("---\ndate: 2024-02-30\n---\nx", path: "2024-02-20-a.md")
    #expect(issue.date == IssueDate(day: Day(iso: "2024-02-20"), origin: .filename))
  }

  @Test(arguments: [
    Row("2024-02-20-sora-ist-da.md", "Sora ist da"), Row("über_uns.txt", "Über uns"),
    Row("2024-02-20.md", "2024-02-20"),
    Row("sora/index.md", "Sora"), Row("20240220 Sora.md", "Sora"),
  ])
  func titleFromTheNameIsNoText(_ row: Row) {
    let issue = issue("- nur ein Punkt", path: row.input)
    #expect(issue.title.text.string == row.expected && issue.title.origin == .filename)
    #expect(issue.title.text.runs.isEmpty)
  }

  @Test(arguments: [
    Row("---\nEin Satz.\n\n---\nText.", "Ein Satz.|Text."), Row("---\n\nEin Satz.\n\n---\nText.", "Ein Satz.|Text."),
    Row("---\ntitle: A\n\nText.", "Text."), Row("---\ntitle: A\n---\nText.\n\n---\n\nMehr.", "Text.|Mehr."),
    Row("Titel: A\nSora\n\nText.", "Sora|Text."), Row("Achtung: Das ist kein Titel.", "Achtung: Das ist kein Titel."),
  ])
  func losesNoText(_ row: Row) {
    #expect(issue(row.input).texts == row.expected)
  }

  @Test func titleKnowsItsPlace() {
    let issue = issue("---\nlayout: x\ntitle: \"Größe: Sora\"\n---\n")
    #expect(issue.title.text.line == 3 && issue.title.text.column == 9)
    #expect(issue.title.text.range == 22..<35)
  }

  @Test(arguments: ["draft: true", "published: false", "status: draft"])
  func refusesDrafts(_ line: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("---\n\(line)\n---\nx", to: "a.md")
    #expect(IssueReader(root: folder.path, settings: .default).read("a.md") == .skipped(reason: "draft"))
  }
}

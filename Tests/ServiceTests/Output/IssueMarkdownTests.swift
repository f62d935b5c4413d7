import Newsletter
import Testing

@testable import Search
@testable import Service

@Suite struct IssueMarkdownTests {
  /// A passage as it is indexed from a line of Markdown.
  private static func shown(_ line: String) throws -> String {
    let issue = IssueParser.parse(bytes: Array("# T\n\n\(line)\n".utf8), path: "a.md", settings: .default)
    let passage = try #require(issue.sections.first?.passages.first)
    let record = PassageRecord(
      ordinal: 1, kind: "body", text: passage.text.utf8, line: 3, endLine: 3, column: 1, byteRange: passage.text.range,
      runs: passage.text.runs, lineStarts: [], links: passage.links, sources: [])
    let section = SectionRecord(heading: nil, headings: [], kind: "body", ordinal: 1, isTruncated: false)
    let stored = StoredIssue(
      issue: IssueRecord(
        id: "a", title: "T", titleOrigin: "heading", day: nil, dateOrigin: "none", newsletter: nil, number: nil,
        url: nil, author: nil, tags: [], access: nil, language: nil, path: "a.md", base: RowID(0)),
      sections: [.init(section: section, heading: nil, passages: [record])])
    let head = "# T\n\nundated\n\n"
    #expect(stored.markdown.hasPrefix(head) && stored.markdown.hasSuffix("\n"))
    return String(stored.markdown.dropFirst(head.count).dropLast())
  }

  @Test(arguments: [
    ("Ein [Link](https://a.example/x) hier.", "Ein [Link](https://a.example/x) hier."),
    ("OpenAI zeigt es ([OpenAI](https://openai.com)).", "OpenAI zeigt es ([OpenAI](https://openai.com))."),
    (
      "[A](https://a.example/x_(y)) und [B](https://b.example)",
      "[A](<https://a.example/x_(y)>) und [B](https://b.example)"
    ),
    ("Leser\\*innen und Forscher\\*innen", "Leser\\*innen und Forscher\\*innen"),
    ("Ein **fettes** Wort", "Ein fettes Wort"), ("1990\\. war ein Jahr", "1990\\. war ein Jahr"),
    ("\\# kein Titel", "\\# kein Titel"),
  ])
  func keepsLinksAndEscapesMarks(line: String, expected: String) throws {
    #expect(try Self.shown(line) == expected)
  }
}

import Newsletter
import Testing

/// Text for readers that stands in the front matter.
@Suite struct ReaderTextTests {
  @Test(arguments: [
    Row("---\nsubtitle: Wind am Kai\n---\nEs stürmt.", "# lead\n- Wind am Kai\n# lead\n- Es stürmt."),
    Row("---\ndescription: Wind.\nexcerpt: Wellen.\n---\n## Kai\nx", "# lead\n- Wind.\n- Wellen.\n# Kai body\n- x"),
    Row("+++\nsummary = \"Wind.\"\n+++\nx y.", "# lead\n- Wind.\n# lead\n- x y."),
    Row("Title: A\nSummary: Wind.\n\nx y.", "# lead\n- Wind.\n# lead\n- x y."),
    Row("{\"teaser\": \"Wind.\"}\nx y.", "# lead\n- Wind.\n# lead\n- x y."),
    Row("---\nintro: [Wind., Wellen.]\n---\n", "# lead\n- Wind.\n- Wellen."),
    Row("---\nlead: |\n  Wind.\n\n  Wellen.\n  - Gischt\n---\n", "# lead\n- Wind.\n- Wellen.\n- Gischt"),
    Row("---\nlead: >\n  Wind\n  am Kai.\n\n  Wellen.\n---\n", "# lead\n- Wind am Kai.\n- Wellen."),
    Row("---\nexcerpt: \"<p>Wind &amp; <b>Wellen</b></p>\"\n---\n", "# lead\n- Wind & Wellen"),
    // What the text, or the title, says already is not said again.
    Row("---\nexcerpt: Es stürmt am Kai.\n---\n**Es stürmt** am Kai. Und wie.", "# lead\n- Es stürmt am Kai. Und wie."),
    Row("---\nexcerpt: Es stürmt am K…\n---\nEs stürmt am Kai.", "# lead\n- Es stürmt am Kai."),
    Row("---\nexcerpt: \"Es stürmt am [&hellip;]\"\n---\nEs stürmt am Kai.", "# lead\n- Es stürmt am Kai."),
    Row(
      "---\nexcerpt: Es stürmt. Am Kai.\n---\n![](a.jpg)\n\nHallo.\n\nEs stürmt.\n\nAm Kai.",
      "# lead\n- Hallo.\n- Es stürmt.\n- Am Kai."),
    Row("---\ntitle: Sturm\nsubtitle: Sturm!\ndescription: Wind\nsummary: wind.\n---\n", "# lead\n- Wind"),
    Row("---\nsubtitle: true\ndescription: ''\nsummary:\n---\nx y.", "# lead\n- x y."),
  ])
  func leadsTheIssue(_ row: Row) {
    #expect(issue(row.input).outline == row.expected)
  }

  /// The text's place: its line, and what the file says there.
  @Test(arguments: [
    Row("---\ntitle: A\nsubtitle: Wind am Kai # x\n---\n", "3:11 Wind am Kai"),
    Row("---\nsubtitle: \"Größe: \\\"8\\\" \\u00fcber\"\n---\n", "2:12 Größe: \\\"8\\\" \\u00fcber"),
    Row("---\nsubtitle: 'Karla''s Kai'\n---\n", "2:12 Karla''s Kai"),
    Row("---\nsubtitle: >-\n  Wind\n  am Kai\nx: y\n---\n", "3:3 Wind\n  am Kai"),
    Row("---\nsubtitle: Wind\n  am Kai\n---\n", "2:11 Wind\n  am Kai"),
    Row("---\nsubtitle: \"Wind &amp; *Kai*\"\n---\n", "2:12 Wind &amp; *Kai"),
    Row("{\n  \"ort\": \"Ä\", \"subtitle\": \"Wind \\/ Kai\"\n}\n", "2:29 Wind \\/ Kai"),
    Row("+++\nsubtitle = \"\"\"\nWind \\\n  am Kai\"\"\"\n+++\n", "3:1 Wind \\\n  am Kai"),
    Row("Title: A\nSummary: Wind am Kai\n\nx", "2:10 Wind am Kai"),
    Row("subtitle:: Wind am Kai\n\nx", "1:12 Wind am Kai"),
  ])
  func knowsItsPlace(_ row: Row) throws {
    let text = try #require(issue(row.input).passages.first).text
    #expect("\(text.line):\(text.column) \(Array(row.input.utf8)[text.range].text)" == row.expected)
  }

  @Test(arguments: [
    Row("---\ntitle: Kai &amp; Hafen\n---\n", "Kai & Hafen"),
    Row("---\ntitle: \"<b>Kai</b><br>Hafen\"\n---\n", "Kai Hafen"),
    Row("---\ntitle: \"*Kai* und `Hafen`\"\n---\n", "Kai und Hafen"),
    Row("---\ntitle: Kai&#8211;Hafen\n---\n", "Kai–Hafen"),
    Row("---\ntitle: '[Kai](https://kai.example) im Wind'\n---\n", "Kai im Wind"),
    Row("---\ntitle: Forscher*innen am Kai\n---\n", "Forscher*innen am Kai"),
    Row("---\ntitle: Stadt Land <Code>\n---\n", "Stadt Land <Code>"),
    Row("+++\ntitle = \"Kai &uuml;ber\"\n+++\n", "Kai über"),
    Row("Title: <em>Kai</em>\nDate: 2024-05-01\n\nx", "Kai"), Row("---\ntitle: 2 * 3 * 4\n---\n", "2 * 3 * 4"),
    Row("---\ntitle: snake_case und **fett**\n---\n", "snake_case und fett"),
  ])
  func titleHasNoMarks(_ row: Row) {
    #expect(issue(row.input).title.text.string == row.expected)
  }

  @Test(arguments: [
    Row("---\ntitle: A\nsource: https://a.example/1\n---\n", "https://a.example/1"),
    Row(
      "---\ntitle: A\nsources:\n  - https://a.example\n  - www.b.example/x\n---\n",
      "https://a.example|https://www.b.example/x"),
    Row("---\ntitle: A\noriginal: {name: B, url: https://b.example}\n---\n", "B → https://b.example"),
    Row("---\ntitle: A\nsource: '[Der Kai](https://kai.example)'\n---\n", "Der Kai → https://kai.example"),
    Row("+++\ntitle = \"A\"\ncanonical = \"http://c.example\"\n+++\n", "http://c.example"),
    Row("---\ntitle: A\nlink: https://a.example\ncanonical: https://a.example\n---\n", "https://a.example"),
    Row("---\ntitle: A\nsource: Archiv der Stadt\n---\n", ""),
  ])
  func sourcesAreLinks(_ row: Row) {
    let links = issue(row.input).title.links.map { $0.text == $0.url ? $0.url : "\($0.text) → \($0.url)" }
    #expect(links.joined(separator: "|") == row.expected)
  }

  @Test func sourcesOfAnUntitledIssueStandAtItsFirstPassage() {
    #expect(issue("---\nsource: https://a.example\n---\n- x").passages.first?.links.map(\.url) == ["https://a.example"])
  }
}

extension ArraySlice<UInt8> {
  fileprivate var text: String { String(decoding: self, as: UTF8.self) }
}

import Newsletter
import Testing

@Suite struct BlockTests {
  @Test(arguments: [
    Row("Eins steht hier.\n\nZwei.", "Eins steht hier.|Zwei."), Row("Eins\nzwei.\n", "Eins zwei."),
    Row("Eins  \nzwei.", "Eins zwei."), Row("Eins\\\nzwei.", "Eins zwei."),
    Row("Eins.\r\n\r\nZwei.\r\n", "Eins.|Zwei."),
    Row("> Zitat\n> weiter.\n\nText.", "Zitat weiter.|Text."), Row("> [!NOTE]\n> Hinweis.", "Hinweis."),
    Row("Vor.\n\n```swift\nlet a = 1\n\nb *c*\n```\nNach.", "Vor.|let a = 1 b *c*|Nach."),
    Row("Vor.\n\n```\nnie zu\n\n## Neu\nx", "Vor.|nie zu|x"),
    Row("Vor.\n\n    let *a* = 1\n\nNach.", "Vor.|let *a* = 1|Nach."),
    Row("| A | B |\n|---|:-:|\n| 1 | 2 |\n", "A | B|1 | 2"), Row("Eins.\n\n---\n\nZwei.", "Eins.|Zwei."),
    Row("Eins.\n--\nZwei.", "Eins.|Zwei."), Row("Eins.\n\n_____\n\nZwei.", "Eins.|Zwei."),
    Row("Eins.\n\n***\n\n•••\n\nZwei.", "Eins.|Zwei."),
    Row("<p>Eins.</p><p>Zwei.</p>", "Eins.|Zwei."), Row("<ul><li>a</li><li>b</li></ul>", "a|b"),
    Row("<div class=\"x\">\n<p>Eins\nzwei.</p>\n</div>", "Eins zwei."), Row("a <!-- weg --> b.", "a b."),
    Row("Eins.\n<!-- weg\n\n## weg -->\nZwei.", "Eins.|Zwei."), Row("Eins <!-- offen.", "Eins <!-- offen."),
    Row("<script>\nvar a;\n</script>\nText.", "Text."), Row("<style>p {}</style>Text.", "Text."),
    Row("{% include x.html %}\n\nText {{< figure src=\"a\" >}} hier.", "Text hier."),
    Row("`<p>` und `{{ x }}` bleiben.", "<p> und {{ x }} bleiben."),
    Row("Text.[^1]\n\n[^1]: Die Fußnote.", "Text.|Die Fußnote."),
    Row("Siehe [da][1].\n\n[1]: https://a.de \"T\"", "Siehe da.|T"),
    Row("Ja.\n<table><tr><td>a</td><td>b</td></tr></table>", "Ja.|a b"),
    Row("Ein Array<Int> und 1 < 2 und <3.", "Ein Array<Int> und 1 < 2 und <3."),
    Row("\u{A0}\n\nText.", "Text."), Row("", ""), Row("\n\n\n", ""), Row("-", ""), Row(">", ""), Row("```", ""),
    Row("<p>", ""),
  ])
  func become(_ row: Row) {
    #expect(issue(row.input).texts == row.expected)
  }
}

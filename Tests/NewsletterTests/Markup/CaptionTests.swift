import Newsletter
import Testing

@Suite struct CaptionTests {
  @Test(arguments: [
    Row("{{< figure src=\"a.jpg\" caption=\"Ein Kran\" >}}", "Ein Kran"),
    Row(
      "{{< figure src=\"a.jpg\" alt=\"Kran\" title='Der Kran' caption=\"Ein **Kran**\" >}}", "Kran|Der Kran|Ein Kran"),
    Row("{{< figure src=\"a.jpg\" alt=\"Ein Kran\" caption=\"Ein Kran\" >}}", "Ein Kran"),
    Row("{% image \"./a.jpg\", \"Ein Kran am Kai\", \"(min-width: 30em) 50vw, 100vw\" %}", "Ein Kran am Kai"),
    Row("{% include bild.html src=\"a.jpg\" caption=\"Ein Kran\" class=\"gross breit\" %}", "Ein Kran"),
    Row("{{< figure\n  src=\"a.jpg\"\n  caption=\"Ein Kran\"\n>}}\n\nText.", "Ein Kran|Text."),
    Row("![Ein Kran](a.jpg \"Foto: Ada\")", "Ein Kran|Foto: Ada"), Row("![](a.jpg 'Ein Kran')", "Ein Kran"),
    Row("![Ein Kran](a.jpg \"Ein Kran\")", "Ein Kran"), Row("![a.jpg](a.jpg \"a.jpg\")", ""),
    Row("Der [Kran](https://a.example \"Der größte im Hafen\") steht.", "Der Kran steht.|Der größte im Hafen"),
    Row("Der [Kran](https://a.example \"https://a.example\") steht.", "Der Kran steht."),
    Row("Der [Kran](https://a.example \"Kran\") und [er](b \"wiki:Kran\").", "Der Kran und er."),
    Row("Der [Kran][k] steht.\n\n[k]: https://a.example \"Am Kai\"", "Der Kran steht.|Am Kai"),
    Row("<img src=\"a.jpg\" alt=\"Ein Kran\" title=\"Foto: Ada\">", "Ein Kran|Foto: Ada"),
    Row("<a href=\"b\" title=\"Zum Hafen\">Kran</a> steht.", "Kran steht.|Zum Hafen"),
    Row("Die <abbr title=\"Hafenbehörde\">HPA</abbr> misst.", "Die HPA misst.|Hafenbehörde"),
    Row("<Bild src=\"a.jpg\" alt=\"Ein Kran\" />", "Ein Kran"),
    Row("<amp-img src=\"a\" alt=\"Ein Kran\"></amp-img>", "Ein Kran"),
    Row(
      "[caption id=\"a_1\" width=\"300\"]<img src=\"a.jpg\" alt=\"Kran\"> Ein Kran am Kai[/caption]",
      "Kran Ein Kran am Kai"),
    Row("<figure><img src=\"a\" alt=\"Kran\"><figcaption>Am Kai</figcaption></figure>", "Kran|Am Kai"),
  ])
  func areText(_ row: Row) {
    #expect(issue("Anfang.\n\n" + row.input).texts == (row.expected.isEmpty ? "Anfang." : "Anfang.|" + row.expected))
  }

  @Test(arguments: [
    "{{< figure src=\"a.jpg\" caption=\"Ein Kran\" >}}", "![Kran](a.jpg \"Foto: Ada\")", "![](a.jpg \"Ein Kran\")",
    "<img src=\"a.jpg\" title=\"Ein Kran\">", "{% image \"a.jpg\", \"Ein Kran am Kai\" %}",
  ])
  func captionIsNoTitle(_ picture: String) {
    #expect(issue(picture + "\n\n# Der Kai\n\nText hier.").title.text.string == "Der Kai")
    #expect(issue(picture + "\n\nText hier.").title.origin == .filename)
  }

  @Test func captionKnowsItsPlace() throws {
    let text = "Der [Kran](https://a.example \"Am &amp; im Kai\") steht."
    let caption = try #require(issue(text).passages.last).text
    #expect(caption.string == "Am & im Kai" && caption.line == 1 && caption.range == 30..<45)
  }
}

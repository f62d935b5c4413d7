import Newsletter
import Testing

@Suite struct InlineTests {
  @Test(arguments: [
    Row("a *b* **c** ***d*** e.", "a b c d e."), Row("a _b_ __c__ ~~d~~ e.", "a b c d e."),
    Row("a `b*c` d.", "a b*c d."),
    Row("a ``b`c`` d.", "a b`c d."), Row("Forscher*innen und Leser*innen.", "Forscher*innen und Leser*innen."),
    Row("**Liebe Leser*innen,** guten Tag.", "Liebe Leser*innen, guten Tag."),
    Row("*Leser*innen* hier.", "Leser*innen hier."),
    Row("Forscher_innen und snake_case.", "Forscher_innen und snake_case."),
    Row("Forscher\\*innen.", "Forscher*innen."),
    Row("eine*n Entwickler*in (w/m/d).", "eine*n Entwickler*in (w/m/d)."),
    Row("Die Endung *innen und *in.", "Die Endung *innen und *in."),
    Row("2 * 3 * 4.", "2 * 3 * 4."), Row("2 ** 3.", "2 ** 3."), Row("**Neu: **heute.", "Neu: heute."),
    Row("**Neu:**heute.", "Neu:heute."), Row("a **b _c_ d** e.", "a b c d e."), Row("a **b\nc** d.", "a b c d."),
    Row("a ~5 km~ b.", "a ~5 km~ b."), Row("x&amp;y &uuml;&#42;&#x2A; &shy;z &foo; & a.", "x&y ü** \u{AD}z &foo; & a."),
    Row("a<br>b<br/> c.", "a b c."), Row("<b>a</b> <i>b</i><sup>2</sup>.", "a b2."),
    Row("<span\nclass=\"x\">a</span>.", "a."),
    Row("\\[a\\] \\_b\\_.", "[a] _b_."), Row("![Ein Bild](a.jpg) da.", "Ein Bild da."),
    Row("![a.jpg](a.jpg) da.", "da."),
    Row("![](a b.jpg) da.", "da."), Row("a ![](b.png) c.", "a c."), Row("[a [b] c](u) d.", "a [b] c d."),
    Row("<img src=\"a\" alt=\"Ein Bild\"> da.", "Ein Bild da."), Row("[ohne Ziel] und [a](", "[ohne Ziel] und [a]("),
    Row("[Text](https://a.de){target=\"_blank\"} da.", "Text da."),
    Row("Satz[^1] mit[^zwei] Noten.", "Satz mit Noten."),
    Row("Ende **", "Ende **"), Row("a * b_", "a * b_"),
  ])
  func read(_ row: Row) {
    #expect(issue(row.input, path: "a.md").texts == row.expected || issue(row.input).title.text.string == row.expected)
  }

  @Test(arguments: [
    Row("[The Verge](https://a.de/x \"T\").", "The Verge → https://a.de/x"), Row("[a](<b c>).", "a → b c"),
    Row("[a][i] und [i] und [i][].\n\n[I]: https://i.de", "a → https://i.de|i → https://i.de|i → https://i.de"),
    Row("<https://a.de/_b_> hier.", "https://a.de/_b_ → https://a.de/_b_"),
    Row("(https://a.de/x_y_z).", "https://a.de/x_y_z → https://a.de/x_y_z"),
    Row("<a href=\"https://a.de\">**b** c</a>.", "b c → https://a.de"), Row("[**b** *c*](d).", "b c → d"),
    Row("[a](b_(c)).", "a → b_(c)"),
    Row("[Launchpad gegen\nkubuntu](https://l.de).", "Launchpad gegen kubuntu → https://l.de"),
    Row("[![Logo](l.png)](https://a.de) da.", "Logo → https://a.de"), Row("<a@b.de>.", "a@b.de → mailto:a@b.de"),
    Row("[https://a.de](https://b.de).", "https://a.de → https://b.de"), Row("[a](b&amp;c).", "a → b&c"),
  ])
  func keepLinks(_ row: Row) {
    #expect(issue(row.input).passages.first?.linkList == row.expected)
  }
}

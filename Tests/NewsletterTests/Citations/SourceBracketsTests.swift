import Newsletter
import Testing

@Suite struct SourceBracketsTests {
  @Test(arguments: [
    Row("Das will sie feiern lassen (The Verge), kam aber.", "The Verge!"), Row("Das ist so (Vice).", "Vice!"),
    Row("Das ist so (The Decoder)", "The Decoder!"), Row("Das ist so ([Sifted](https://s.eu)).", "Sifted!"),
    Row("Das ist so ([Ein Blog](https://s.eu)).", "Ein Blog!"), Row("Das ist so ([PDF](https://s.eu)).", "PDF?"),
    Row("Das ist so [(Ein Blog)](https://s.eu).", "Ein Blog!"),
    Row("Das ist so (Mein kleiner Blog).", "Mein kleiner Blog?"),
    Row("Das ist so (via Vice).", "Vice!"), Row("Das ist so (FAZ, Spiegel).", "FAZ!|Spiegel!"),
    Row("Das ist so (heise online); und (netzpolitik.org): gut.", "heise online!|netzpolitik.org!"),
    Row("Das ist so (404 Media)!", "404 Media!"), Row("Das sind sie (USA).", "USA?"), Row("Ab (2024), nicht.", ""),
    Row("Am Tag (20. Februar), nicht.", ""), Row("Im Monat (Februar 2024), nicht.", ""), Row("Stelle (w/m/d).", ""),
    Row("Die (The Verge) sagt das.", ""), Row("Das (siehe oben), klar.", ""),
    Row("Es (das ist ein langer Satz in Klammern).", ""),
    Row("So (GPT (4)), nicht.", ""), Row("Das „ist so (Vice)“.", "Vice!"),
    Row("Das (Süddeutsche Zeitung), da.", "Süddeutsche Zeitung!"),
    Row("Das (Su\u{308}ddeutsche Zeitung), da.", "Su\u{308}ddeutsche Zeitung!"), Row("Version (1.5).", ""),
    Row("Leer ().", ""),
    Row("Neu (Vice) – gut.", "Vice!"),
  ])
  func areFound(_ row: Row) {
    #expect(issue("- " + row.input).passages.first?.sourceList == row.expected)
  }
}

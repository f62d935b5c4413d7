import Search
import Testing

@Suite struct PassageRecordTests {
  @Test(
    "a match is cut from the file's own bytes",
    arguments: [
      ("Modell", "Das Modell Sora.\n", "Modell", 1, 5),
      ("häuser", "Erste Zeile,\nzweite mit Häuser darin.\n", "Häuser", 2, 12),
      ("häuser", "Erste Zeile,\r\nzweite mit Häuser darin.\r\n", "Häuser", 2, 12),
      ("sora", "- Ein **Sora** hier.\n", "Sora", 1, 9),
      ("verge", "Bei [The Verge](https://example.org) steht es.\n", "Verge", 1, 10),
      ("forscher", "## Titel\n\nDie Forscher*innen und andere.\n", "Forscher*innen", 3, 5),
      ("forscher", "Die Forscher\\*innen und andere.\n", "Forscher\\*innen", 1, 5),
      ("forscher", "Die Forscher&#42;innen und andere.\n", "Forscher&#42;innen", 1, 5),
      ("sora", "Ein &amp; und Sora.\n", "Sora", 1, 15),
      ("sora", "  - eingerückt: Sora\n    und weiter\n", "Sora", 1, 18),
      ("weiter", "- eingerückt: Sora\n  und weiter\n", "weiter", 2, 7),
      ("sora", "\u{FEFF}Sora vorn.\n", "Sora", 1, 1),
      ("hauser", "Zwei Ha\u{308}user stehen.\n", "Ha\u{308}user", 1, 6),
      ("sprachmodell", "Ein Sprach&shy;modell hier.\n", "Sprach&shy;modell", 1, 5),
      ("sprachmodell", "Ein Sprach\u{AD}modell hier.\n", "Sprach\u{AD}modell", 1, 5),
      ("\"Modell Sora\"", "Das Modell\nSora kam.\n", "Modell\nSora", 1, 5),
    ])
  func cuts(_ query: String, _ text: String, _ surface: String, _ line: Int, _ column: Int) throws {
    let archive = try TestArchive(["2024-02-20.md": "Vorweg ein Satz, der keiner ist.\n\n" + text])
    let isFirst = text.hasPrefix("\u{FEFF}")
    if isFirst { try archive.write(text, to: "2024-02-20.md") }
    try archive.update()
    let hit = try #require(try archive.search(query).hits.first { $0.field == .text })
    let match = try #require(hit.matches.first { $0.field == .text })
    let range = hit.passage.fileRange(of: match.range)
    #expect(String(decoding: try archive.bytes(of: "2024-02-20.md")[range], as: UTF8.self) == surface)
    let place = hit.passage.place(of: match.range.lowerBound)
    #expect(place.line == line + (isFirst ? 0 : 2))
    #expect(place.column == column)
  }

  @Test("every match's place is where the form stands")
  func everywhere() throws {
    let archive = try TestArchive(["2024-02-20.md": Self.text])
    try archive.update()
    let bytes = try archive.bytes(of: "2024-02-20.md")
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let hits = try archive.search("sora OR modell OR häuser OR forscher OR zeile").hits
    #expect(hits.count > 5)
    for hit in hits {
      for match in hit.matches where match.field == hit.field {
        let range = hit.passage.fileRange(of: match.range)
        let shown = String(decoding: hit.passage.text[match.range], as: UTF8.self)
        let cut = String(decoding: bytes[range], as: UTF8.self)
        #expect(cut.filter { $0 != "*" && $0 != "\\" } == shown.filter { $0 != "*" }, "\(hit.place)")
        let place = hit.passage.place(of: match.range.lowerBound)
        let start = lines[..<(place.line - 1)].reduce(0) { $0 + $1.count + 1 } + place.column - 1
        #expect(start == range.lowerBound, "\(hit.place)")
        #expect(hit.passage.line...hit.passage.endLine ~= place.line)
        #expect(hit.passage.byteRange.contains(range.lowerBound))
      }
    }
  }

  private static let text = """
    ---
    title: "Sora und Modelle"
    ---

    Erste Zeile mit **Sora**
    und zweite Zeile mit _Häusern_ und
    dritte Zeile.

    ## Ein *Modell*

    - Punkt mit [Modell Sora](https://example.org/sora) darin
      und noch einer Zeile
    - Forscher\\*innen, Forscher*innen, &amp; `Modell`

    > Zitat mit Sora
    > über Zeilen

    | Sora | Modell |
    |---|---|
    | Häuser | Zeile |
    """
}

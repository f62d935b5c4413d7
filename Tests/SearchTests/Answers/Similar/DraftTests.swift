import Newsletter
import Search
import Testing

@Suite struct DraftTests {
  private func draft(_ bytes: [UInt8]) throws -> Draft { try Draft(bytes, name: "entwurf.md", settings: .default) }

  @Test(arguments: [[], Array(" \n\t\n".utf8), [0xEF, 0xBB, 0xBF], [0xEF, 0xBB, 0xBF, 0x0A]])
  func refusesWhatIsEmpty(bytes: [UInt8]) {
    #expect(throws: DraftError.empty(name: "entwurf.md")) { try draft(bytes) }
  }

  @Test func tellsWhereItIsNotUTF8() throws {
    #expect(throws: DraftError.notUTF8(name: "entwurf.md", byte: 2)) { try draft([0x61, 0x62, 0xFF, 0x63]) }
    #expect(
      DraftError.notUTF8(name: "entwurf.md", byte: 2).description
        == "entwurf.md is not UTF-8 (byte 2); save it as UTF-8")
  }

  @Test func hasPassagesAndWhateverLinks() throws {
    let text = """
      # [Titel](https://okfn.de/)

      Vorweg.

      ## Was ist

      - Eins (The Verge).
      - Zwei.

      ## [Rubrik](https://okfn.de/rubrik)

      ## Kommentare

      Toll.

      ## Impressum

      Wir.

      """
    let parts = try draft(Array(text.utf8)).parts
    #expect(
      parts.map { "\($0.passage.line) \($0.passage.string) \($0.section.kind) \($0.isCompared)" } == [
        "1 Titel title false", "3 Vorweg. lead true", "7 Eins (The Verge). lead true", "8 Zwei. lead true",
        "10 Rubrik body false",
      ])
    #expect(parts[2].passage.sources == ["The Verge"])
    #expect(parts[2].passage.ordinal == 1)
  }
}

import Newsletter
import Testing

@Suite struct PlaceTests {
  @Test func passageKnowsItsPlace() throws {
    let text = "---\ndate: 2024-02-20\n---\r\n\n- Über **Sora**\n  &amp; [mehr](u)\n"
    let passage = try #require(issue(text).passages.first).text
    #expect(passage.string == "Über Sora & mehr")
    #expect(passage.line == 5 && passage.endLine == 6 && passage.column == 3)
    #expect(passage.range == 29..<57)
    let runs = passage.runs.map { "\($0.text)@\($0.file)" }.joined(separator: " ")
    // Über | Sora | line break | & | blank | mehr
    #expect(runs == "0@29 6@37 10@43 11@46 12@51 13@53")
  }

  @Test func byteOrderMarkCounts() throws {
    let passage = try #require(issue("\u{FEFF}- Sora").passages.first).text
    #expect(passage.range == 5..<9 && passage.column == 3)
  }
}

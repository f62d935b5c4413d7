import Newsletter
import Testing

@Suite struct RepeatedTextTests {
  @Test(arguments: [
    Row("Guten Morgen!\n\nText.", "Guten Morgen!"), Row("Text.\n\n## Kai\n\n- Guten Morgen!", "Guten Morgen!"),
    Row("**Guten Morgen!**\n\nGuten Morgen!", "Guten Morgen!"), Row("Guten\nMorgen!\n\nMehr.", "Guten Morgen!"),
  ])
  func sameWordsHaveTheSameKey(_ row: Row) {
    let passages = issue("Anfang hier.\n\n" + row.input).sections.flatMap(\.passages)
    let keys = passages.map { RepeatedText.key(of: $0.text.utf8) }
    #expect(keys.contains(RepeatedText.key(of: Array(row.expected.utf8))))
  }

  @Test func otherWordsHaveAnother() {
    #expect(RepeatedText.key(of: Array("Guten Morgen!".utf8)) != RepeatedText.key(of: Array("Guten Morgen.".utf8)))
    // FNV-1a, 64 bits, of "a".
    #expect(RepeatedText.key(of: [0x61]) == 0xAF63_DC4C_8601_EC8C)
  }

  @Test(arguments: [(1, 5), (25, 5), (26, 6), (30, 6), (31, 7), (1000, 200)])
  func aFifthAndFive(issues: Int, fewest: Int) {
    #expect(RepeatedText.fewest(of: issues) == fewest)
  }
}

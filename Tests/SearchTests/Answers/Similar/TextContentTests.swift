import GermanText
import Testing

@testable import Search

@Suite struct TextContentTests {
  private func content(_ text: String, sources: [String] = []) -> TextContent {
    var scratch = AnalyzerScratch(for: .manyTexts)
    return TextContent(of: Array(text.utf8), sources: sources, scratch: &scratch)
  }

  private func keys(_ text: String, sources: [String] = []) -> [String] {
    content(text, sources: sources).words.map { String(decoding: $0.key, as: UTF8.self) }
  }

  @Test(arguments: [
    ("Die Häuser und das Haus", ["haus"]),
    ("Forscher*innen, Forscherin", ["forscher"]),
    ("GPT-4 und GPT 4", ["gpt", "4"]),
    ("Er hat es aus der", []),
    ("1.340 Zettel, 5,6 Meter", ["1.340", "zettel", "5,6", "meter"]),
    ("siehe https://arxiv.org/abs/1 und www.okfn.de/x", ["sehen"]),
  ])
  func holdsWordsOnce(text: String, expected: [String]) {
    #expect(keys(text) == expected)
  }

  @Test func leavesSourcesInBracketsOut() {
    #expect(keys("Heise meldet Sonne (Heise).", sources: ["Heise"]).filter { $0.hasPrefix("heis") }.count == 1)
    #expect(keys("Sonne (Reuters, Heise).", sources: ["Reuters", "Heise"]) == ["sonne"])
    #expect(keys("Sonne (gestern) bei Heise.", sources: ["Heise"]).count == 3)
  }

  @Test func knowsCapitals() {
    let words = content("Übel, grün, Öl und öl, 5").words
    #expect(words.map(\.isCapitalized) == [true, false, true, false])
  }

  @Test(arguments: [
    ("2013", true), ("5", true), ("4o", true), ("11.07.2016", true), ("5,6", true), ("1.340", false), ("Sora", false),
  ])
  func knowsDaysYearsAndVersions(word: String, expected: Bool) {
    #expect(content(word).words.map(\.tellsTime) == [expected])
  }
}

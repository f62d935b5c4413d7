import GermanText
import Testing

@Suite struct SuspendedHyphenTests {
  private func joined(in text: String) -> [String] {
    Analyzer().chains(in: Array(text.utf8)).compactMap { $0.joined?.word }
  }

  @Test(
    "what the hyphen leaves out comes from the next compound",
    arguments: [
      ("Film- und Fernsehbranche", ["filmbranche"]), ("Musik- oder Buchverlage", ["musikverlage"]),
      ("Film-, Funk- und Fernsehbranche", ["filmbranche", "funkbranche"]),
      ("Bild- sowie Tonaufnahmen", ["bildaufnahmen"]),
      ("Sprach-\nund Bildmodelle", ["sprachmodelle"]), ("Film‐ und Fernsehbranche", ["filmbranche"]),
    ])
  func completes(_ text: String, _ expected: [String]) { #expect(joined(in: text) == expected) }

  @Test(
    "nothing is made up where no compound follows",
    arguments: [
      "Film- und Ton", "Film - und Fernsehbranche", "Film- ist eine Fernsehbranche wert", "Film-", "Film- und",
      "Film- und Haus und Fernsehbranche", "2- und Fernsehbranche",
    ])
  func leavesAlone(_ text: String) { #expect(joined(in: text) == []) }

  @Test func findsTheWholeWordOnTheStemLevel() {
    let chains = Analyzer().chains(in: Array("Musik- und Buchverlage".utf8))
    let whole = Analyzer().chains(in: Array("Musikverlag".utf8))
    #expect(chains.first?.joined?.stem == whole.first?.words.first?.stem)
  }
}

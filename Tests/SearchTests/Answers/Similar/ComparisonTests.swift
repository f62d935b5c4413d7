import GermanText
import Testing

@testable import Search

@Suite struct ComparisonTests {
  @Test(arguments: [
    // overlap 4 / √(8 · 8) = 0.5, evidence √(4 / 1) = 2, score 1: 1 / (1 + e^((0.78 − 1) / 0.23)) = 0.7224
    (4.0, 8.0, 8.0, false, 0.7224),
    // score 0.7: 1 / (1 + e^((0.78 − 0.7) / 0.23)) = 0.4139
    (4.0, 8.0, 8.0, true, 0.4139),
    // overlap 4 / √(4 · 16) = 0.5 as well
    (4.0, 4.0, 16.0, false, 0.7224),
    // overlap 1, evidence 1: 1 / (1 + e^((0.78 − 1) / 0.23))
    (1.0, 1.0, 1.0, false, 0.7224),
    (0.0, 8.0, 8.0, false, 0),
    (1.0, 0.0, 8.0, false, 0),
  ])
  func weighsWhatIsShared(shared: Double, draft: Double, other: Double, hasOtherTimes: Bool, expected: Double) {
    let likelihood = Comparison.likelihood(
      shared: shared, draft, other, rarest: 1, hasOtherTimes: hasOtherTimes)
    #expect(abs(likelihood - expected) < 0.0001)
  }

  @Test func liesBetweenZeroAndOneAndRisesWithWhatIsShared() {
    var last = 0.0
    for shared in 0...200 {
      let likelihood = Comparison.likelihood(shared: Double(shared), 100, 150, rarest: 7)
      #expect((0...1).contains(likelihood))
      #expect(likelihood >= last)
      last = likelihood
    }
    #expect(last > 0.99)
  }

  private func copy(_ text: String) -> NearCopy {
    var scratch = AnalyzerScratch(for: .manyTexts)
    return NearCopy(TextContent(of: Array(text.utf8), scratch: &scratch))
  }

  private static let text = "Die Stadtbibliothek verleiht seit Juli Geräte, die ohne Internet mitschreiben, sagt sie"

  @Test(arguments: [
    (text, 1.0),
    (text + ", und das ist gut", 1.0),
    // One of twelve words: three of ten triples differ
    ("Die Stadtbibliothek verleiht seit Juli Sachen, die ohne Internet mitschreiben, sagt sie", 0.7),
    ("Seit Juli gibt es in der Bibliothek der Stadt Geräte zum Mitschreiben ohne Internet", 0),
    // Too short to tell
    ("Die Stadtbibliothek verleiht seit Juli", 0),
    ("", 0),
  ])
  func countsTriples(other: String, containment: Double) {
    #expect(abs(copy(Self.text).containment(copy(other)) - containment) < 0.0001)
    #expect(copy(Self.text).containment(copy(other)) == copy(other).containment(copy(Self.text)))
  }

  @Test func tellsACopyFromAPart() {
    #expect(copy(Self.text).resemblance(copy(Self.text)) == 1)
    #expect(copy(Self.text).resemblance(copy(Self.text + " und noch viel mehr als das")) < 0.95)
  }
}

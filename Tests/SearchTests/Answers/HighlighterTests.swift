import GermanText
import Query
import TestSupport
import Testing

@testable import Search

@Suite struct HighlighterTests {
  /// Matches as `surface level`.
  private func matches(_ query: String, in text: String) throws -> [String] {
    let query = try #require(try QueryParser.parse(query, today: testDay).query)
    let bytes = Array(text.utf8)
    var scratch = AnalyzerScratch(for: .manyTexts)
    return Highlighter(plan: Plan(query)).matches(in: bytes, field: .text, &scratch).map {
      "\(String(decoding: bytes[$0.range], as: UTF8.self)) \($0.level)"
    }
  }

  @Test(
    "what matches, and how near",
    arguments: [
      ("forscher", "Die Forscher*innen und Forscher.", ["Forscher*innen stem", "Forscher word"]),
      ("Forscherinnen", "Die Forscher:innen.", ["Forscher:innen word"]),
      ("Forscher*innen", "Forscher, Forscherin, Forschung", ["Forscher stem", "Forscherin stem"]),
      ("haus", "Häuser am Haus", ["Häuser stem", "Haus word"]),
      ("Uber", "über Uber", ["Uber word"]),
      ("schön", "schon schön", ["schön word"]),
      ("über", "Über Uber", ["Über word"]),
      ("\"Modell Sora\"", "das Modell Sora, ein Sora Modell", ["Modell Sora word"]),
      ("\"Modell Sora\"", "die Modelle Soras", ["Modelle Soras stem"]),
      ("=Modell", "Modelle und Modell", ["Modell word"]),
      ("=\"Modell Sora\"", "Modelle Sora, Modell Sora", ["Modell Sora word"]),
      ("sprachmod*", "ein Sprachmodell", ["Sprachmodell prefix"]),
      ("sora*", "Sora und Soraya", ["Sora prefix", "Soraya prefix"]),
      ("GPT-4o", "mit GPT-4o, GPT4o und GPT 4o", ["GPT-4o word", "GPT4o word", "GPT 4o word"]),
      ("Startup", "das Start-up", ["Start-up word"]),
      ("Start-up", "Startups und ein start up", ["Startups stem", "start up word"]),
      ("DALLE", "DALL·E und DALL-E", ["DALL·E word", "DALL-E word"]),
      ("KI", "ein KI-Modell", ["KI word"]),
      ("nutzer", "Nutzer:innenzahlen", ["Nutzer:innenzahlen part"]),
      ("zahlen", "Nutzer:innenzahlen", ["Nutzer:innenzahlen part"]),
      ("gemini", "Gemini’s Start", ["Gemini word"]),
      ("sora OR veo", "Veo und Sora", ["Veo word", "Sora word"]),
      ("sora -veo", "Veo und Sora", ["Sora word"]),
      ("modell \"Modell Sora\"", "Modell Sora", ["Modell Sora word"]),
      ("sora", "So\u{AD}ra", ["So\u{AD}ra word"]),
      ("strasse", "Straße", ["Straße word"]),
      ("sora", "nichts davon", []),
      ("sora", "", []),
      ("kind:lead", "Sora", []),
    ])
  func finds(_ query: String, _ text: String, _ expected: [String]) throws {
    #expect(try matches(query, in: text) == expected)
  }

  @Test("a match says which word of the query it stands for")
  func terms() throws {
    let query = try #require(try QueryParser.parse("Sora Häuser", today: testDay).query)
    var scratch = AnalyzerScratch()
    let matches = Highlighter(plan: Plan(query)).matches(in: Array("Häuser für Sora".utf8), field: .heading, &scratch)
    #expect(matches.map(\.term) == ["haeuser", "sora"])
    #expect(matches.map(\.field) == [.heading, .heading])
    #expect(matches.map(\.range) == [0..<7, 13..<17])
  }

  @Test("ranges ascend, lie in the text and never overlap")
  func ranges() throws {
    let pieces = ["Sora", "Modell", "Start", "up", "-", " ", " ", "Forscher*innen", "Häuser", "GPT", "4o", "·", "."]
    var generator = SeededGenerator()
    let seed = generator.seed
    var count = 0
    for number in 0..<1000 {
      let text = generator.text(of: pieces, upTo: 14)
      let words = generator.text(of: pieces + ["\"", " OR ", "="], upTo: 6)
      guard let query = try QueryParser.parse(words, today: testDay).query else { continue }
      var end = 0
      var scratch = AnalyzerScratch()
      for match in Highlighter(plan: Plan(query)).matches(in: Array(text.utf8), field: .text, &scratch) {
        #expect(
          match.range.lowerBound >= end && !match.range.isEmpty && match.range.upperBound <= text.utf8.count,
          "seed \(seed), case \(number): \(words) in \(text)")
        end = match.range.upperBound
        count += 1
      }
    }
    #expect(count > 40)
  }
}

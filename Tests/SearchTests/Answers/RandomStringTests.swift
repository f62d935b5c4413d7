import Query
import Search
import TestSupport
import Testing

/// What nobody would type, asked of the package's sample archive; a failure tells the seed and the query.
@Suite struct RandomStringTests {
  private static let pieces = [
    "der", "und", "Sora", "Modelle", "Häuser", "Forscher*innen", "Forscher(innen)", "GPT-4o",
    "Film- und Fernsehbranche",
    "18:30", "ß", "東", "x", "ge", "2", " ", " ", " ", " ", " ", "\n", "\0", "\u{1F}", "\u{AD}", "\u{308}", "\u{FFFD}",
    "\u{202E}", "\u{FEFF}", "🤖", "👩‍🔬", "\"", "„", "“", "”", "»", "«", "'", "(", ")", "[", "{", "-", "=", "*", ":", ";",
    "/", "\\", ".", "..", ",", "&", "%", "^", "+", "|", " OR ", " ODER ", " | ", " AND ", " NOT ", "NICHT ", " NEAR ",
    " NEAR/5 ", " NEAR/100 ", "title:", "titel:", "section:", "rubrik:", "kind:lead", "kind:", "date:", "seit:", "vor:",
    "date:2024", "seit:2 Wochen", "KW7/2024", "2024-Q1", "2024-02..", "märz", "gestern", "newsletter:", "autor:",
    "tag:",
    "zugang:free", "quelle:", "link:heise.de", "model:", "' OR 1=1 --", "NEAR(a b)", "passage_fts:",
  ]

  @Test("every string is answered, or refused for its length")
  func answers() throws {
    let sample = try SampleIndex()
    let index = try Index(path: sample.path)
    var generator = SeededGenerator()
    var found = 0
    for number in 0..<5000 {
      let query = generator.text(of: Self.pieces, upTo: number % 500 == 499 ? 3000 : number % 20 == 19 ? 60 : 8)
      let about: Comment = "seed \(generator.seed), case \(number): \(query.debugDescription)"
      do {
        let answer = try index.search(query, SearchOptions(limit: 3, today: testDay))
        expectAgreement(answer, about)
        found += answer.hits.count
      } catch SearchError.query {
        // Nothing shorter can have too many words.
        #expect(query.utf8.count > QueryError.mostWords, about)
      }
    }
    #expect(found > 500)
  }

  private func expectAgreement(_ answer: SearchAnswer, _ about: Comment) {
    let all = answer.total + (answer.partialTotal ?? 0)
    #expect(answer.hits.count == min(3, all), about)
    #expect(answer.hits.filter { $0.isComplete }.count == min(3, answer.total), about)
    #expect(answer.issueTotal <= answer.total && (answer.issueTotal > 0) == (answer.total > 0), about)
  }
}

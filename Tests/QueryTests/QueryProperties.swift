import Query
import TestSupport
import Testing

/// What holds for every query, tried on many; a failure tells the seed and the query.
@Suite struct QueryProperties {
  private static let pieces = [
    "sora", "Veo", "Häuser", "der", "a", "Z", "ß", "é", "4o", "1.5", "innen", " ", " ", "  ", "\n", "\t", "\u{A0}",
    "\0",
    "\u{1}", "\r\n", "OR", " OR ", " ODER ", " | ", " AND ", " UND ", " NOT ", "NICHT ", "-", "=", "*", "(", ")", ":",
    "\"", "„", "“", "”", "»", "«", "'", "’", "\\", "/", ".", "..", ",", "&", "%", ";", "^", "+", "~", "{", "}", "[",
    "title:", "titel:", "section:", "kind:", "kind:lead", "date:", "date:2024", "seit:2024-02", "2024-02-20", "vor:",
    "foo:", "model:", "Modell:GPT-4", "Forscher*innen", "Forscher(innen)", "GPT-4o", "\u{AD}", "\u{200B}", "\u{308}",
    "🤖", "👩‍🔬", "東", "NEAR/5",
    "\u{FFFD}", "\u{202E}", "SELECT", "' OR 1=1 --",
  ]

  @Test("no string stops the parser")
  func total() throws { try forEachQuery(20_000) { text, _ in _ = try QueryParser.parse(text, today: testDay) } }

  @Test("what is printed is understood as the same")
  func printed() throws {
    var count = 0
    try forEachQuery(20_000) { text, about in
      guard let query = try QueryParser.parse(text, today: testDay).query else { return }
      let again = try QueryParser.parse(query.description, today: testDay).query
      #expect(again == query, about)
      count += 1
    }
    #expect(count > 10_000)
  }

  @Test(
    "what is printed is understood as the same, in every corner",
    arguments: [
      "»sagt \"Ja\" dazu«", "=\"„a\"", "=»a)«", "NOT ODER )x", "OR AND UND title:", "a --OR b", "»a\r\n\u{308}b«",
      "sora author:\"\"",
    ])
  func printedInCorners(_ text: String) throws {
    let query = try #require(try QueryParser.parse(text, today: testDay).query)
    let again = try QueryParser.parse(query.description, today: testDay).query
    #expect(again == query)
  }

  @Test("the same string is understood alike")
  func deterministic() throws {
    try forEachQuery(2000) { text, about in
      let first = try QueryParser.parse(text, today: testDay)
      let second = try QueryParser.parse(text, today: testDay)
      #expect(first == second, about)
    }
  }

  private func forEachQuery(_ count: Int, _ body: (String, Comment) throws -> Void) throws {
    var generator = SeededGenerator()
    let seed = generator.seed
    for number in 0..<count {
      let text = generator.text(of: Self.pieces, upTo: 10)
      try body(text, "seed \(seed), case \(number): \(text.debugDescription)")
    }
  }
}

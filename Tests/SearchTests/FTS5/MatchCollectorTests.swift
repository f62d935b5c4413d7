import GermanText
import Testing

@testable import Search

@Suite struct MatchCollectorTests {
  /// 3,000 rows with one word in each, another in every third, and both words at a place in every seventh.
  private func database() throws -> Connection {
    let connection = try Connection(path: ":memory:", mode: .readWrite)
    try Tokenizer.register(TokenizerContext(analyzer: Analyzer()), with: connection)
    try connection.execute("CREATE VIRTUAL TABLE passage_fts USING fts5(text, tokenize='\(Tokenizer.name)')")
    let insert = try connection.prepare("INSERT INTO passage_fts(rowid, text) VALUES(?1, ?2)")
    for row in 1...3000 {
      let text = "modell" + (row % 3 == 0 ? " bild modell" : "") + (row % 7 == 0 ? " mo-dell bilder" : "")
      insert.bind(row, at: 1)
      insert.bind(text, at: 2)
      try insert.run()
    }
    return connection
  }

  @Test(
    "all rows of a phrase at once are those one after the other",
    arguments: [
      "\"modell\"", "\"bild\"", "\"bild\u{1F}bilder\"", "\"bild modell\"", "\"mo\" *", "\"bil\" *", "\"fehlt\"",
      "\"modell bild\u{1F}bilder\"",
    ])
  func agrees(_ phrase: String) throws {
    let connection = try database()
    let collector = try MatchCollector.register(with: connection)
    let atOnce = try collector.rows(holding: Array(phrase.utf8), in: connection)
    let single = try collector.rows(matching: Array(phrase.utf8), in: .all, in: connection)
    #expect(atOnce.map(\.row) == single.map(\.row))
    #expect(atOnce.map(\.count) == single.map(\.count))
    #expect(phrase.contains("fehlt") == atOnce.isEmpty)
  }

  @Test("what is cancelled stops, and leaves nothing behind for the next one")
  func stops() throws {
    let connection = try database()
    let collector = try MatchCollector.register(with: connection)
    let cancellation = Cancellation()
    cancellation.cancel()
    connection.interruption.cancellation = cancellation
    let error = #expect(throws: DatabaseError.self) {
      try collector.rows(holding: Array("\"modell\"".utf8), in: connection)
    }
    #expect(error?.isInterrupted == true)
    connection.interruption.cancellation = nil
    #expect(try collector.rows(holding: Array("\"bild\"".utf8), in: connection).count == 1000)
  }
}

import GermanText
import Testing

@testable import Search

@Suite struct TokenizerTests {
  private static let texts = [
    "Forscher*innen aus Köln prüfen GPT-4o.", "Start-up und Häuser, 1.5 und mehr", "", "…", "Nutzer:innenzahlen",
    String(repeating: "Bürger*innenmeister*innen ", count: 100),
  ]

  @Test("every tokenizer that is made is freed with its connection")
  func frees() throws {
    let context = TokenizerContext(analyzer: Analyzer())
    var open = 0
    do {
      let connection = try database(context)
      try connection.execute("CREATE VIRTUAL TABLE more USING fts5(text, tokenize='\(Tokenizer.name)')")
      try insert(Self.texts, connection)
      open = context.openInstances
    }
    #expect(open == 2)
    #expect(context.openInstances == 0)
  }

  @Test("a tokenizer is freed with its table")
  func freesWithTable() throws {
    let context = TokenizerContext(analyzer: Analyzer())
    let connection = try database(context)
    let before = context.openInstances
    try connection.execute("DROP TABLE texts")
    #expect(before == 1)
    #expect(context.openInstances == 0)
  }

  @Test(
    "the index holds what the analyzer emits, at its position, but no stem that follows from its word",
    arguments: texts)
  func stores(_ text: String) throws {
    let connection = try database(TokenizerContext(analyzer: Analyzer()))
    try insert([text], connection)
    try connection.execute("CREATE VIRTUAL TABLE terms USING fts5vocab(texts, instance)")
    let statement = try connection.prepare("SELECT offset, term FROM terms ORDER BY offset, term")
    var stored: [String] = []
    while try statement.step() { stored.append("\(statement.int(0)) \(statement.text(1).debugDescription)") }
    #expect(stored == emitted(text))
  }

  @Test("a query's terms are taken as they are")
  func queries() throws {
    let connection = try database(TokenizerContext(analyzer: Analyzer()))
    try insert(["Die Häuser stehen"], connection)
    #expect(try matches("\"haeuser\"", connection) == 1)
    #expect(try matches("\"\u{1}haus\"", connection) == 0)
    #expect(try matches("\"\u{1}haus\u{1F}haeuser\"", connection) == 1)
    #expect(try matches("\"die haeuser\"", connection) == 1)
    #expect(try matches("\"haeus\" *", connection) == 1)
    #expect(try matches("\"häuser\"", connection) == 0)
    #expect(try matches("\"haus\"", connection) == 0)
    #expect(try matches("\"\u{2}haus\"", connection) == 0)
  }

  private func database(_ context: TokenizerContext) throws -> Connection {
    let connection = try Connection(path: ":memory:", mode: .readWrite)
    try Tokenizer.register(context, with: connection)
    try connection.execute("CREATE VIRTUAL TABLE texts USING fts5(text, tokenize='\(Tokenizer.name)')")
    return connection
  }

  private func insert(_ texts: [String], _ connection: borrowing Connection) throws {
    let statement = try connection.prepare("INSERT INTO texts(text) VALUES(?1)")
    for text in texts {
      statement.bind(text, at: 1)
      try statement.run()
    }
  }

  private func matches(_ expression: String, _ connection: borrowing Connection) throws -> Int {
    let statement = try connection.prepare("SELECT count(*) FROM texts WHERE texts MATCH ?1")
    statement.bind(expression, at: 1)
    return try statement.step() ? statement.int(0) : -1
  }

  private func emitted(_ text: String) -> [String] {
    var scratch = AnalyzerScratch(for: .indexing)
    var position = -1
    var terms: [(Int, String)] = []
    Analyzer().analyze(Array(text.utf8).span, scratch: &scratch) { term, _, _, advances in
      let bytes = term.withUnsafeBytes { Array($0) }
      if advances { position += 1 }
      terms.append((position, String(decoding: bytes, as: UTF8.self)))
      return true
    }
    return terms.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map { "\($0.0) \($0.1.debugDescription)" }
  }
}

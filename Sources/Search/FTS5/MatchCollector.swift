internal import CSQLite

// SQLite calls the functions while a statement is stepped; the collector, which is retained for each of them until the
// connection is closed, outlives that statement. The extension interface's pointers are used only during the call.

/// A row that an expression matches, and how often.
struct Posting: BitwiseCopyable {
  var row: RowID
  var count: UInt8
}

/// Hands over the postings that a full-text statement finds.
final class MatchCollector {
  private var postings: [Posting] = []
  private let interruption: Interruption

  /// For each row that matches: takes note of it.
  private static let rowFunction = "fundstelle_collect"
  /// For one row that matches: takes note of all rows that hold the first phrase of what was asked for. Without a step
  /// of SQLite's machine for each row it takes half the time.
  private static let phraseFunction = "fundstelle_collect_phrase"
  /// Rows between two looks whether the work is cancelled: some ten microseconds.
  private static let rowsBetweenLooks = 256

  private init(_ interruption: Interruption) { self.interruption = interruption }

  /// A collector of what the statements of a connection find.
  static func register(with connection: borrowing Connection) throws(DatabaseError) -> MatchCollector {
    let collector = MatchCollector(connection.interruption)
    try register(rowFunction, collector, with: connection) { api, cursor, context, _, _ in
      guard let api, let collector = MatchCollector.owner(of: api, cursor) else { return }
      let code = collector.collect(api, cursor)
      if code != SQLITE_OK { sqlite3_result_error_code(context, code) }
    }
    try register(phraseFunction, collector, with: connection) { api, cursor, context, _, _ in
      guard let api, let collector = MatchCollector.owner(of: api, cursor) else { return }
      let code = api.pointee.xQueryPhrase(
        cursor, 0, Unmanaged.passUnretained(collector).toOpaque(),
        { api, cursor, collector in
          guard let api, let collector else { return SQLITE_ERROR }
          return Unmanaged<MatchCollector>.fromOpaque(collector).takeUnretainedValue().collect(api, cursor)
        })
      if code != SQLITE_OK { sqlite3_result_error_code(context, code) }
    }
    return collector
  }

  private static func register(
    _ function: String, _ collector: MatchCollector, with connection: borrowing Connection,
    _ body: @escaping fts5_extension_function
  ) throws(DatabaseError) {
    let fts5 = try Extension(connection).api
    let code = fts5.pointee.xCreateFunction(
      fts5, function, Unmanaged.passRetained(collector).toOpaque(), body,
      { context in
        guard let context else { return }
        Unmanaged<MatchCollector>.fromOpaque(context).release()
      })
    guard code == SQLITE_OK else { throw connection.error(code) }
  }

  private static func owner(
    of api: UnsafePointer<Fts5ExtensionApi>, _ cursor: OpaquePointer?
  ) -> MatchCollector? {
    api.pointee.xUserData(cursor).map { Unmanaged<MatchCollector>.fromOpaque($0).takeUnretainedValue() }
  }

  /// All rows that hold a phrase, in ascending order.
  func rows(holding phrase: [UInt8], in connection: borrowing Connection) throws(DatabaseError) -> [Posting] {
    let statement = try connection.prepare(
      "SELECT \(Self.phraseFunction)(passage_fts) FROM passage_fts WHERE passage_fts MATCH ?1 LIMIT 1")
    statement.bind(utf8: phrase, at: 1)
    return try found(by: statement)
  }

  /// The rows of a range that match an expression, in ascending order.
  func rows(
    matching expression: [UInt8], in range: Range<RowID>, in connection: borrowing Connection
  ) throws(DatabaseError) -> [Posting] {
    let statement = try connection.prepare(
      """
      SELECT \(Self.rowFunction)(passage_fts) FROM passage_fts \
      WHERE passage_fts MATCH ?1 AND rowid >= ?2 AND rowid < ?3 ORDER BY rowid
      """)
    statement.bind(utf8: expression, at: 1)
    statement.bind(range.lowerBound, at: 2)
    statement.bind(range.upperBound, at: 3)
    return try found(by: statement)
  }

  /// As a copy, so that the buffer stays for the next statement; it is empty even after one that was interrupted.
  private func found(by statement: borrowing Statement) throws(DatabaseError) -> [Posting] {
    defer { postings.removeAll(keepingCapacity: true) }
    try statement.run()
    return postings.withUnsafeBufferPointer { Array($0) }
  }

  private func collect(_ api: UnsafePointer<Fts5ExtensionApi>, _ cursor: OpaquePointer?) -> Int32 {
    var iterator = Fts5PhraseIter()
    var column: Int32 = 0
    var offset: Int32 = 0
    // Of phrases that stand near each other the first is counted.
    let code = api.pointee.xPhraseFirst(cursor, 0, &iterator, &column, &offset)
    guard code == SQLITE_OK else { return code }
    var count = 0
    while column >= 0 {
      count += 1
      api.pointee.xPhraseNext(cursor, &iterator, &column, &offset)
    }
    postings.append(Posting(row: RowID(api.pointee.xRowid(cursor)), count: UInt8(clamping: count)))
    return postings.count.isMultiple(of: Self.rowsBetweenLooks) && interruption.isCancelled
      ? SQLITE_INTERRUPT : SQLITE_OK
  }
}

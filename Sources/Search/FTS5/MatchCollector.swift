internal import CSQLite

// SQLite calls `collect` for every matching row while a statement is stepped; the collector outlives that statement. The extension interface's pointers are used only during the call.

/// A row that an expression matches, and how often.
struct Posting: BitwiseCopyable {
  var row: Int64
  var count: UInt8
}

/// Hands over the postings that a full-text statement finds.
final class MatchCollector {
  private var postings: [Posting] = []

  static let function = "fundstelle_collect"

  static func register(_ collector: MatchCollector, with connection: borrowing Connection) throws(DatabaseError) {
    let fts5 = try Extension(connection).api
    let code = fts5.pointee.xCreateFunction(
      fts5, function, Unmanaged.passRetained(collector).toOpaque(),
      { api, cursor, context, _, _ in
        guard let api, let user = api.pointee.xUserData(cursor) else { return }
        let collector = Unmanaged<MatchCollector>.fromOpaque(user).takeUnretainedValue()
        let code = collector.collect(api, cursor)
        if code != SQLITE_OK { sqlite3_result_error_code(context, code) }
      },
      { context in
        guard let context else { return }
        Unmanaged<MatchCollector>.fromOpaque(context).release()
      })
    guard code == SQLITE_OK else { throw connection.error(code) }
  }

  /// Takes out what was found since.
  func take() -> [Posting] {
    defer { postings.removeAll(keepingCapacity: true) }
    return postings
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
    postings.append(Posting(row: api.pointee.xRowid(cursor), count: UInt8(clamping: count)))
    return SQLITE_OK
  }
}

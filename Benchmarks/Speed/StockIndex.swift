internal import CSQLite

/// SQLite's own full-text search, in an index that `Peers/stock_fts5.py` has made.
struct StockIndex: ~Copyable {
  private let handle: OpaquePointer

  init(path: String) throws(Failure) { handle = try Self.open(path) }

  deinit { sqlite3_close_v2(handle) }

  /// The texts of an index's rows.
  static func passages(of index: String) throws(Failure) -> [String] {
    let handle = try open(index)
    defer { sqlite3_close_v2(handle) }
    return try texts(handle, "SELECT text FROM passage ORDER BY id", nil)
  }

  borrowing func best(_ count: Int, of query: String) throws(Failure) -> [String] {
    try Self.texts(
      handle, "SELECT rowid FROM passage WHERE passage MATCH ?1 ORDER BY rank LIMIT \(count)", query)
  }

  private static func open(_ path: String) throws(Failure) -> OpaquePointer {
    var handle: OpaquePointer?
    guard sqlite3_open(path, &handle) == SQLITE_OK, let handle else {
      throw Failure("\(path) cannot be opened")
    }
    return handle
  }

  private static func texts(_ handle: OpaquePointer, _ sql: String, _ argument: String?) throws(Failure) -> [String] {
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK else {
      throw Failure("failed: \(sql)")
    }
    defer { sqlite3_finalize(statement) }
    if let argument {
      sqlite3_bind_text(statement, 1, argument, -1, unsafeBitCast(-1, to: sqlite3_destructor_type.self))
    }
    var texts: [String] = []
    while sqlite3_step(statement) == SQLITE_ROW {
      if let text = sqlite3_column_text(statement, 0) { texts.append(String(cString: text)) }
    }
    return texts
  }
}

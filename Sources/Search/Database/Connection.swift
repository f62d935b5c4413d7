internal import CSQLite

// The connection owns its handle from `init` to `deinit`, and with it the pool; statements must not outlive it.
// SQLite copies every bound text and blob (SQLITE_TRANSIENT), so no pointer of ours survives a call.

/// A connection to an SQLite database, used by one thread.
struct Connection: ~Copyable {
  enum Mode { case readWrite, readOnly, immutable }

  let handle: OpaquePointer
  let interruption = Interruption()
  private let pool = StatementPool()

  init(path: String, mode: Mode) throws(DatabaseError) {
    let flags =
      switch mode {
      case .readWrite: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX
      case .readOnly: SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX
      case .immutable: SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI
      }
    let name = mode == .immutable ? "file:" + Self.escapedForURI(path) + "?immutable=1" : path
    var opened: OpaquePointer?
    let code = sqlite3_open_v2(name, &opened, flags, nil)
    guard code == SQLITE_OK, let opened else {
      let error = DatabaseError(code: code, message: Self.message(of: opened, code: code))
      sqlite3_close_v2(opened)
      throw error
    }
    sqlite3_extended_result_codes(opened, 1)
    interruption.attach(to: opened)
    handle = opened
  }

  deinit {
    pool.close()
    interruption.detach(from: handle)
    sqlite3_close_v2(handle)
  }

  /// Runs statements that return nothing.
  borrowing func execute(_ sql: String) throws(DatabaseError) {
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw error(code) }
  }

  /// A statement prepared for one use or many.
  borrowing func prepare(_ sql: String) throws(DatabaseError) -> Statement {
    if let kept = pool.take(sql) { return Statement(handle: kept, sql: sql, pool: pool) }
    var prepared: OpaquePointer?
    let code = sqlite3_prepare_v3(handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil)
    guard code == SQLITE_OK, let prepared else { throw error(code) }
    return Statement(handle: prepared, sql: sql, pool: pool)
  }

  /// Runs a body as one transaction, which is rolled back when it throws.
  borrowing func transaction<Result>(
    _ begin: String = "BEGIN IMMEDIATE", _ body: () throws(DatabaseError) -> Result
  ) throws(DatabaseError) -> Result {
    try execute(begin)
    do {
      let result = try body()
      try execute("COMMIT")
      return result
    } catch {
      if sqlite3_get_autocommit(handle) == 0 { sqlite3_exec(handle, "ROLLBACK", nil, nil, nil) }
      throw error
    }
  }

  /// A blob as an array of a type without references, as the same machine wrote it; read into place in one copy.
  borrowing func array<Element: BitwiseCopyable>(
    of type: Element.Type, table: String, column: String, row: Int64
  ) throws(DatabaseError) -> [Element] {
    var blob: OpaquePointer?
    let opened = sqlite3_blob_open(handle, "main", table, column, row, 0, &blob)
    guard opened == SQLITE_OK else { throw error(opened) }
    defer { sqlite3_blob_close(blob) }
    let count = Int(sqlite3_blob_bytes(blob)) / MemoryLayout<Element>.stride
    var code = SQLITE_OK
    let array = [Element](unsafeUninitializedCapacity: count) { buffer, initialized in
      guard let start = buffer.baseAddress else { return }
      code = sqlite3_blob_read(blob, start, Int32(count * MemoryLayout<Element>.stride), 0)
      initialized = code == SQLITE_OK ? count : 0
    }
    guard code == SQLITE_OK else { throw error(code) }
    return array
  }

  borrowing func error(_ code: Int32) -> DatabaseError {
    DatabaseError(code: sqlite3_extended_errcode(handle), message: Self.message(of: handle, code: code))
  }

  private static func message(of handle: OpaquePointer?, code: Int32) -> String {
    if let handle, let text = sqlite3_errmsg(handle) { return String(cString: text) }
    return sqlite3_errstr(code).map { String(cString: $0) } ?? "code \(code)"
  }

  private static func escapedForURI(_ path: String) -> String {
    var escaped = ""
    for scalar in path.unicodeScalars {
      switch scalar {
      case "%": escaped += "%25"
      case "?": escaped += "%3f"
      case "#": escaped += "%23"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

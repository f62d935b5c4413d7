internal import CSQLite

// The statement owns its handle from `init` to `deinit`, which hands it to the pool of its connection. Column pointers
// are valid until the next step and are copied before that.

/// A prepared statement, used by one thread and not after its connection.
struct Statement: ~Copyable {
  private static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  private let handle: OpaquePointer
  private let sql: String
  private let pool: StatementPool

  init(handle: OpaquePointer, sql: String, pool: StatementPool) {
    self.handle = handle
    self.sql = sql
    self.pool = pool
  }

  deinit { pool.keep(handle, sql) }

  /// Moves to the next row; false after the last one.
  borrowing func step() throws(DatabaseError) -> Bool {
    let code = sqlite3_step(handle)
    switch code {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default: throw error(code)
    }
  }

  /// Runs to the end and makes the statement ready for the next use.
  borrowing func run() throws(DatabaseError) {
    while try step() {}
    reset()
  }

  borrowing func reset() {
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
  }

  private borrowing func error(_ code: Int32) -> DatabaseError {
    let connection = sqlite3_db_handle(handle)
    return DatabaseError(
      code: sqlite3_extended_errcode(connection), message: sqlite3_errmsg(connection).map { String(cString: $0) } ?? "")
  }

  // MARK: Binding, counted from 1

  borrowing func bind(_ value: Int?, at index: Int32) {
    if let value { sqlite3_bind_int64(handle, index, Int64(value)) } else { sqlite3_bind_null(handle, index) }
  }

  borrowing func bind(_ row: RowID, at index: Int32) { sqlite3_bind_int64(handle, index, row.value) }

  borrowing func bind(_ value: String?, at index: Int32) {
    guard var value else {
      sqlite3_bind_null(handle, index)
      return
    }
    value.withUTF8 { bytes in bind(text: bytes, at: index) }
  }

  /// Binds valid UTF-8.
  borrowing func bind(utf8 value: [UInt8], at index: Int32) {
    value.withUnsafeBufferPointer { bytes in bind(text: bytes, at: index) }
  }

  private borrowing func bind(text bytes: UnsafeBufferPointer<UInt8>, at index: Int32) {
    _ = bytes.withMemoryRebound(to: CChar.self) { characters in
      if let start = characters.baseAddress {
        sqlite3_bind_text(handle, index, start, Int32(characters.count), Self.transient)
      } else {
        sqlite3_bind_text(handle, index, "", 0, Self.transient)
      }
    }
  }

  // MARK: Columns, counted from 0

  borrowing func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

  borrowing func int(_ column: Int32) -> Int { Int(sqlite3_column_int64(handle, column)) }

  borrowing func row(_ column: Int32) -> RowID { RowID(sqlite3_column_int64(handle, column)) }

  borrowing func optionalInt(_ column: Int32) -> Int? { isNull(column) ? nil : int(column) }

  borrowing func bytes(_ column: Int32) -> [UInt8] {
    guard let start = sqlite3_column_blob(handle, column) else { return [] }
    return [UInt8](UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column))))
  }

  borrowing func text(_ column: Int32) -> String { String(decoding: bytes(column), as: UTF8.self) }

  borrowing func optionalText(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }

  /// A blob as an array of a type without references, as the same machine wrote it.
  borrowing func array<Element: BitwiseCopyable>(_ column: Int32, of type: Element.Type) -> [Element] {
    guard let start = sqlite3_column_blob(handle, column) else { return [] }
    let count = Int(sqlite3_column_bytes(handle, column)) / MemoryLayout<Element>.stride
    return [Element](unsafeUninitializedCapacity: count) { buffer, initialized in
      UnsafeMutableRawBufferPointer(buffer).copyMemory(
        from: UnsafeRawBufferPointer(start: start, count: count * MemoryLayout<Element>.stride))
      initialized = count
    }
  }

  borrowing func bind<Element: BitwiseCopyable>(array value: [Element], at index: Int32) {
    _ = value.withUnsafeBytes { bytes in
      if let start = bytes.baseAddress {
        sqlite3_bind_blob64(handle, index, start, UInt64(bytes.count), Self.transient)
      } else {
        sqlite3_bind_zeroblob(handle, index, 0)
      }
    }
  }
}

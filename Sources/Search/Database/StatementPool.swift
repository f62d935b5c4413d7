internal import CSQLite

// The pool owns the handles of statements that are not in use, until they are taken out or the connection closes.

/// The prepared statements of a connection between their uses: preparing one takes longer than most take to run.
final class StatementPool {
  private var handles: [String: OpaquePointer] = [:]
  /// Texts that hold a value are prepared again and again; the pool is for the others.
  private static let capacity = 64

  func take(_ sql: String) -> OpaquePointer? { handles.removeValue(forKey: sql) }

  func keep(_ handle: OpaquePointer, _ sql: String) {
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
    guard handles.count < Self.capacity, handles[sql] == nil else {
      sqlite3_finalize(handle)
      return
    }
    handles[sql] = handle
  }

  func close() {
    for handle in handles.values { sqlite3_finalize(handle) }
    handles.removeAll()
  }
}

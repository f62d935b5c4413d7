internal import CSQLite

// `fts5_api` belongs to SQLite and lives as long as the connection. Contexts handed to SQLite are retained once and
// released by the destroy callback that is registered with them.

/// SQLite's full-text extension interface of one connection.
struct Extension {
  let api: UnsafeMutablePointer<fts5_api>

  /// The interface, as SQLite hands it out: through a pointer bound to `SELECT fts5(?)`.
  init(_ connection: borrowing Connection) throws(DatabaseError) {
    var api: UnsafeMutablePointer<fts5_api>?
    var statement: OpaquePointer?
    let code = sqlite3_prepare_v2(connection.handle, "SELECT fts5(?1)", -1, &statement, nil)
    defer { sqlite3_finalize(statement) }
    guard code == SQLITE_OK else { throw connection.error(code) }
    withUnsafeMutablePointer(to: &api) { pointer in
      _ = sqlite3_bind_pointer(statement, 1, pointer, "fts5_api_ptr", nil)
      _ = sqlite3_step(statement)
    }
    guard let api else {
      throw DatabaseError(code: SQLITE_ERROR, message: "this SQLite was built without FTS5")
    }
    self.api = api
  }
}

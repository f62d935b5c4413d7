internal import CSQLite

// SQLite holds the interruption unretained; the connection, which owns it, takes the handler off before it is gone.

/// Stops the statements of a connection once their work is cancelled.
///
/// SQLite asks it from within a running statement, on the connection's own thread. A call of `sqlite3_interrupt` from
/// another thread could meet the next request's statement instead.
final class Interruption {
  /// What the statements that run now belong to.
  var cancellation: Cancellation?

  /// Steps of SQLite's virtual machine between two looks: some ten microseconds.
  private static let steps: Int32 = 1000

  func attach(to connection: OpaquePointer) {
    sqlite3_progress_handler(
      connection, Self.steps,
      { context in
        guard let context else { return 0 }
        let interruption = Unmanaged<Interruption>.fromOpaque(context).takeUnretainedValue()
        return interruption.isCancelled ? 1 : 0
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  func detach(from connection: OpaquePointer) { sqlite3_progress_handler(connection, 0, nil, nil) }

  var isCancelled: Bool { cancellation?.isCancelled ?? false }

  /// For loops over many rows: throws what an interrupted statement throws.
  func check() throws(DatabaseError) {
    guard isCancelled else { return }
    throw DatabaseError(code: SQLITE_INTERRUPT, message: "interrupted")
  }
}

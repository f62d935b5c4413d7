internal import CSQLite

/// What SQLite refused to do.
package struct DatabaseError: Error, Equatable, CustomStringConvertible {
  /// SQLite's extended result code.
  package var code: Int32
  package var message: String

  package var description: String { message }

  var primaryCode: Int32 { code & 0xFF }
  var isBusy: Bool { primaryCode == SQLITE_BUSY || primaryCode == SQLITE_LOCKED }
  var isNoDatabase: Bool { primaryCode == SQLITE_NOTADB || primaryCode == SQLITE_CORRUPT }
  var isFull: Bool { primaryCode == SQLITE_FULL || code == Self.writeFailed }
  /// `SQLITE_IOERR_WRITE`, a macro that Swift does not see.
  private static let writeFailed = SQLITE_IOERR | (3 << 8)
  var isInterrupted: Bool { primaryCode == SQLITE_INTERRUPT }
  /// Another version of Fundstelle has built the index anew since it was opened.
  static let replaced = DatabaseError(code: SQLITE_SCHEMA, message: "another version has built the index anew")
  var isReplaced: Bool { primaryCode == SQLITE_SCHEMA }
  var isReadOnly: Bool { primaryCode == SQLITE_READONLY || primaryCode == SQLITE_CANTOPEN }
}

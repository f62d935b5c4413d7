/// What is indexed, what was skipped, and what the index is made of.
package struct IndexStatus: Sendable {
  package var coverage: Coverage
  package var skipped: [Coverage.Skipped]
  package var warnings: [Coverage.FileWarning]
  package var path: String
  /// Size of the file in bytes, with its write-ahead log.
  package var bytes: Int
  package var analyzer: String
  package var schema: Int
  package var updated: String?
}

extension Index {
  package borrowing func status() throws(IndexError) -> IndexStatus {
    try reading { () throws(DatabaseError) in
      let meta = try meta()
      var status = IndexStatus(
        coverage: try coverage(), skipped: [], warnings: [], path: path,
        bytes: FileSystem.size(of: path) + FileSystem.size(of: path + "-wal"), analyzer: meta[.analyzer] ?? "",
        schema: Schema.version, updated: meta[.updated])
      let skipped = try connection.prepare("SELECT path, reason FROM skipped ORDER BY path")
      while try skipped.step() { status.skipped.append(.init(path: skipped.text(0), reason: skipped.text(1))) }
      let warnings = try connection.prepare("SELECT path, line, message FROM warning ORDER BY path, line, message")
      while try warnings.step() {
        status.warnings.append(.init(path: warnings.text(0), line: warnings.int(1), message: warnings.text(2)))
      }
      let renamed = try connection.prepare("SELECT path, own_id FROM issue WHERE id <> own_id ORDER BY path")
      while try renamed.step() {
        let message = "the id \(renamed.text(1)) is used twice; this issue goes by its path"
        status.warnings.append(.init(path: renamed.text(0), line: 1, message: message))
      }
      return status
    }
  }
}

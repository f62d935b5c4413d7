/// Takes issues out of the tables, within the caller's transaction.
struct IndexEraser: ~Copyable {
  private let find: Statement
  private let forgetTerms: Statement
  private let deleteLinks: Statement
  private let deleteSources: Statement
  private let deletePassages: Statement
  private let deleteSections: Statement
  private let deleteWarnings: Statement
  private let deleteIssue: Statement

  init(_ connection: borrowing Connection) throws(DatabaseError) {
    let find = try connection.prepare(
      "SELECT base, base + length(layout) / \(MemoryLayout<Layout.Row>.stride) FROM issue WHERE path = ?1")
    // FTS5 takes terms out of an external-content table only when it is given the text that they came from.
    let terms = try connection.prepare(
      """
      INSERT INTO passage_fts(passage_fts, rowid, text) \
      SELECT 'delete', id, text FROM passage WHERE id >= ?1 AND id < ?2 ORDER BY id
      """)
    let links = try connection.prepare("DELETE FROM link WHERE passage >= ?1 AND passage < ?2")
    let sources = try connection.prepare("DELETE FROM source WHERE passage >= ?1 AND passage < ?2")
    let passages = try connection.prepare("DELETE FROM passage WHERE id >= ?1 AND id < ?2")
    let sections = try connection.prepare("DELETE FROM section WHERE issue = ?1")
    let warnings = try connection.prepare("DELETE FROM warning WHERE path = ?1")
    let issue = try connection.prepare("DELETE FROM issue WHERE base = ?1")
    self.find = find
    forgetTerms = terms
    deleteLinks = links
    deleteSources = sources
    deletePassages = passages
    deleteSections = sections
    deleteWarnings = warnings
    deleteIssue = issue
  }

  /// Removes an issue with all its rows, and the warnings about its file; the id of its first row, or nil when it is
  /// not there.
  @discardableResult
  borrowing func remove(path: String) throws(DatabaseError) -> RowID? {
    deleteWarnings.bind(path, at: 1)
    try deleteWarnings.run()
    find.bind(path, at: 1)
    guard try find.step() else {
      find.reset()
      return nil
    }
    let (base, end) = (find.row(0), find.row(1))
    find.reset()
    try run(forgetTerms, base, end)
    try run(deleteLinks, base, end)
    try run(deleteSources, base, end)
    try run(deletePassages, base, end)
    deleteSections.bind(base, at: 1)
    try deleteSections.run()
    deleteIssue.bind(base, at: 1)
    try deleteIssue.run()
    return base
  }

  private borrowing func run(_ statement: borrowing Statement, _ base: RowID, _ end: RowID) throws(DatabaseError) {
    statement.bind(base, at: 1)
    statement.bind(end, at: 2)
    try statement.run()
  }
}

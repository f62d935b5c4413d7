internal import Mentions

/// Reads the mentions of one name in rows that may hold some.
struct MentionReader: ~Copyable {
  /// A row with its mentions.
  struct Row {
    var id: RowID
    var mentions: [Mention]
  }

  private let candidates: CandidateRows
  private let text: Statement

  init(_ connection: borrowing Connection) throws(DatabaseError) {
    let candidates = try CandidateRows(connection)
    let text = try connection.prepare("SELECT text FROM passage WHERE id = ?1")
    self.candidates = candidates
    self.text = text
  }

  /// Rows with a mention in a range of ids, ascending.
  borrowing func rows(
    of query: NameQuery, in catalogue: Catalogue, _ range: Range<RowID>, _ interruption: Interruption
  ) throws(DatabaseError) -> [Row] {
    let ids = try candidates.rows(for: query, in: range)
    guard !ids.isEmpty else { return [] }
    let finder = MentionFinder(query, in: catalogue)
    var rows: [Row] = []
    for id in ids {
      try interruption.check()
      let mentions = finder.mentions(in: try bytes(of: id))
      if !mentions.isEmpty { rows.append(Row(id: id, mentions: mentions)) }
    }
    return rows
  }

  borrowing func bytes(of row: RowID) throws(DatabaseError) -> [UInt8] {
    text.bind(row, at: 1)
    defer { text.reset() }
    return try text.step() ? text.bytes(0) : []
  }
}

extension RecordReader {
  /// A row as a hit without a score.
  borrowing func hit(row: RowID, of base: RowID) throws(DatabaseError) -> Hit {
    let (passage, ordinal) = try passage(row: row)
    return Hit(
      rank: 0, score: 0, issue: try issue(base: base), section: try section(ordinal, of: base), passage: passage,
      field: .init(section: ordinal, passage: passage.ordinal), matches: [])
  }
}

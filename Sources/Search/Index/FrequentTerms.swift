/// In how many rows the frequent terms of an index occur.
///
/// Ranking has to know document frequencies before it reads postings, or it could not stop early. FTS5 does not keep
/// them. They are counted anew when a tenth of the rows has changed since; in between they may lag, as a statistic may.
enum FrequentTerms {
  /// Terms of fewer rows are read through faster than they are looked up here.
  static let threshold = 1024

  static func update(in connection: borrowing Connection, rows: Int) throws(DatabaseError) {
    let counted = try Fingerprint.values(of: connection)["counted_rows"].flatMap { Int($0) } ?? 0
    guard abs(rows - counted) * 10 > counted else { return }
    try connection.execute("DELETE FROM frequent")
    if rows > threshold {
      let vocabulary = try Vocabulary(of: connection)
      let insert = try connection.prepare("INSERT INTO frequent VALUES(?1, ?2)")
      for place in vocabulary.terms.indices where vocabulary.counts[place] >= threshold {
        insert.bind(array: vocabulary.terms[place], at: 1)
        insert.bind(vocabulary.counts[place], at: 2)
        try insert.run()
      }
      try CompletionTable.store(vocabulary, in: connection)
    }
    try Fingerprint.store(["counted_rows": String(rows)], in: connection)
  }

  static func load(from connection: borrowing Connection) throws(DatabaseError) -> [[UInt8]: Int] {
    let statement = try connection.prepare("SELECT term, rows FROM frequent")
    var rows: [[UInt8]: Int] = [:]
    while try statement.step() { rows[statement.bytes(0)] = statement.int(1) }
    return rows
  }
}

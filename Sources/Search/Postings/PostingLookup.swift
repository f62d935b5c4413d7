/// Finds the postings of a query: those of frequent terms among their own, all others in FTS5.
struct PostingLookup {
  private let layout: Layout
  private let frequent: FrequentTerms
  private let collector: MatchCollector

  init(_ layout: Layout, _ frequent: FrequentTerms, _ collector: MatchCollector) {
    self.layout = layout
    self.frequent = frequent
    self.collector = collector
  }

  /// The postings of all queries, to be read in a range of rows.
  func lists(
    of queries: [PostingQuery], in rows: Range<RowID>, of connection: borrowing Connection
  ) throws(DatabaseError) -> [PostingList] {
    var lists: [PostingList] = []
    for query in queries { lists.append(try list(of: query, in: rows, of: connection)) }
    return lists
  }

  private func list(
    of query: PostingQuery, in rows: Range<RowID>, of connection: borrowing Connection
  ) throws(DatabaseError) -> PostingList {
    let entries = query.terms.compactMap { frequent.entries[$0] }
    guard !entries.isEmpty else {
      let found = try postings(of: query.expression, isPhrase: query.isPhrase, of: connection)
      return PostingList(query, postings: found, in: rows)
    }
    // Frequent terms come from their own postings; from FTS5 the others, and all in rows that are new.
    let others = query.terms.filter { frequent.entries[$0] == nil }
    let isComplete = layout.issues.last.map { $0.base < frequent.end } ?? true
    var known: [Posting] = []
    if !others.isEmpty {
      let end = isComplete ? .highest : frequent.end
      known = try postings(of: MatchExpression.any(of: others), below: end, of: connection)
    }
    if !isComplete {
      known += try collector.rows(matching: query.expression, in: frequent.end..<(.highest), in: connection)
    }
    var cursors: [CompactPostings.Cursor] = []
    var counted = 0
    for entry in entries {
      cursors.append(
        try frequent.cursor(of: entry, from: rows.lowerBound, to: rows.upperBound, layout: layout, in: connection))
      counted += try frequent.rows(of: entry, layout: layout, in: connection)
    }
    return PostingList(query, postings: known, frequent: cursors, counted: counted, in: rows)
  }

  /// What FTS5 finds below a row, in ascending order.
  private func postings(
    of expression: [UInt8], isPhrase: Bool = true, below end: RowID = .highest, of connection: borrowing Connection
  ) throws(DatabaseError) -> [Posting] {
    isPhrase && end == .highest
      ? try collector.rows(holding: expression, in: connection)
      : try collector.rows(matching: expression, in: .lowest..<end, in: connection)
  }
}

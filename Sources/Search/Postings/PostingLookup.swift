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

  /// The postings of all queries in a range of rows, to be read issue by issue.
  func merge(
    _ queries: [PostingQuery], in rows: Range<RowID>, of connection: borrowing Connection
  ) throws(DatabaseError) -> PostingMerge {
    var lists: [PostingList] = []
    for query in queries { lists.append(try list(of: query, in: rows, of: connection)) }
    return PostingMerge(lists, in: layout, interruption: connection.interruption)
  }

  private func list(
    of query: PostingQuery, in rows: Range<RowID>, of connection: borrowing Connection
  ) throws(DatabaseError) -> PostingList {
    let entries = query.terms.compactMap { frequent.entries[$0] }
    if entries.isEmpty {
      let found = try postings(of: query.expression, isPhrase: query.isPhrase, in: rows, of: connection)
      return PostingList(query, postings: found)
    }
    return try list(of: query, entries, in: rows, of: connection)
  }

  /// Reads frequent terms from their own postings, and from FTS5 the others and rows that are new.
  private func list(
    of query: PostingQuery, _ entries: [FrequentTerms.Entry], in rows: Range<RowID>, of connection: borrowing Connection
  ) throws(DatabaseError) -> PostingList {
    let border = min(max(frequent.end, rows.lowerBound), rows.upperBound)
    let others = query.terms.filter { frequent.entries[$0] == nil }
    var known: [Posting] = []
    let isComplete = layout.issues.last.map { $0.base < border } ?? true
    if !others.isEmpty {
      let range = isComplete ? rows : rows.lowerBound..<border
      known = try postings(of: MatchExpression.any(of: others), in: range, of: connection)
    }
    if !isComplete { known += try postings(of: query.expression, in: border..<rows.upperBound, of: connection) }
    var cursors: [CompactPostings.Cursor] = []
    for entry in entries {
      cursors.append(
        try frequent.cursor(of: entry, from: rows.lowerBound, to: rows.upperBound, layout: layout, in: connection))
    }
    return PostingList(query, postings: known, frequent: cursors, counted: entries.reduce(0) { $0 + $1.rows })
  }

  /// What FTS5 finds in some rows, in ascending order.
  private func postings(
    of expression: [UInt8], isPhrase: Bool = true, in rows: Range<RowID>, of connection: borrowing Connection
  ) throws(DatabaseError) -> [Posting] {
    isPhrase && rows == .all
      ? try collector.rows(holding: expression, in: connection)
      : try collector.rows(matching: expression, in: rows, in: connection)
  }
}

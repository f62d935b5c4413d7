internal import Mentions

/// Looks up the rows whose words a mention of a name needs.
struct CandidateRows: ~Copyable {
  private let statement: Statement
  private let every: Statement

  init(_ connection: borrowing Connection) throws(DatabaseError) {
    let statement = try connection.prepare(
      "SELECT rowid FROM passage_fts WHERE passage_fts MATCH ?1 AND rowid >= ?2 AND rowid < ?3")
    let every = try connection.prepare("SELECT id FROM passage WHERE id >= ?1 AND id < ?2")
    self.statement = statement
    self.every = every
  }

  /// Ids of rows in a range of ids, ascending.
  borrowing func rows(for query: NameQuery, in range: Range<RowID>) throws(DatabaseError) -> [RowID] {
    let expressions = query.candidateTerms.expressions
    // A name without a word of its own can stand anywhere.
    guard !expressions.isEmpty else { return try all(in: range) }
    var rows: Set<RowID> = []
    for expression in expressions {
      statement.bind(utf8: expression, at: 1)
      statement.bind(range.lowerBound, at: 2)
      statement.bind(range.upperBound, at: 3)
      defer { statement.reset() }
      while try statement.step() { rows.insert(statement.row(0)) }
    }
    return rows.sorted()
  }

  private borrowing func all(in range: Range<RowID>) throws(DatabaseError) -> [RowID] {
    every.bind(range.lowerBound, at: 1)
    every.bind(range.upperBound, at: 2)
    defer { every.reset() }
    var rows: [RowID] = []
    while try every.step() { rows.append(every.row(0)) }
    return rows
  }
}

extension [CandidateTerms] {
  /// What FTS5 is asked: rows of words that differ in the last one only are one expression.
  fileprivate var expressions: [[UInt8]] {
    var indices: [CandidateTerms: Int] = [:]
    var groups: [(start: [[UInt8]], last: [[UInt8]], isPrefix: Bool)] = []
    for terms in self {
      guard let last = terms.words.last else { continue }
      let start = [[UInt8]](terms.words.dropLast())
      let key = CandidateTerms(words: start, isPrefix: terms.isPrefix)
      if let index = indices[key] {
        groups[index].last.append(last)
      } else {
        indices[key] = groups.count
        groups.append((start, [last], terms.isPrefix))
      }
    }
    return groups.map { group in
      MatchExpression.phrase(group.start.map { [$0] } + [group.last], isPrefix: group.isPrefix)
    }
  }
}

internal import GermanText

/// Looks up which rows have a word in any of its forms.
struct WordLookup: ~Copyable {
  private let forms: Statement
  private let matching: Statement
  private let frequent: FrequentTerms
  private let rowCount: Int

  init(_ connection: borrowing Connection, frequent: FrequentTerms, rows: Int) throws(DatabaseError) {
    let forms = try connection.prepare("SELECT word FROM form WHERE stem = ?1 ORDER BY word")
    let matching = try connection.prepare("SELECT rowid FROM passage_fts WHERE passage_fts MATCH ?1")
    self.forms = forms
    self.matching = matching
    self.frequent = frequent
    rowCount = max(rows, 1)
  }

  /// In how many rows it occurs, and in which, unless one of its forms is among the frequent terms.
  ///
  /// A part of a compound is looked for in compounds too.
  borrowing func rows(of key: [UInt8], isPart: Bool) throws(DatabaseError) -> (frequency: Int, rows: [RowID]?) {
    var terms = [key, [Level.stem].markers + key]
    if isPart { terms.append([Level.part].markers + key) }
    forms.bind(utf8: key, at: 1)
    while try forms.step() { terms.append(forms.bytes(0)) }
    forms.reset()
    let known = terms.reduce(0) { $0 + (frequent.entries[$1]?.rows ?? 0) }
    if known > 0 { return (known, nil) }
    matching.bind(utf8: MatchExpression.any(of: terms), at: 1)
    defer { matching.reset() }
    var rows: [RowID] = []
    while try matching.step() { rows.append(matching.row(0)) }
    return (rows.count, rows)
  }

  func weight(ofFrequency frequency: Int) -> Double {
    Scorer.inverseFrequency(Double(min(frequency, rowCount)), of: Double(rowCount))
  }
}

extension [Level] {
  fileprivate var markers: [UInt8] { compactMap(\.marker) }
}

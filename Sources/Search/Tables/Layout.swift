internal import Newsletter

/// What ranking has to know of every row, in memory: a few bytes a row, read in one go.
///
/// A row is the title, a heading or a passage of an issue. Rows of an issue follow each other in reading order, issues
/// in the order of their dates.
struct Layout: Sendable {
  enum Role: UInt8, Sendable { case title, heading, passage }

  struct Row: BitwiseCopyable, Sendable {
    /// Words, up to 65,535.
    var length: UInt16
    /// `SectionKind.code`; that of the row's section, but for passages of repeated text.
    var kind: UInt8
    var role: UInt8
    /// The section's ordinal in its issue, counted from 1; 0 for the title.
    var section: UInt16
    /// For a heading, the ordinal of the section that it stands in; 0 for none.
    var parent: UInt16
  }

  struct Issue: BitwiseCopyable, Sendable {
    /// The id of the issue's first row.
    var base: RowID
    /// Nil is `Layout.undated`.
    var day: Int32
    /// Index of the first row in `rows`.
    var first: UInt32
    var count: UInt32
    /// How many issues come before it from newest to oldest, those of one day by path.
    var rank: UInt32
  }

  static let undated = Int32.min

  var issues: [Issue]
  var rows: [Row]
  /// Mean length of all rows, at least one word.
  var averageLength: Double

  init(issues: [Issue], rows: [Row]) {
    self.issues = issues
    self.rows = rows
    var words = 0
    for row in rows { words += Int(row.length) }
    averageLength = rows.isEmpty ? 1 : max(1, Double(words) / Double(rows.count))
  }

  /// Stores the layout of all issues, from what each issue's row knows of its own, with repeated text as boilerplate.
  static func store(in connection: borrowing Connection) throws(DatabaseError) {
    var ranks: [RowID: UInt32] = [:]
    let order = try connection.prepare("SELECT base FROM issue ORDER BY day DESC, path")
    while try order.step() { ranks[order.row(0)] = UInt32(ranks.count) }
    var issues: [Issue] = []
    var rows: [Row] = []
    var keys: [RepeatedTexts.Key] = []
    var newsletters: [Int] = []
    var numbers: [String?: Int] = [:]
    let all = try connection.prepare("SELECT base, day, layout, texts, newsletter FROM issue ORDER BY base")
    while try all.step() {
      let own = all.array(2, of: Row.self)
      let base = all.row(0)
      issues.append(
        Issue(
          base: base, day: all.optionalInt(1).map { Int32(clamping: $0) } ?? undated, first: UInt32(rows.count),
          count: UInt32(own.count), rank: ranks[base] ?? 0))
      rows.append(contentsOf: own)
      keys.append(contentsOf: all.array(3, of: RepeatedTexts.Key.self))
      let newsletter = all.optionalText(4)
      newsletters.append(numbers[newsletter, default: numbers.count])
      numbers[newsletter] = newsletters.last
    }
    let repeated = RepeatedTexts(keys, of: issues, newsletters: newsletters)
    for row in repeated.rows { rows[row].kind = SectionKind.boilerplate.code }
    let insert = try connection.prepare("INSERT OR REPLACE INTO layout(id, issues, rows) VALUES(1, ?1, ?2)")
    insert.bind(array: issues, at: 1)
    insert.bind(array: rows, at: 2)
    try insert.run()
    try store(repeated.texts, of: issues, in: connection)
  }

  private static func store(
    _ texts: [RepeatedTexts.Text], of issues: [Issue], in connection: borrowing Connection
  ) throws(DatabaseError) {
    try connection.execute("DELETE FROM repeated")
    let insert = try connection.prepare("INSERT INTO repeated VALUES(?1, ?2)")
    for text in texts {
      insert.bind(issues[text.issue].base + (text.row - Int(issues[text.issue].first)), at: 1)
      insert.bind(text.issues, at: 2)
      try insert.run()
    }
  }

  static func load(from connection: borrowing Connection) throws(DatabaseError) -> Layout {
    Layout(
      issues: try connection.array(of: Issue.self, table: "layout", column: "issues", row: 1),
      rows: try connection.array(of: Row.self, table: "layout", column: "rows", row: 1))
  }

  /// What a row counts as.
  func kind(of row: RowID) -> SectionKind {
    let issue = issues[issue(of: row)]
    return SectionKind(code: rows[Int(issue.first) + (row - issue.base)].kind)
  }

  /// The index in `issues` of the issue that a row belongs to.
  ///
  /// Of a row that is known to lie before an issue, mostly shortly before it, it is found in steps that double.
  func issue(of row: RowID, before issue: Int? = nil) -> Int {
    var low = 0
    var high = issues.count
    if let issue {
      high = issue
      var step = 1
      while high > step, issues[high - step].base > row {
        high -= step
        step *= 2
      }
      low = max(high - step, 0)
    }
    while low + 1 < high {
      let middle = (low + high) / 2
      if issues[middle].base <= row { low = middle } else { high = middle }
    }
    return low
  }
}

extension Layout.Row {
  /// What is known of a row before its words are counted.
  init(_ row: IssueRow) {
    self.init(
      length: 0, kind: row.kind.code, role: row.role.rawValue, section: UInt16(clamping: row.section),
      parent: UInt16(clamping: row.parent))
  }
}

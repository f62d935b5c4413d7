internal import Newsletter
internal import WebAddress

/// Adds issues to the tables, within the caller's transaction.
struct IndexWriter: ~Copyable {
  private let tokenizer: TokenizerContext
  private let insertIssue: Statement
  private let insertSection: Statement
  private let insertPassage: Statement
  private let insertTerms: Statement
  private let insertLink: Statement
  private let insertSource: Statement
  private let insertWarning: Statement
  private let endOfDay: Statement
  private let stretches: Statement

  init(_ connection: borrowing Connection, tokenizer: TokenizerContext) throws(DatabaseError) {
    let issue = try connection.prepare(
      """
      INSERT INTO issue(base, id, own_id, path, title, title_origin, day, date_origin, newsletter, number, url, \
      author, tags, access, language, digest, size, modified, layout, texts) \
      VALUES(?1, ?2, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)
      """)
    let section = try connection.prepare("INSERT INTO section VALUES(?1, ?2, ?3, ?4, ?5, ?6)")
    let passage = try connection.prepare("INSERT INTO passage VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)")
    let terms = try connection.prepare("INSERT INTO passage_fts(rowid, text) VALUES(?1, ?2)")
    let link = try connection.prepare("INSERT INTO link VALUES(?1, ?2, ?3, ?4, ?5)")
    let source = try connection.prepare("INSERT INTO source VALUES(?1, ?2, ?3, ?4)")
    let warning = try connection.prepare("INSERT INTO warning VALUES(?1, ?2, ?3)")
    let issueEnd = "base + max(1, length(layout) / \(MemoryLayout<Layout.Row>.stride))"
    let end = try connection.prepare(
      "SELECT \(issueEnd) FROM issue WHERE base >= ?1 AND base < ?2 ORDER BY base DESC LIMIT 1")
    let stretches = try connection.prepare(
      "SELECT base, \(issueEnd) FROM issue WHERE base >= ?1 AND base < ?2 ORDER BY base")
    self.tokenizer = tokenizer
    insertIssue = issue
    insertSection = section
    insertPassage = passage
    insertTerms = terms
    insertLink = link
    insertSource = source
    insertWarning = warning
    endOfDay = end
    self.stretches = stretches
  }

  /// Adds an issue whose path is not in the index; the id of its first row, or nil when its day has no room left.
  ///
  /// `terms` are those of its rows.
  borrowing func add(
    _ issue: Issue, rows: [IssueRow], terms: PreparedTerms, _ state: FileState
  ) throws(DatabaseError) -> RowID? {
    guard let base = try freeBase(for: issue.date.day, rows: rows.count) else { return nil }
    tokenizer.prepared = terms
    defer { tokenizer.prepared = nil }
    for (index, section) in issue.sections.enumerated() { try add(section, ordinal: index + 1, of: base) }
    var layout: [Layout.Row] = []
    layout.reserveCapacity(rows.count)
    for (offset, row) in rows.enumerated() {
      try add(row, at: base + offset)
      layout.append(Layout.Row(row))
      layout[offset].length = UInt16(clamping: terms.rows[offset].length)
    }
    try insert(issue, state, base: base, layout: layout, texts: rows.map(\.textKey))
    return base
  }

  private borrowing func insert(
    _ issue: Issue, _ state: FileState, base: RowID, layout: [Layout.Row], texts: [RepeatedTexts.Key]
  ) throws(DatabaseError) {
    insertIssue.bind(base, at: 1)
    insertIssue.bind(issue.id, at: 2)
    insertIssue.bind(issue.path, at: 3)
    insertIssue.bind(utf8: issue.title.text.utf8, at: 4)
    insertIssue.bind(issue.title.origin.rawValue, at: 5)
    insertIssue.bind(issue.date.day?.number, at: 6)
    insertIssue.bind(issue.date.origin.rawValue, at: 7)
    insertIssue.bind(issue.newsletter, at: 8)
    insertIssue.bind(issue.number, at: 9)
    insertIssue.bind(issue.url, at: 10)
    insertIssue.bind(issue.author, at: 11)
    insertIssue.bind(issue.tags.isEmpty ? nil : issue.tags.joined(separator: "\n"), at: 12)
    insertIssue.bind(issue.access?.rawValue, at: 13)
    insertIssue.bind(issue.language, at: 14)
    insertIssue.bind(Int(bitPattern: UInt(state.digest)), at: 15)
    insertIssue.bind(state.size, at: 16)
    insertIssue.bind(state.modified, at: 17)
    insertIssue.bind(array: layout, at: 18)
    insertIssue.bind(array: texts, at: 19)
    try insertIssue.run()
    for warning in issue.warnings { try add(warning, path: issue.path) }
  }

  borrowing func add(_ warning: Warning, path: String) throws(DatabaseError) {
    insertWarning.bind(path, at: 1)
    insertWarning.bind(warning.line, at: 2)
    insertWarning.bind(warning.message, at: 3)
    try insertWarning.run()
  }

  private borrowing func add(_ section: Section, ordinal: Int, of base: RowID) throws(DatabaseError) {
    insertSection.bind(base, at: 1)
    insertSection.bind(ordinal, at: 2)
    insertSection.bind(section.heading?.string, at: 3)
    insertSection.bind(section.headings.joined(separator: "\n"), at: 4)
    insertSection.bind(section.kind.rawValue, at: 5)
    insertSection.bind(section.isTruncated ? 1 : 0, at: 6)
    try insertSection.run()
  }

  private borrowing func add(_ row: IssueRow, at id: RowID) throws(DatabaseError) {
    let text = row.text
    insertPassage.bind(id, at: 1)
    insertPassage.bind(row.section, at: 2)
    insertPassage.bind(row.ordinal, at: 3)
    insertPassage.bind(utf8: text.utf8, at: 4)
    insertPassage.bind(text.line, at: 5)
    insertPassage.bind(text.endLine, at: 6)
    insertPassage.bind(text.column, at: 7)
    insertPassage.bind(text.range.lowerBound, at: 8)
    insertPassage.bind(text.range.upperBound, at: 9)
    if text.runs != [SourceText.Run(text: 0, file: text.range.lowerBound)] {
      insertPassage.bind(array: text.runs.flatMap { [UInt32($0.text), UInt32($0.file)] }, at: 10)
    }
    if !text.lineStarts.isEmpty { insertPassage.bind(array: text.lineStarts.map { UInt32($0) }, at: 11) }
    try insertPassage.run()
    insertTerms.bind(id, at: 1)
    insertTerms.bind(utf8: text.utf8, at: 2)
    try insertTerms.run()
    try add(row.links, row: id)
    try add(row.sources, row: id)
  }

  private borrowing func add(_ links: [Link], row: RowID) throws(DatabaseError) {
    for (ordinal, link) in links.enumerated() {
      insertLink.bind(row, at: 1)
      insertLink.bind(ordinal, at: 2)
      insertLink.bind(link.text, at: 3)
      insertLink.bind(link.url, at: 4)
      insertLink.bind(Address(link: link.url)?.key, at: 5)
      try insertLink.run()
    }
  }

  private borrowing func add(_ sources: [SourceMark], row: RowID) throws(DatabaseError) {
    for (ordinal, source) in sources.enumerated() {
      insertSource.bind(row, at: 1)
      insertSource.bind(ordinal, at: 2)
      insertSource.bind(source.name, at: 3)
      insertSource.bind(source.isCertain ? 1 : 0, at: 4)
      try insertSource.run()
    }
  }

  /// The first row of a free stretch of a day: after the rows that it has, else between them.
  private borrowing func freeBase(for day: Day?, rows: Int) throws(DatabaseError) -> RowID? {
    let room = RowID.room(of: day)
    let needed = max(1, rows)
    endOfDay.bind(room.lowerBound, at: 1)
    endOfDay.bind(room.upperBound, at: 2)
    let next = try endOfDay.step() ? max(room.lowerBound, endOfDay.row(0)) : room.lowerBound
    endOfDay.reset()
    if next + needed <= room.upperBound { return next }
    stretches.bind(room.lowerBound, at: 1)
    stretches.bind(room.upperBound, at: 2)
    defer { stretches.reset() }
    var free = room.lowerBound
    while try stretches.step() {
      if stretches.row(0) - free >= needed { return free }
      free = stretches.row(1)
    }
    return nil
  }
}

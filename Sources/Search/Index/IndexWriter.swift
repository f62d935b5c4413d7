internal import Newsletter

/// A file's state when it was read.
struct FileState: Sendable, Equatable {
  var size: Int
  /// Nanoseconds since 1970.
  var modified: Int
  var digest: UInt64
}

/// Adds issues to the tables and takes them out, within the caller's transaction.
struct IndexWriter: ~Copyable {
  /// Room for the rows of one day: more than a day's issues hold, few enough that ids stay short.
  static let rowsPerDay = 1 << 20

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
      INSERT INTO issue(base, id, own_id, path, title, title_origin, day, date_origin, newsletter, number, url, author, tags, \
      access, language, digest, size, modified, layout) \
      VALUES(?1, ?2, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)
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
  /// `terms` are those of the issue's `rowTexts`.
  borrowing func add(_ issue: Issue, _ state: FileState, terms: PreparedTerms) throws(DatabaseError) -> Int? {
    guard let base = try freeBase(for: issue.date.day, rows: terms.rows.count) else { return nil }
    tokenizer.prepared = terms
    defer { tokenizer.prepared = nil }
    var layout: [Layout.Row] = []
    layout.reserveCapacity(terms.rows.count)
    var row = base
    if issue.title.origin != .filename {
      try add(issue.title.text, row: row, section: 0, ordinal: 0)
      try add(issue.title.links, row: row)
      layout.append(entry(.title, kind: .title, section: 0, parent: 0))
      row += 1
    }
    for (index, section) in issue.sections.enumerated() {
      let ordinal = index + 1
      try add(section, ordinal: ordinal, of: base)
      if let heading = section.heading {
        try add(heading, row: row, section: ordinal, ordinal: 0)
        try add(section.headingLinks, row: row)
        layout.append(
          entry(.heading, kind: section.kind, section: ordinal, parent: parent(of: index, in: issue.sections)))
        row += 1
      }
      for (place, passage) in section.passages.enumerated() {
        try add(passage.text, row: row, section: ordinal, ordinal: place + 1)
        try add(passage.links, row: row)
        try add(passage.sources, row: row)
        layout.append(entry(.passage, kind: section.kind, section: ordinal, parent: 0))
        row += 1
      }
    }
    for (place, row) in terms.rows.enumerated() { layout[place].length = UInt16(clamping: row.length) }
    try insert(issue, state, base: base, layout: layout)
    return base
  }

  private borrowing func insert(
    _ issue: Issue, _ state: FileState, base: Int, layout: [Layout.Row]
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
    try insertIssue.run()
    for warning in issue.warnings { try add(warning, path: issue.path) }
  }

  borrowing func add(_ warning: Warning, path: String) throws(DatabaseError) {
    insertWarning.bind(path, at: 1)
    insertWarning.bind(warning.line, at: 2)
    insertWarning.bind(warning.message, at: 3)
    try insertWarning.run()
  }

  private borrowing func add(_ section: Section, ordinal: Int, of base: Int) throws(DatabaseError) {
    insertSection.bind(base, at: 1)
    insertSection.bind(ordinal, at: 2)
    insertSection.bind(section.heading?.string, at: 3)
    insertSection.bind(section.headings.joined(separator: "\n"), at: 4)
    insertSection.bind(section.kind.rawValue, at: 5)
    insertSection.bind(section.isTruncated ? 1 : 0, at: 6)
    try insertSection.run()
  }

  private borrowing func add(
    _ text: SourceText, row: Int, section: Int, ordinal: Int
  ) throws(DatabaseError) {
    insertPassage.bind(row, at: 1)
    insertPassage.bind(section, at: 2)
    insertPassage.bind(ordinal, at: 3)
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
    insertTerms.bind(row, at: 1)
    insertTerms.bind(utf8: text.utf8, at: 2)
    try insertTerms.run()
  }

  private borrowing func add(_ links: [Link], row: Int) throws(DatabaseError) {
    for (place, link) in links.enumerated() {
      insertLink.bind(row, at: 1)
      insertLink.bind(place, at: 2)
      insertLink.bind(link.text, at: 3)
      insertLink.bind(link.url, at: 4)
      insertLink.bind(Address(link: link.url)?.key, at: 5)
      try insertLink.run()
    }
  }

  private borrowing func add(_ sources: [SourceMark], row: Int) throws(DatabaseError) {
    for (place, source) in sources.enumerated() {
      insertSource.bind(row, at: 1)
      insertSource.bind(place, at: 2)
      insertSource.bind(source.name, at: 3)
      insertSource.bind(source.isCertain ? 1 : 0, at: 4)
      try insertSource.run()
    }
  }

  private borrowing func entry(_ role: Layout.Role, kind: SectionKind, section: Int, parent: Int) -> Layout.Row {
    Layout.Row(
      length: 0, kind: kind.place, role: role.rawValue,
      section: UInt16(clamping: section), parent: UInt16(clamping: parent))
  }

  /// The section that a heading stands in: the nearest one before whose path of headings is one shorter.
  private borrowing func parent(of index: Int, in sections: [Section]) -> Int {
    let path = sections[index].headings.dropLast()
    guard !path.isEmpty else { return 0 }
    let above = sections[..<index].lastIndex { $0.headings.elementsEqual(path) }
    return above.map { $0 + 1 } ?? 0
  }

  /// The first row of a free stretch of a day: behind the rows that it has, else between them; undated issues lie before
  /// all days.
  private borrowing func freeBase(for day: Day?, rows: Int) throws(DatabaseError) -> Int? {
    let start = day.map { ($0.number + Day.offset) * Self.rowsPerDay } ?? -(1 << 48)
    let end = day == nil ? 0 : start + Self.rowsPerDay
    let needed = max(1, rows)
    endOfDay.bind(start, at: 1)
    endOfDay.bind(end, at: 2)
    let behind = try endOfDay.step() ? max(start, endOfDay.int(0)) : start
    endOfDay.reset()
    if behind + needed <= end { return behind }
    stretches.bind(start, at: 1)
    stretches.bind(end, at: 2)
    defer { stretches.reset() }
    var free = start
    while try stretches.step() {
      if stretches.int(0) - free >= needed { return free }
      free = stretches.int(1)
    }
    return nil
  }
}

extension Day {
  /// Keeps the days of the years 1 to 9999 above zero.
  static let offset = 719_468
}

extension SectionKind {
  /// Place among all cases, as stored.
  var place: UInt8 {
    switch self {
    case .title: 0
    case .lead: 1
    case .body: 2
    case .links: 3
    case .boilerplate: 4
    case .comments: 5
    }
  }
}

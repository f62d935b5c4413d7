internal import Newsletter

/// Reads what is shown of a hit.
struct RecordReader: ~Copyable {
  private let layout: Layout
  private let issueStatement: Statement
  private let sectionStatement: Statement
  private let passageStatement: Statement
  private let linkStatement: Statement
  private let sourceStatement: Statement

  /// In how many issues a bracket has to stand before it counts as a source without being linked or well known.
  private static let recurrence = 2

  private static let issueColumns =
    "base, id, title, title_origin, day, date_origin, newsletter, number, url, author, tags, access, language, path"

  init(_ connection: borrowing Connection, _ layout: Layout) throws(DatabaseError) {
    let issue = try connection.prepare("SELECT \(Self.issueColumns) FROM issue WHERE base = ?1")
    let section = try connection.prepare(
      "SELECT heading, headings, kind, truncated FROM section WHERE issue = ?1 AND ordinal = ?2")
    let passage = try connection.prepare(
      "SELECT section, ordinal, text, line, end_line, column, start, end, runs, line_starts FROM passage WHERE id = ?1")
    let link = try connection.prepare("SELECT text, url FROM link WHERE passage = ?1 ORDER BY place")
    let source = try connection.prepare(
      """
      SELECT name FROM source WHERE passage = ?1 AND (certain OR (SELECT count(DISTINCT \
      (SELECT max(base) FROM issue WHERE base <= other.passage)) FROM source AS other \
      WHERE other.name = source.name) >= \(Self.recurrence)) ORDER BY place
      """)
    self.layout = layout
    issueStatement = issue
    sectionStatement = section
    passageStatement = passage
    linkStatement = link
    sourceStatement = source
  }

  borrowing func issue(base: RowID) throws(DatabaseError) -> IssueRecord {
    issueStatement.bind(base, at: 1)
    defer { issueStatement.reset() }
    guard try issueStatement.step() else {
      throw DatabaseError(code: 11, message: "the issue of row \(base.value) is missing; rebuild the index")
    }
    return IssueRecord(
      id: issueStatement.text(1), title: issueStatement.text(2), titleOrigin: issueStatement.text(3),
      day: issueStatement.optionalInt(4).map { Day(number: $0) }, dateOrigin: issueStatement.text(5),
      newsletter: issueStatement.optionalText(6), number: issueStatement.optionalText(7),
      url: issueStatement.optionalText(8), author: issueStatement.optionalText(9),
      tags: issueStatement.optionalText(10).map { $0.split(separator: "\n").map { String($0) } } ?? [],
      access: issueStatement.optionalText(11), language: issueStatement.optionalText(12),
      path: issueStatement.text(13), base: issueStatement.row(0))
  }

  borrowing func section(_ ordinal: Int, of base: RowID) throws(DatabaseError) -> SectionRecord {
    guard ordinal > 0 else {
      return SectionRecord(
        heading: nil, headings: [], kind: SectionKind.title.rawValue, ordinal: 0, isTruncated: false)
    }
    sectionStatement.bind(base, at: 1)
    sectionStatement.bind(ordinal, at: 2)
    defer { sectionStatement.reset() }
    guard try sectionStatement.step() else {
      throw DatabaseError(code: 11, message: "section \(ordinal) of row \(base.value) is missing; rebuild the index")
    }
    return SectionRecord(
      heading: sectionStatement.optionalText(0),
      headings: sectionStatement.text(1).split(separator: "\n").map { String($0) }, kind: sectionStatement.text(2),
      ordinal: ordinal, isTruncated: sectionStatement.int(3) != 0)
  }

  /// A row's text and its section's ordinal; `isBare` leaves out links and sources, which take most of the time.
  borrowing func passage(row: RowID, isBare: Bool = false) throws(DatabaseError) -> (PassageRecord, section: Int) {
    passageStatement.bind(row, at: 1)
    defer { passageStatement.reset() }
    guard try passageStatement.step() else {
      throw DatabaseError(code: 11, message: "row \(row.value) is missing; rebuild the index")
    }
    let start = passageStatement.int(6)
    let stored = passageStatement.array(8, of: UInt32.self)
    let runs =
      stored.isEmpty
      ? [SourceText.Run(text: 0, file: start)]
      : stride(from: 0, to: stored.count - 1, by: 2).map {
        SourceText.Run(text: Int(stored[$0]), file: Int(stored[$0 + 1]))
      }
    let record = PassageRecord(
      ordinal: passageStatement.int(1), kind: layout.kind(of: row).rawValue, text: passageStatement.bytes(2),
      line: passageStatement.int(3), endLine: passageStatement.int(4), column: passageStatement.int(5),
      byteRange: start..<max(start, passageStatement.int(7)), runs: runs,
      lineStarts: passageStatement.array(9, of: UInt32.self).map { Int($0) }, links: isBare ? [] : try links(of: row),
      sources: isBare ? [] : try sources(of: row))
    return (record, passageStatement.int(0))
  }

  private borrowing func links(of row: RowID) throws(DatabaseError) -> [Link] {
    linkStatement.bind(row, at: 1)
    defer { linkStatement.reset() }
    var links: [Link] = []
    while try linkStatement.step() { links.append(Link(text: linkStatement.text(0), url: linkStatement.text(1))) }
    return links
  }

  private borrowing func sources(of row: RowID) throws(DatabaseError) -> [String] {
    sourceStatement.bind(row, at: 1)
    defer { sourceStatement.reset() }
    var sources: [String] = []
    while try sourceStatement.step() {
      let name = sourceStatement.text(0)
      if !sources.contains(name) { sources.append(name) }
    }
    return sources
  }
}

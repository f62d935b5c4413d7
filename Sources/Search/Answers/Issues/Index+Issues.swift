internal import Newsletter

/// An issue as stored, with all its text.
package struct StoredIssue: Sendable {
  package struct StoredSection: Sendable {
    package var section: SectionRecord
    /// The heading with its place in the file.
    package var heading: PassageRecord?
    package var passages: [PassageRecord]
  }

  package var issue: IssueRecord
  package var sections: [StoredSection]
}

extension Index {
  /// The issues with this id, path (with or without its extension) or date; one section of them, or all.
  package borrowing func issues(named name: String, section: Int? = nil) throws(IndexError) -> [StoredIssue] {
    let found = try reading { () throws(DatabaseError) in
      try bases(named: name).map { base throws(DatabaseError) in try stored(base, section: section) }
    }
    if found.isEmpty { throw .noSuchIssue(name) }
    if let section, found.allSatisfy({ $0.sections.isEmpty }) {
      throw .noSuchSection(section, issue: found[0].issue.id)
    }
    return found
  }

  /// So many issues from newest to oldest, undated ones last, without their text: from the first one on, or those that
  /// follow the one that ended the page before.
  package borrowing func issues(after row: RowID? = nil, limit: Int) throws(IndexError) -> [IssueRecord] {
    try reading { () throws(DatabaseError) in
      let statement = try connection.prepare("SELECT base FROM issue WHERE base < ?1 ORDER BY base DESC LIMIT ?2")
      statement.bind(row ?? .highest, at: 1)
      statement.bind(limit, at: 2)
      let records = try RecordReader(connection, layout())
      var issues: [IssueRecord] = []
      while try statement.step() { issues.append(try records.issue(base: statement.row(0))) }
      return issues
    }
  }

  private borrowing func bases(named name: String) throws(DatabaseError) -> [RowID] {
    let statement = try connection.prepare(
      """
      SELECT base FROM issue WHERE id = ?1 OR path = ?1 OR path IN (?1 || '.md', ?1 || '.markdown', ?1 || '.txt') \
      OR day = ?2 ORDER BY day, path
      """)
    statement.bind(name, at: 1)
    statement.bind(Day(iso: name)?.number, at: 2)
    var bases: [RowID] = []
    while try statement.step() { bases.append(statement.row(0)) }
    return bases
  }

  private borrowing func stored(_ base: RowID, section wanted: Int?) throws(DatabaseError) -> StoredIssue {
    let records = try RecordReader(connection, layout())
    var stored = StoredIssue(issue: try records.issue(base: base), sections: [])
    let sections = try connection.prepare("SELECT ordinal FROM section WHERE issue = ?1 ORDER BY ordinal")
    sections.bind(base, at: 1)
    while try sections.step() {
      let ordinal = sections.int(0)
      guard wanted == nil || wanted == ordinal else { continue }
      stored.sections.append(
        .init(section: try records.section(ordinal, of: base), heading: nil, passages: []))
    }
    let rows = try connection.prepare(
      """
      SELECT id FROM passage WHERE id >= ?1 AND section > 0 AND id < ?1 + \
      (SELECT length(layout) / \(MemoryLayout<Layout.Row>.stride) FROM issue WHERE base = ?1) ORDER BY id
      """)
    rows.bind(base, at: 1)
    while try rows.step() {
      let (passage, ordinal) = try records.passage(row: rows.row(0))
      guard let index = stored.sections.firstIndex(where: { $0.section.ordinal == ordinal }) else { continue }
      if passage.ordinal == 0 {
        stored.sections[index].heading = passage
      } else {
        stored.sections[index].passages.append(passage)
      }
    }
    return stored
  }
}

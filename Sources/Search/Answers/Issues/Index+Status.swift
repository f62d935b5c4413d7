internal import Newsletter

/// What is indexed, what was skipped, and what the index is made of.
package struct IndexStatus: Sendable {
  /// A text that stands in so many issues of its newsletter that it counts as boilerplate.
  package struct RepeatedText: Sendable, Equatable {
    package var text: String
    package var newsletter: String?
    /// How many of the newsletter's issues it stands in.
    package var issues: Int
  }

  /// Files of a kind that holds text but is not read.
  package struct UnreadKind: Sendable, Equatable {
    /// In lower case and with its dot: `.html`.
    package var ending: String
    package var files: Int
  }

  package var coverage: Coverage
  package var skipped: [Coverage.Skipped]
  package var warnings: [Coverage.FileWarning]
  package var unread: [UnreadKind]
  /// The passages of readers' comments.
  package var comments: Int
  /// The most frequent first.
  package var repeated: [RepeatedText]
  /// The issues without a date, by their paths.
  package var undated: [IssueRecord]
  package var path: String
  /// Size of the file in bytes, with its write-ahead log.
  package var bytes: Int
  package var analyzer: String
  package var schema: Int
  package var updated: String?
}

extension Index {
  package borrowing func status() throws(IndexError) -> IndexStatus {
    try reading { () throws(DatabaseError) in
      let meta = try meta()
      return IndexStatus(
        coverage: try coverage(), skipped: try skippedFiles(), warnings: try warnings(),
        unread: IndexStatus.UnreadKind.read(meta[.unread] ?? ""), comments: try layout().count(of: .comments),
        repeated: try repeatedTexts(), undated: try undatedIssues(), path: path,
        bytes: FileSystem.size(of: path) + FileSystem.size(of: path + "-wal"), analyzer: meta[.analyzer] ?? "",
        schema: Schema.version, updated: meta[.updated])
    }
  }

  /// The texts that count as boilerplate since they are repeated, the most frequent first.
  borrowing func repeatedTexts() throws(DatabaseError) -> [IndexStatus.RepeatedText] {
    let statement = try connection.prepare(
      """
      SELECT text, newsletter, issues FROM repeated JOIN passage ON passage.id = repeated.passage \
      JOIN issue ON base = (SELECT max(base) FROM issue WHERE base <= repeated.passage) \
      ORDER BY issues DESC, newsletter, text
      """)
    var texts: [IndexStatus.RepeatedText] = []
    while try statement.step() {
      texts.append(.init(text: statement.text(0), newsletter: statement.optionalText(1), issues: statement.int(2)))
    }
    return texts
  }

  private borrowing func skippedFiles() throws(DatabaseError) -> [Coverage.Skipped] {
    let statement = try connection.prepare("SELECT path, reason FROM skipped ORDER BY path")
    var skipped: [Coverage.Skipped] = []
    while try statement.step() { skipped.append(.init(path: statement.text(0), reason: statement.text(1))) }
    return skipped
  }

  private borrowing func warnings() throws(DatabaseError) -> [Coverage.FileWarning] {
    var warnings: [Coverage.FileWarning] = []
    let statement = try connection.prepare("SELECT path, line, message FROM warning ORDER BY path, line, message")
    while try statement.step() {
      warnings.append(.init(path: statement.text(0), line: statement.int(1), message: statement.text(2)))
    }
    let renamed = try connection.prepare("SELECT path, own_id FROM issue WHERE id <> own_id ORDER BY path")
    while try renamed.step() {
      let message = "the id \(renamed.text(1)) is used twice; this issue goes by its path"
      warnings.append(.init(path: renamed.text(0), line: 1, message: message))
    }
    return warnings
  }

  private borrowing func undatedIssues() throws(DatabaseError) -> [IssueRecord] {
    let statement = try connection.prepare("SELECT base FROM issue WHERE day IS NULL ORDER BY path")
    let records = try RecordReader(connection, layout())
    var issues: [IssueRecord] = []
    while try statement.step() { issues.append(try records.issue(base: statement.row(0))) }
    return issues
  }
}

extension IndexStatus.UnreadKind {
  /// As an update stores them: `Listing.unreadTexts`.
  fileprivate static func read(_ lines: String) -> [Self] {
    lines.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: " ")
      guard parts.count == 2, let files = Int(parts[0]) else { return nil }
      return Self(ending: String(parts[1]), files: files)
    }
  }
}

extension Layout {
  /// How many passages are of a kind.
  fileprivate func count(of kind: SectionKind) -> Int {
    rows.count { $0.role == Role.passage.rawValue && $0.kind == kind.code }
  }
}

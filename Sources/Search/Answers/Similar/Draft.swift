package import Newsletter

/// A newsletter's next issue, read as an issue of the archive would be.
package struct Draft: Sendable {
  /// What can be compared: a passage, or a heading or title that links somewhere.
  package struct Part: Sendable {
    package var section: SectionRecord
    package var passage: PassageRecord
    /// Whether its text is compared: that of headings is not.
    package var isCompared: Bool
  }

  /// As it is shown: the file's path, or `-`.
  package var name: String
  package var issue: Issue
  /// Its path in the archive, where it lies there.
  package var path: String?
  /// In reading order, without comments and boilerplate.
  package var parts: [Part]

  package init(
    _ bytes: [UInt8], name: String, path: String? = nil, settings: ArchiveSettings
  ) throws(DraftError) {
    if let byte = InvalidUTF8.first(in: bytes) { throw .notUTF8(name: name, byte: byte) }
    // All but control characters, blanks and the byte order mark.
    let hasText = bytes.contains { $0 > UInt8(ascii: " ") && ![0xEF, 0xBB, 0xBF].contains($0) }
    guard hasText else { throw .empty(name: name) }
    self.name = name
    self.path = path
    issue = IssueParser.parse(bytes: bytes, path: path ?? name, settings: settings)
    parts = Self.parts(of: issue)
  }

  private static func parts(of issue: Issue) -> [Part] {
    let title = SectionRecord(
      heading: nil, headings: [], kind: SectionKind.title.rawValue, ordinal: 0, isTruncated: false)
    var parts = part(issue.title.text, issue.title.links, in: title).map { [$0] } ?? []
    for (index, section) in issue.sections.enumerated() where !section.kind.isAside {
      let record = SectionRecord(
        heading: section.heading?.string, headings: section.headings, kind: section.kind.rawValue, ordinal: index + 1,
        isTruncated: section.isTruncated)
      if let heading = section.heading, let part = part(heading, section.headingLinks, in: record) {
        parts.append(part)
      }
      for (index, passage) in section.passages.enumerated() {
        parts.append(
          Part(
            section: record,
            passage: PassageRecord(
              passage.text, ordinal: index + 1, kind: record.kind, links: passage.links,
              sources: passage.sources.filter(\.isCertain).map(\.name)),
            isCompared: true))
      }
    }
    return parts
  }

  private static func part(_ text: SourceText, _ links: [Link], in section: SectionRecord) -> Part? {
    guard !links.isEmpty else { return nil }
    return Part(
      section: section, passage: PassageRecord(text, ordinal: 0, kind: section.kind, links: links, sources: []),
      isCompared: false)
  }
}

extension PassageRecord {
  fileprivate init(_ text: SourceText, ordinal: Int, kind: String, links: [Link], sources: [String]) {
    self.init(
      ordinal: ordinal, kind: kind, text: text.utf8, line: text.line, endLine: text.endLine, column: text.column,
      byteRange: text.range, runs: text.runs, lineStarts: text.lineStarts, links: links, sources: sources)
  }
}

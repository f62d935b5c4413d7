internal import Newsletter

/// A row of an issue in the index: its title, a heading or a passage.
struct IssueRow: Sendable {
  var role: Layout.Role
  var text: SourceText
  var links: [Link] = []
  var sources: [SourceMark] = []
  /// The section's.
  var kind: SectionKind
  /// By which it is told whether the text stands in other issues too.
  var textKey = RepeatedTexts.none
  /// The section's ordinal in its issue, counted from 1; 0 for the title.
  var section: Int
  /// Counted from 1 in its section; 0 for a heading or title.
  var ordinal = 0
  /// For a heading, the ordinal of the section that it stands in; 0 for none.
  var parent = 0
}

extension Issue {
  /// Its rows in the one order that preparing terms, writing, and verifying share: the title if it stands in the file,
  /// then each section's heading and passages.
  var rows: [IssueRow] {
    var rows: [IssueRow] = []
    if title.origin != .filename {
      rows.append(IssueRow(role: .title, text: title.text, links: title.links, kind: .title, section: 0))
    }
    for (index, section) in sections.enumerated() {
      if let heading = section.heading {
        rows.append(
          IssueRow(
            role: .heading, text: heading, links: section.headingLinks, kind: section.kind, section: index + 1,
            parent: parent(of: index)))
      }
      for (offset, passage) in section.passages.enumerated() {
        rows.append(
          IssueRow(
            role: .passage, text: passage.text, links: passage.links, sources: passage.sources, kind: section.kind,
            textKey: RepeatedTexts.key(of: passage.text.utf8), section: index + 1, ordinal: offset + 1))
      }
    }
    return rows
  }

  /// The section that a heading stands in: the nearest one before whose path of headings is one shorter.
  private func parent(of index: Int) -> Int {
    let path = sections[index].headings.dropLast()
    guard !path.isEmpty else { return 0 }
    let above = sections[..<index].lastIndex { $0.headings.elementsEqual(path) }
    return above.map { $0 + 1 } ?? 0
  }
}

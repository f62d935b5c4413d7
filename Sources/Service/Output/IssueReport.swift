internal import Newsletter
package import Search

/// Issues as stored.
package struct IssueReport: Report {
  package var issues: [StoredIssue]
  package var isStale: Bool?

  package init(issues: [StoredIssue], isStale: Bool? = nil) {
    self.issues = issues
    self.isStale = isStale
  }

  package var records: [Records] { [Records("issues", issues, type: "issue") { $1.write(to: &$0) }] }

  package func text(_ style: TextStyle) -> String { issues.map { $0.text(style) }.joined(separator: "\n") }

  package func markdown(_ style: TextStyle) -> String? { issues.map(\.markdown).joined(separator: "\n") }

  package func grep(_ style: TextStyle) -> String? {
    issues.flatMap { stored in
      stored.sections.flatMap(\.passages).map { passage in
        CitationLine.grep(stored.issue.path, (passage.line, passage.column), passage.string)
      }
    }
    .joined()
  }
}

extension StoredIssue {
  fileprivate func write(to json: inout JSONWriter) {
    json.fields(of: issue)
    json.field("titleOrigin", issue.titleOrigin)
    json.field("dateOrigin", issue.dateOrigin)
    json.field("number", issue.number)
    json.field("author", issue.author)
    json.field("tags", issue.tags)
    json.field("language", issue.language)
    json.array("sections", sections) { json, stored in
      json.object { json in
        json.fields(of: stored.section)
        json.array("passages", stored.passages) { json, passage in json.object { $0.passage(passage) } }
      }
    }
  }

  fileprivate func text(_ style: TextStyle) -> String {
    let facts = [issue.day?.description ?? "undated", issue.newsletter, issue.number.map { "no. \($0)" }, issue.access]
    var lines = [
      style.title(style.cut(title: issue.title, toColumns: style.width)),
      facts.compactMap { $0 }.joined(separator: " · "),
      style.faint([issue.path, issue.url].compactMap { $0 }.joined(separator: " · ")),
    ]
    for stored in sections {
      let section = stored.section
      let notes = section.notes.joined(separator: ", ")
      lines += [
        "",
        style.faint("[\(section.ordinal)]") + " "
          + style.title(style.cut(title: section.heading ?? "(no heading)", toColumns: style.width - 20))
          + (notes.isEmpty ? "" : "  " + style.faint("(\(notes))")),
      ]
      for passage in stored.passages {
        let margin = CitationLine.margin(line: passage.line, style)
        lines += Excerpt(whole: passage.text).lines(width: style.width - 8).enumerated().map { index, line in
          (index == 0 ? margin : .blanks(8)) + String(decoding: line.text, as: UTF8.self)
        }
      }
    }
    return lines.onLines()
  }
}

internal import Newsletter
package import Search

/// One issue as stored, ready to be written.
package struct IssueReport: Sendable {
  package var issues: [StoredIssue]

  package init(issues: [StoredIssue]) { self.issues = issues }

  package var json: String { JSONWriter.line { $0.object(write) } }

  /// The members of that object.
  func write(to json: inout JSONWriter) {
    json.field("schema", SchemaVersion.current)
    json.array("issues", issues) { json, issue in json.object { issue.write(to: &$0) } }
  }

  package var jsonLines: String {
    issues.map { issue in
      JSONWriter.line { json in
        json.object { json in
          json.field("type", "issue")
          issue.write(to: &json)
        }
      }
    }
    .joined()
  }

  package func text(_ style: TextStyle) -> String {
    issues.map { $0.text(style) }.joined(separator: "\n")
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
    var text = style.title(issue.title) + "\n" + facts.compactMap { $0 }.joined(separator: " · ") + "\n"
    text += style.faint([issue.path, issue.url].compactMap { $0 }.joined(separator: " · ")) + "\n"
    for stored in sections {
      let section = stored.section
      let notes = (section.kind == "body" ? [] : [section.kind]) + (section.isTruncated ? ["truncated"] : [])
      text += "\n" + style.faint("[\(section.ordinal)]") + " " + style.title(section.heading ?? "(no heading)")
      text += (notes.isEmpty ? "" : "  " + style.faint("(" + notes.joined(separator: ", ") + ")")) + "\n"
      for passage in stored.passages {
        let margin = String(repeating: " ", count: max(0, 6 - String(passage.line).count))
        let lines = Excerpt(whole: passage.text).lines(width: style.width - 8)
        for (index, line) in lines.enumerated() {
          text += index == 0 ? margin + style.faint(String(passage.line)) + "  " : "        "
          text += String(decoding: line.text, as: UTF8.self) + "\n"
        }
      }
    }
    return text
  }
}

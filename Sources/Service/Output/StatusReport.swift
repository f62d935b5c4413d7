package import Search

/// What is indexed and what was skipped.
package struct StatusReport: Report {
  package var status: IndexStatus
  /// Whether the issues without a date are listed.
  package var listsUndated: Bool

  package init(status: IndexStatus, listsUndated: Bool = false) {
    self.status = status
    self.listsUndated = listsUndated
  }

  /// JSON has one object in place of records and a summary.
  package func write(to json: inout JSONWriter) {
    json.field("schema", SchemaVersion.current)
    json.object("coverage") { json in
      json.fields(of: status.coverage)
      json.files(of: status)
      json.field("comments", status.comments)
      json.array("repeated", status.repeated) { json, repeated in
        json.object { json in
          json.field("text", repeated.text)
          json.field("newsletter", repeated.newsletter)
          json.field("issues", repeated.issues)
        }
      }
      if listsUndated {
        json.array("undated", status.undated) { json, issue in json.object { $0.fields(of: issue) } }
      }
    }
    json.object("index") { json in
      json.field("path", status.path)
      json.field("bytes", status.bytes)
      json.field("analyzer", status.analyzer)
      json.field("schema", status.schema)
      json.field("updated", status.updated)
    }
  }

  package func text(_ style: TextStyle) -> String { (facts(style) + details(style)).onLines() }

  private func facts(_ style: TextStyle) -> [String] {
    let coverage = status.coverage
    var lines = [
      style.title("\(coverage.issues) issues, \(coverage.passages) passages"),
      "\(coverage.filesSeen) files seen = \(coverage.issues) indexed + \(coverage.filesSkipped) skipped",
    ]
    if let isStale = coverage.isStale {
      lines.append(
        isStale ? "the archive has changed since" + style.advice.onStaleIndex : "up to date with the archive")
    }
    lines.append(
      style.faint("\(status.path) · \(status.bytes / 1024) KiB · \(status.analyzer) · schema \(status.schema)")
        + style.faint(status.updated.map { " · \($0)" } ?? ""))
    return lines
  }

  private func details(_ style: TextStyle) -> [String] {
    var lines: [String] = []
    if !status.unread.isEmpty {
      lines.append("not read  " + status.unread.map { "\($0.files) \($0.ending)" }.joined(separator: ", "))
    }
    if status.comments > 0 { lines.append("comments  " + status.comments.counted("passage")) }
    lines += status.repeated.map { repeated in
      ("repeated  in \(repeated.issues) issues: " + repeated.text.onOneLine).cut(toColumns: style.width)
    }
    if listsUndated {
      lines += status.undated.map { issue in
        let path = "undated  \(issue.path)  "
        return path + style.cut(title: issue.title, toColumns: style.width - path.columns)
      }
    }
    lines += status.skipped.map { "skipped  \($0.path): \($0.reason)" }
    lines += status.warnings.map { "warning  \($0.path):\($0.line): \($0.message)" }
    return lines
  }
}

extension JSONWriter {
  /// What became of the files that are no issues, and what was odd about those that are.
  fileprivate mutating func files(of status: IndexStatus) {
    array("skipped", status.skipped) { json, skipped in
      json.object { json in
        json.field("path", skipped.path)
        json.field("reason", skipped.reason)
      }
    }
    array("warnings", status.warnings) { json, warning in
      json.object { json in
        json.field("path", warning.path)
        json.field("line", warning.line)
        json.field("message", warning.message)
      }
    }
    object("unread") { json in for kind in status.unread { json.field(kind.ending, kind.files) } }
  }
}

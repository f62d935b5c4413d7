package import Search

/// What is indexed and what was skipped, ready to be written.
package struct StatusReport: Sendable {
  package var status: IndexStatus

  package init(status: IndexStatus) { self.status = status }

  package var json: String { JSONWriter.line { $0.object(write) } }

  /// The members of that object.
  func write(to json: inout JSONWriter) {
    json.field("schema", SchemaVersion.current)
    json.object("coverage") { json in
      json.fields(of: status.coverage)
      json.array("skipped", status.skipped) { json, skipped in
        json.object { json in
          json.field("path", skipped.path)
          json.field("reason", skipped.reason)
        }
      }
      json.array("warnings", status.warnings) { json, warning in
        json.object { json in
          json.field("path", warning.path)
          json.field("line", warning.line)
          json.field("message", warning.message)
        }
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

  package func text(_ style: TextStyle) -> String {
    let coverage = status.coverage
    var text = style.title("\(coverage.issues) issues, \(coverage.passages) passages") + "\n"
    text += "\(coverage.filesSeen) files seen = \(coverage.issues) indexed + \(coverage.filesSkipped) skipped\n"
    if let isStale = coverage.isStale {
      text += isStale ? "the archive has changed since: fundstelle index\n" : "up to date with the archive\n"
    }
    text += style.faint("\(status.path) · \(status.bytes / 1024) KiB · \(status.analyzer) · schema \(status.schema)")
    text += style.faint(status.updated.map { " · \($0)" } ?? "") + "\n"
    for skipped in status.skipped { text += "skipped  \(skipped.path): \(skipped.reason)\n" }
    for warning in status.warnings { text += "warning  \(warning.path):\(warning.line): \(warning.message)\n" }
    return text
  }
}

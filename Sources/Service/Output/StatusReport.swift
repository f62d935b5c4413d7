package import Search

/// What is indexed and what was skipped.
package struct StatusReport: Report {
  package var status: IndexStatus

  package init(status: IndexStatus) { self.status = status }

  /// JSON has one object in place of records and a summary.
  package func write(to json: inout JSONWriter) {
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
    lines += status.skipped.map { "skipped  \($0.path): \($0.reason)" }
    lines += status.warnings.map { "warning  \($0.path):\($0.line): \($0.message)" }
    return lines.onLines()
  }
}

import Newsletter
import Search

extension SearchReport {
  /// The hits as they are ranked and the summary last, one object a line.
  var jsonLines: String {
    answer.hits.map { hit in JSONWriter.line { $0.hit(hit) } }.joined()
      + JSONWriter.line { json in json.object { summary(&$0) } }
  }

  /// All in one object.
  var json: String { JSONWriter.line { json in json.object { write(to: &$0) } } }

  /// The members of that object.
  func write(to json: inout JSONWriter, hasTotals: Bool = true) {
    json.field("schema", SchemaVersion.current)
    json.array("hits", answer.hits) { $0.hit($1) }
    json.object("summary") { self.summary(&$0, hasTotals: hasTotals) }
  }

  private func summary(_ json: inout JSONWriter, hasTotals: Bool = true) {
    json.field("type", "summary")
    json.field("query", query)
    json.field("understood", answer.understood)
    json.field("warnings", answer.warnings)
    if hasTotals {
      json.field("total", answer.total)
      json.field("issues", answer.issueTotal)
    }
    json.field("returned", answer.hits.count)
    json.field("offset", options.offset)
    json.field("today", options.today.description)
    json.field("tookMs", took)
    json.coverage(answer.coverage)
    guard answer.total == 0 else { return }
    json.object("suggestions") { json in
      json.array("spellings", answer.suggestions.spellings) { json, spelling in
        json.object { json in
          json.field("word", spelling.word)
          json.field("candidates", spelling.candidates)
        }
      }
      json.array("omissions", answer.suggestions.omissions) { json, omission in
        json.object { json in
          json.field("word", omission.word)
          json.field("total", omission.total)
        }
      }
    }
  }
}

/// The version of all JSON output; fields may be added within it, never renamed or removed.
package enum SchemaVersion {
  package static let current = 1
}

import Newsletter
import Search

extension SimilarReport {
  /// All in one object.
  var json: String { JSONWriter.line { $0.object(write) } }

  /// The members of that object.
  func write(to json: inout JSONWriter) {
    json.field("schema", SchemaVersion.current)
    json.array("passages", answer.parts) { $0.object($1.write) }
    json.array("names", answer.names) { $0.object($1.write) }
    json.object("summary", summary)
  }

  /// A passage of the draft a line, then the names, the summary last.
  var jsonLines: String {
    let passages = answer.parts.map { part in line("passage") { part.write(to: &$0) } }
    let names = answer.names.map { name in line("name") { name.write(to: &$0) } }
    return (passages + names).joined() + JSONWriter.line { $0.object(summary) }
  }

  private func line(_ type: String, _ body: (inout JSONWriter) -> Void) -> String {
    JSONWriter.line { json in
      json.object { json in
        json.field("type", type)
        body(&json)
      }
    }
  }

  private func summary(_ json: inout JSONWriter) {
    json.field("type", "summary")
    json.field("draft", name)
    json.field("warnings", answer.warnings)
    json.field("passages", answer.compared)
    json.field("mentioned", answer.mentioned)
    json.field("copies", answer.copies)
    json.field("links", answer.links)
    json.field("usedLinks", answer.usedLinks)
    json.field("threshold", answer.threshold)
    json.field("own", answer.own?.path)
    json.field("tookMs", took)
    json.coverage(answer.coverage)
  }
}

extension SimilarAnswer.Part {
  fileprivate func write(to json: inout JSONWriter) {
    json.section(part.section)
    json.object("passage") { $0.passage(part.passage) }
    json.field("total", total)
    json.array("earlier", earlier) { json, earlier in
      json.object { json in
        json.fields(of: earlier.hit)
        json.field("similarity", earlier.similarity)
        json.field("copy", earlier.isCopy)
      }
    }
    json.array("links", links) { json, link in
      json.object { json in
        json.field("url", link.link.url)
        json.field("total", link.total)
        json.array("earlier", link.earlier) { $0.linkedHit($1) }
        json.field("site", link.site)
        json.field("siteCount", link.siteTotal)
      }
    }
  }
}

extension SimilarAnswer.Name {
  fileprivate func write(to json: inout JSONWriter) {
    json.field("name", name)
    json.mention("first", first)
    json.mention("last", last)
    json.field("total", total)
  }
}

extension JSONWriter {
  /// A mention, or null.
  fileprivate mutating func mention(_ key: String, _ mention: LocatedMention?) {
    guard let mention else { return field(key, String?.none) }
    object(key) { $0.fields(of: mention) }
  }
}

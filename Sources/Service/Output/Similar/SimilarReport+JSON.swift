import Newsletter
import Search

extension SimilarReport {
  package var records: [Records] {
    [
      Records("passages", answer.parts, type: "passage") { $1.write(to: &$0) },
      Records("names", answer.names, type: "name") { $1.write(to: &$0) },
    ]
  }

  package var summary: ((inout JSONWriter) -> Void)? {
    { json in
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
        json.array("earlier", link.earlier) { json, hit in json.object { $0.fields(of: hit) } }
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

internal import Newsletter
package import Search

extension JSONWriter {
  /// The hit's fields, without an object around them.
  package mutating func fields(of hit: Hit) {
    field("type", "hit")
    field("rank", hit.rank)
    field("score", hit.score)
    issue(hit.issue)
    section(hit.section)
    object("passage") { $0.passage(hit.passage) }
    array("matches", hit.matches) { $0.match($1, in: hit.text(of: $1.field)) }
    if let explanation = hit.explanation { self.explanation(explanation) }
  }

  package mutating func issue(_ issue: IssueRecord) {
    object("issue") { $0.fields(of: issue) }
  }

  /// The issue's fields, without an object around them.
  package mutating func fields(of issue: IssueRecord) {
    field("id", issue.id)
    field("title", issue.title)
    field("date", issue.day?.description)
    field("newsletter", issue.newsletter)
    field("path", issue.path)
    field("url", issue.url)
    field("access", issue.access)
  }

  package mutating func section(_ section: SectionRecord) {
    object("section") { $0.fields(of: section) }
  }

  package mutating func fields(of section: SectionRecord) {
    field("heading", section.heading)
    field("headings", section.headings)
    field("kind", section.kind)
    field("ordinal", section.ordinal)
    field("truncated", section.isTruncated)
  }

  package mutating func passage(_ passage: PassageRecord) {
    field("ordinal", passage.ordinal)
    field("kind", passage.kind)
    field("text", passage.string)
    field("line", passage.line)
    field("column", passage.column)
    field("endLine", passage.endLine)
    field("byteStart", passage.byteRange.lowerBound)
    field("byteEnd", passage.byteRange.upperBound)
    field("sources", passage.sources)
    links("links", passage.links)
  }

  mutating func links(_ key: String, _ links: [Link]) {
    array(key, links) { json, link in
      json.object { json in
        json.field("text", link.text)
        json.field("url", link.url)
      }
    }
  }

  private mutating func match(_ match: Match, in text: [UInt8]) {
    object { json in
      json.field("field", match.field.rawValue)
      json.field("start", match.range.lowerBound)
      json.field("end", match.range.upperBound)
      json.field("startUTF16", text.lengthInUTF16(upTo: match.range.lowerBound))
      json.field("endUTF16", text.lengthInUTF16(upTo: match.range.upperBound))
      json.field("term", match.term)
      json.field("level", match.level.rawValue)
    }
  }

  private mutating func explanation(_ explanation: Explanation) {
    object("explanation") { json in
      json.field("relevance", explanation.relevance)
      json.field("section", explanation.section)
      json.field("recency", explanation.recency)
      json.field("share", explanation.share)
      json.field("elsewhere", explanation.elsewhere)
      json.array("words", explanation.words) { json, word in
        json.object { json in
          json.field("text", word.text)
          json.field("level", word.level.rawValue)
          json.field("inverseFrequency", word.inverseFrequency)
          json.field("passage", word.passage)
          json.field("heading", word.heading)
          json.field("title", word.title)
          json.field("score", word.score)
        }
      }
    }
  }

  package mutating func coverage(_ coverage: Coverage) {
    object("coverage") { $0.fields(of: coverage) }
  }

  package mutating func fields(of coverage: Coverage) {
    field("issues", coverage.issues)
    field("passages", coverage.passages)
    field("filesSeen", coverage.filesSeen)
    field("filesSkipped", coverage.filesSkipped)
    if let isStale = coverage.isStale { field("stale", isStale) }
  }
}

extension Hit {
  /// The bytes that a match's field names.
  package func text(of field: Field) -> [UInt8] {
    switch field {
    case self.field: passage.text
    case .title: Array(issue.title.utf8)
    case .heading: Array((section.heading ?? "").utf8)
    case .text: passage.text
    }
  }
}

extension [UInt8] {
  /// UTF-16 code units of the UTF-8 up to a byte offset: one for each character of up to three bytes, two for four.
  package func lengthInUTF16(upTo offset: Int) -> Int {
    self[..<offset].reduce(0) { length, byte in
      byte & 0xC0 == 0x80 ? length : length + (byte >= 0xF0 ? 2 : 1)
    }
  }
}

import Newsletter
package import Search
import WebAddress

/// Where an address was linked, ready to be written in any format.
package struct LinksReport: Sendable {
  /// The address as it was typed; empty for every one.
  package var query: String
  package var answer: LinksAnswer
  package var offset: Int
  /// Milliseconds from the question to the answer.
  package var took: Double

  package init(query: String, answer: LinksAnswer, offset: Int, took: Double) {
    self.query = query
    self.answer = answer
    self.offset = offset
    self.took = took
  }

  package func written(as format: OutputFormat, style: TextStyle) -> String {
    switch format {
    case .text: text(style)
    case .jsonl: jsonLines
    case .json: json
    case .csv: csv
    case .md: markdown
    case .grep: grep
    }
  }

  // MARK: For people

  func text(_ style: TextStyle) -> String {
    var lines: [String] = []
    var last: String?
    for linked in answer.hits {
      let hit = linked.hit
      if hit.issue.path != last {
        if last != nil { lines.append("") }
        lines.append(CitationLine.header(of: hit.issue, style))
        last = hit.issue.path
      }
      lines += CitationLine.passage(hit, style)
      lines += linked.links.map { "        " + style.faint("→ " + $0.url) }
    }
    if !lines.isEmpty { lines.append("") }
    return lines.map { $0 + "\n" }.joined() + footer + "\n" + (answer.hits.isEmpty ? "" : years + "\n")
  }

  private var footer: String {
    let links = answer.linkTotal == 1 ? "1 link" : "\(answer.linkTotal) links"
    let passages = answer.total == 1 ? "1 passage" : "\(answer.total) passages"
    let issues = answer.coverage.issues
    return "\(answer.address.map { "\($0): " } ?? "")\(links) in \(passages) in \(answer.issueTotal) of \(issues) "
      + (issues == 1 ? "issue" : "issues") + site
      + " · \(took.inMilliseconds)"
  }

  /// How often the page's site was linked.
  private var site: String {
    guard let address = answer.address, !address.isSite else { return "" }
    return " · \(answer.siteTotal == 1 ? "1 link" : "\(answer.siteTotal) links") to \(address.site)"
  }

  private var years: String {
    answer.years.map { "\($0.year.map { String($0) } ?? "undated") \($0.count)" }.joined(separator: " · ")
  }

  private var markdown: String {
    answer.hits.map { "- „\($0.hit.quotation)“ (\($0.hit.citation))\n" }.joined()
  }

  private var grep: String {
    answer.hits.map { linked in
      let text = linked.hit.passage.string.split(whereSeparator: \.isNewline).joined(separator: " ")
      return "\(linked.hit.issue.path):\(linked.hit.passage.line):\(linked.hit.passage.column):\(text)\n"
    }
    .joined()
  }

  // MARK: For scripts

  private var jsonLines: String {
    answer.hits.map { element in JSONWriter.line { $0.linkedHit(element) } }.joined()
      + JSONWriter.line { json in json.object { summary(&$0) } }
  }

  private var json: String { JSONWriter.line { $0.object(write) } }

  /// The members of that object.
  func write(to json: inout JSONWriter) {
    json.field("schema", SchemaVersion.current)
    json.array("links", answer.hits) { $0.linkedHit($1) }
    json.object("summary") { self.summary(&$0) }
  }

  private func summary(_ json: inout JSONWriter) {
    json.field("type", "summary")
    json.field("query", query)
    json.field("understood", answer.address?.description ?? "")
    json.field("total", answer.total)
    json.field("links", answer.linkTotal)
    json.field("issues", answer.issueTotal)
    json.field("returned", answer.hits.count)
    json.field("offset", offset)
    json.field("site", answer.address?.site)
    json.field("siteCount", answer.siteTotal)
    json.array("years", answer.years) { json, year in
      json.object { json in
        json.field("year", year.year)
        json.field("count", year.count)
      }
    }
    json.field("tookMs", took)
    json.coverage(answer.coverage)
  }

  private var csv: String {
    let names = "rank,date,title,section,path,line,column,text,link,url"
    let rows = answer.hits.flatMap { linked in
      linked.links.map { link in
        let hit = linked.hit
        return [
          String(hit.rank), hit.issue.day?.description ?? "", hit.issue.title, hit.section.heading ?? "",
          hit.issue.path, String(hit.passage.line), String(hit.passage.column), hit.passage.string, link.text, link.url,
        ]
        .map(\.quotedForCSV).joined(separator: ",")
      }
    }
    return ([names] + rows).map { $0 + "\r\n" }.joined()
  }
}

extension JSONWriter {
  package mutating func linkedHit(_ linked: LinkedHit) {
    object { json in
      json.fields(of: linked.hit)
      json.array("linked", linked.links) { json, link in
        json.object { json in
          json.field("text", link.text)
          json.field("url", link.url)
        }
      }
    }
  }
}

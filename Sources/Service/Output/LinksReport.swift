import Newsletter
package import Search
import WebAddress

/// Where an address was linked.
package struct LinksReport: Report {
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

  package var isStale: Bool? { answer.coverage.isStale }
  package var outcome: Outcome { answer.total == 0 ? .nothing : .found }

  // MARK: For people

  package func text(_ style: TextStyle) -> String {
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
    return (lines + [footer] + (answer.hits.isEmpty ? [] : [years])).onLines()
  }

  private var footer: String {
    (answer.address.map { "\($0): " } ?? "") + answer.linkTotal.counted("link") + " in "
      + answer.total.counted("passage") + " in \(answer.issueTotal) of " + answer.coverage.issues.counted("issue")
      + site + " · " + took.inMilliseconds
  }

  /// How often the page's site was linked.
  private var site: String {
    guard let address = answer.address, !address.isSite else { return "" }
    return " · " + answer.siteTotal.counted("link") + " to \(address.site)"
  }

  private var years: String {
    answer.years.map { "\($0.year.map { String($0) } ?? "undated") \($0.count)" }.joined(separator: " · ")
  }

  package func markdown(_ style: TextStyle) -> String? { answer.hits.map { "- " + $0.hit.cited }.onLines() }

  // MARK: For scripts

  package var records: [Records] { [Records("links", answer.hits) { $0.fields(of: $1) }] }

  package var summary: ((inout JSONWriter) -> Void)? {
    { json in
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
  }

  package func csv(_ style: TextStyle) -> String? {
    let rows = answer.hits.flatMap { linked in
      linked.links.map { link in
        let hit = linked.hit
        return [
          String(hit.rank), hit.issue.day?.description ?? "", hit.issue.title, hit.section.heading ?? "",
          hit.issue.path, String(hit.passage.line), String(hit.passage.column), hit.passage.string, link.text, link.url,
        ]
      }
    }
    return CSVText.lines("rank,date,title,section,path,line,column,text,link,url", rows)
  }

  package func grep(_ style: TextStyle) -> String? {
    answer.hits.map { linked in
      let passage = linked.hit.passage
      return CitationLine.grep(linked.hit.issue.path, (passage.line, passage.column), passage.string)
    }
    .joined()
  }
}

extension JSONWriter {
  mutating func fields(of linked: LinkedHit) {
    fields(of: linked.hit)
    links("linked", linked.links)
  }
}

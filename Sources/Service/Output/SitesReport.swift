import Newsletter
package import Search

/// The most linked sites.
package struct SitesReport: Report {
  package var answer: SitesAnswer
  package var offset: Int
  /// Milliseconds from the question to the answer.
  package var took: Double

  package init(answer: SitesAnswer, offset: Int, took: Double) {
    self.answer = answer
    self.offset = offset
    self.took = took
  }

  package var isStale: Bool? { answer.coverage.isStale }
  package var outcome: Outcome { answer.total == 0 ? .nothing : .found }

  package func text(_ style: TextStyle) -> String {
    let width = max(4, answer.sites.map { String($0.links).count }.max() ?? 0)
    let hosts = answer.sites.map(\.host.count).max() ?? 0
    let lines = answer.sites.map { site in
      site.links.aligned(to: width) + "  " + style.title(site.host) + .blanks(hosts - site.host.count + 2)
        + style.faint(site.issues.counted("issue") + (site.span.isEmpty ? "" : ", " + site.span))
    }
    let footer =
      answer.sites.count.shown(of: answer.total) + answer.total.counted("site") + ", "
      + answer.linkTotal.counted("link") + " · " + took.inMilliseconds
    return (lines + (lines.isEmpty ? [] : [""]) + [footer]).onLines()
  }

  package func markdown(_ style: TextStyle) -> String? {
    let rows = answer.sites.map { site in
      [site.host, String(site.links), String(site.issues)] + [site.first, site.last].map { $0?.description ?? "" }
    }
    return MarkdownText.table(
      [.text("site"), .number("links"), .number("issues"), .text("first"), .text("last")], rows)
  }

  package func csv(_ style: TextStyle) -> String? {
    let rows = answer.sites.map { site in
      [site.host] + [site.links, site.passages, site.issues].map { String($0) }
        + [site.first, site.last].map { $0?.description ?? "" }
    }
    return CSVText.lines("site,links,passages,issues,first,last", rows)
  }

  package var records: [Records] { [Records("sites", answer.sites) { $1.write(to: &$0) }] }

  package var summary: ((inout JSONWriter) -> Void)? {
    { json in
      json.field("total", answer.total)
      json.field("links", answer.linkTotal)
      json.field("returned", answer.sites.count)
      json.field("offset", offset)
      json.field("tookMs", took)
      json.coverage(answer.coverage)
    }
  }
}

extension SitesAnswer.Site {
  fileprivate var span: String { Day.span(first, last) }

  fileprivate func write(to json: inout JSONWriter) {
    json.field("type", "site")
    json.field("site", host)
    json.field("links", links)
    json.field("passages", passages)
    json.field("issues", issues)
    json.field("first", first?.description)
    json.field("last", last?.description)
  }
}

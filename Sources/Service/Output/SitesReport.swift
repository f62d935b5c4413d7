import Newsletter
package import Search

/// The most linked sites, ready to be written.
package struct SitesReport: Sendable {
  package var answer: SitesAnswer
  package var offset: Int
  /// Milliseconds from the question to the answer.
  package var took: Double

  package init(answer: SitesAnswer, offset: Int, took: Double) {
    self.answer = answer
    self.offset = offset
    self.took = took
  }

  /// Nil for a format that only cites passages.
  package func written(as format: OutputFormat, style: TextStyle) -> String? {
    switch format {
    case .text: text(style)
    case .json: json
    case .jsonl: jsonLines
    case .csv: csv
    case .md: markdown
    case .grep: nil
    }
  }

  private func text(_ style: TextStyle) -> String {
    let width = max(4, answer.sites.map { String($0.links).count }.max() ?? 0)
    let hosts = answer.sites.map(\.host.count).max() ?? 0
    let lines = answer.sites.map { site in
      let number = String(site.links)
      let issues = site.issues == 1 ? "1 issue" : "\(site.issues) issues"
      return String(repeating: " ", count: width - number.count) + number + "  " + style.title(site.host)
        + String(repeating: " ", count: hosts - site.host.count + 2)
        + style.faint(issues + (site.span.isEmpty ? "" : ", " + site.span))
    }
    let shown = answer.sites.count == answer.total ? "" : "\(answer.sites.count) of "
    let sites = answer.total == 1 ? "1 site" : "\(answer.total) sites"
    let links = answer.linkTotal == 1 ? "1 link" : "\(answer.linkTotal) links"
    return lines.map { $0 + "\n" }.joined() + (lines.isEmpty ? "" : "\n")
      + "\(shown)\(sites), \(links) · \(took.inMilliseconds)\n"
  }

  private var markdown: String {
    "| site | links | issues | first | last |\n| --- | ---: | ---: | --- | --- |\n"
      + answer.sites.map { site in
        let days = [site.first, site.last].map { $0?.description ?? "" }
        return "| \(site.host) | \(site.links) | \(site.issues) | \(days[0]) | \(days[1]) |\n"
      }
      .joined()
  }

  private var csv: String {
    let rows = answer.sites.map { site in
      [
        site.host, String(site.links), String(site.passages), String(site.issues), site.first?.description ?? "",
        site.last?.description ?? "",
      ]
      .map(\.quotedForCSV).joined(separator: ",")
    }
    return (["site,links,passages,issues,first,last"] + rows).map { $0 + "\r\n" }.joined()
  }

  private var jsonLines: String {
    answer.sites.map { site in JSONWriter.line { json in json.object { site.write(to: &$0) } } }.joined()
      + JSONWriter.line { $0.object(summary) }
  }

  private var json: String {
    JSONWriter.line { json in
      json.object { json in
        json.field("schema", SchemaVersion.current)
        json.array("sites", answer.sites) { json, site in json.object { site.write(to: &$0) } }
        json.object("summary", summary)
      }
    }
  }

  private func summary(_ json: inout JSONWriter) {
    json.field("type", "summary")
    json.field("total", answer.total)
    json.field("links", answer.linkTotal)
    json.field("returned", answer.sites.count)
    json.field("offset", offset)
    json.field("tookMs", took)
    json.coverage(answer.coverage)
  }
}

extension SitesAnswer.Site {
  /// The first and last day, or the only one.
  fileprivate var span: String {
    guard let first, let last else { return "" }
    return first == last ? first.description : "\(first) to \(last)"
  }

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

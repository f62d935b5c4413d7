import Mentions
import Newsletter
package import Search

/// Counts of names over time, or by something else, ready to be written.
package struct TrendsReport: Sendable {
  /// As it was typed.
  package var query: String
  package var answer: TrendsAnswer
  /// Milliseconds from the question to the answer.
  package var took: Double

  package init(query: String, answer: TrendsAnswer, took: Double) {
    self.query = query
    self.answer = answer
    self.took = took
  }

  /// Nil for a format that only cites passages.
  package func written(as format: OutputFormat, style: TextStyle) -> String? {
    switch format {
    case .text: text(style)
    case .json: json
    case .jsonl: jsonLines
    case .csv: csv
    case .md: table.markdown + "\n\(coverage)\n"
    case .grep: nil
    }
  }

  private var table: CountTable {
    CountTable(by: answer.unit, answer.trends.map { ($0.name, $0.counts) })
  }

  /// `58 mentions (and 2 doubtful) in 42 issues · all files read`
  package var coverage: String {
    MentionCounts.Row(count: answer.total, doubtful: answer.doubtful).amount + " in " + answer.coverage.note
  }

  func text(_ style: TextStyle) -> String {
    let bars = answer.total + answer.doubtful == 0 ? [] : table.bars(style) + [""]
    let width = answer.trends.map(\.name.columns).max() ?? 0
    let names = answer.trends.map { trend in
      let total = trend.counts.total
      let issues = trend.issues == 1 ? "1 issue" : "\(trend.issues) issues"
      let facts = [
        total.amount + " in " + issues, total.span,
        "\(JSONWriter.rounded((total.perThousand * 100).rounded() / 100)) per 1,000 words",
      ]
      return style.title(trend.name) + String(repeating: " ", count: width - trend.name.columns + 2)
        + facts.filter { !$0.isEmpty }.joined(separator: ", ")
    }
    return (bars + names + ["", coverage + " · \(took.inMilliseconds)"]).map { $0 + "\n" }.joined()
  }

  // MARK: For scripts

  private var csv: String {
    let title = answer.unit == .issue ? ",title" : ""
    let names = "name,\(answer.unit.rawValue)\(title),\(MentionCounts.Row.namesForCSV)"
    let rows = answer.trends.flatMap { trend in
      trend.counts.rows.map { row in
        ([trend.name, row.key ?? ""] + (answer.unit == .issue ? [row.title ?? ""] : []) + row.valuesForCSV)
          .map(\.quotedForCSV).joined(separator: ",")
      }
    }
    return ([names] + rows).map { $0 + "\r\n" }.joined()
  }

  private var jsonLines: String {
    answer.trends.map { element in JSONWriter.line { $0.trend(element) } }.joined()
      + JSONWriter.line { json in json.object { summary(&$0) } }
  }

  private var json: String { JSONWriter.line { json in json.object { write(to: &$0) } } }

  /// The members of that object.
  func write(to json: inout JSONWriter) {
    json.field("schema", SchemaVersion.current)
    json.array("trends", answer.trends) { $0.trend($1) }
    json.object("summary") { self.summary(&$0) }
  }

  private func summary(_ json: inout JSONWriter) {
    json.field("type", "summary")
    json.field("query", query)
    json.field("understood", answer.trends.map(\.name).joined(separator: ", "))
    json.field("warnings", answer.warnings)
    json.field("by", answer.unit.rawValue)
    json.field("total", answer.total)
    json.field("doubtful", answer.doubtful)
    json.field("tookMs", took)
    json.coverage(answer.coverage)
  }
}

extension JSONWriter {
  mutating func trend(_ trend: TrendsAnswer.Trend) {
    object { json in
      json.field("type", "trend")
      json.field("name", trend.name)
      json.fields(of: trend.counts.total)
      json.field("issues", trend.issues)
      json.array("counts", trend.counts.rows) { $0.count($1, by: trend.counts.unit) }
    }
  }
}

import Mentions
import Newsletter
package import Search

/// Counts of names over time, or by something else.
package struct TrendsReport: Report {
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

  package var warnings: [String] { answer.warnings }
  package var isStale: Bool? { answer.coverage.isStale }
  package var outcome: Outcome { answer.total + answer.doubtful == 0 ? .nothing : .found }

  private var table: CountTable {
    CountTable(by: answer.unit, answer.trends.map { ($0.name, $0.counts) })
  }

  /// `58 mentions (and 2 doubtful) in 42 issues · all files read`
  private func footer(_ style: TextStyle) -> String {
    MentionCounts.Row(count: answer.total, doubtful: answer.doubtful).amount + " in " + answer.coverage.note(style)
  }

  package func text(_ style: TextStyle) -> String {
    let bars = answer.total + answer.doubtful == 0 ? [] : table.bars(style) + [""]
    let width = answer.trends.map(\.name.columns).max() ?? 0
    let names = answer.trends.map { trend in
      let total = trend.counts.total
      let facts = [
        total.amount + " in " + trend.issues.counted("issue"), total.span,
        "\(JSONWriter.rounded((total.perThousand * 100).rounded() / 100)) per 1,000 words",
      ]
      return style.title(trend.name) + .blanks(width - trend.name.columns + 2)
        + facts.filter { !$0.isEmpty }.joined(separator: ", ")
    }
    return (bars + names + ["", footer(style) + " · " + took.inMilliseconds]).onLines()
  }

  package func markdown(_ style: TextStyle) -> String? { table.markdown + "\n" + footer(style) + "\n" }

  // MARK: For scripts

  package func notes(beside format: OutputFormat, _ style: TextStyle) -> [String] {
    format == .csv ? [footer(style)] : []
  }

  package func csv(_ style: TextStyle) -> String? {
    let title = answer.unit == .issue ? ",title" : ""
    let rows = answer.trends.flatMap { trend in
      trend.counts.rows.map { row in
        [trend.name, row.key ?? ""] + (answer.unit == .issue ? [row.title ?? ""] : []) + row.valuesForCSV
      }
    }
    return CSVText.lines("name,\(answer.unit.rawValue)\(title),\(MentionCounts.Row.namesForCSV)", rows)
  }

  package var records: [Records] { [Records("trends", answer.trends) { $0.fields(of: $1) }] }

  package var summary: ((inout JSONWriter) -> Void)? {
    { json in
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
}

extension JSONWriter {
  fileprivate mutating func fields(of trend: TrendsAnswer.Trend) {
    field("type", "trend")
    field("name", trend.name)
    fields(of: trend.counts.total)
    field("issues", trend.issues)
    array("counts", trend.counts.rows) { json, row in
      json.object { $0.fields(of: row, by: trend.counts.unit) }
    }
  }
}

import Mentions
package import Search

extension Chart {
  /// The picture of mentions over time; nil where they are not counted by month or year.
  package init?(_ answer: TrendsAnswer) {
    guard answer.unit.isPeriod else { return nil }
    let rows = answer.trends.map { trend in trend.counts.rows.filter { $0.period != nil } }
    let dated = rows.map { Array($0[Self.filled(rows)]) }
    let periods = dated.first?.compactMap(\.period) ?? []
    let undated = zip(answer.trends, dated).reduce(0) { sum, pair in
      sum + pair.0.counts.total.count - pair.1.reduce(0) { $0 + $1.count }
    }
    self.init(
      title: Self.title(of: answer.trends.map(\.name)),
      caption: "mentions per \(answer.unit.rawValue)" + Self.span(of: periods),
      note: Self.note(answer, undated: undated), periods: periods,
      series: zip(answer.trends, dated).map { Series(name: $0.name, values: $1.map(\.count)) })
  }

  /// The rows from the first count to the last: what is doubtful makes no axis longer.
  private static func filled(_ rows: [[MentionCounts.Row]]) -> Range<Int> {
    let places = rows.flatMap { own in own.indices.filter { own[$0].count > 0 } }
    guard let first = places.min(), let last = places.max() else { return 0..<0 }
    return first..<(last + 1)
  }

  /// As many of the names as fit.
  private static func title(of names: [String]) -> String {
    var title = names.first ?? ""
    for (place, name) in names.enumerated().dropFirst() {
      let rest = names.count - place
      let longer = title + ", " + name + (rest == 1 ? "" : " and \(rest - 1) more")
      guard longer.width(size: ChartFrame.titleSize) <= ChartFrame.contentWidth else {
        return title + " and \(rest) more"
      }
      title += ", " + name
    }
    return title
  }

  private static func span(of periods: [Period]) -> String {
    guard let first = periods.first, let last = periods.last else { return "" }
    return first == last ? ", \(first)" : ", \(first) to \(last)"
  }

  private static func note(_ answer: TrendsAnswer, undated: Int) -> String {
    let issues = answer.coverage.issues == 1 ? "1 issue" : "\(answer.coverage.issues) issues"
    let skipped = answer.coverage.filesSkipped
    let missing = [
      skipped == 0 ? nil : skipped == 1 ? "1 file could not be read" : "\(skipped) files could not be read",
      answer.doubtful == 0
        ? nil : "\(answer.doubtful) doubtful \(answer.doubtful == 1 ? "mention" : "mentions") left out",
      undated == 0 ? nil : "\(undated) in undated issues left out",
    ]
    return ([issues] + missing.compactMap { $0 }).joined(separator: " · ")
  }
}

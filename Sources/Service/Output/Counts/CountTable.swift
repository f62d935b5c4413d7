package import Mentions
import Newsletter
import Search

/// Counts of one or several names, side by side.
package struct CountTable: Sendable {
  struct Line: Sendable, Equatable {
    /// What is counted, as it is shown: `2024-02`, `2024-02-20  Der Sora-Moment`, `undated`.
    var label: String
    /// One for each name.
    var cells: [MentionCounts.Row]
  }

  let unit: CountUnit
  let names: [String]
  let totals: [MentionCounts.Row]
  let lines: [Line]

  package init(by unit: CountUnit, _ columns: [(name: String, counts: MentionCounts)]) {
    self.unit = unit
    names = columns.map(\.name)
    totals = columns.map(\.counts.total)
    var rows: [String?: (first: MentionCounts.Row, cells: [MentionCounts.Row])] = [:]
    for (number, column) in columns.enumerated() {
      for row in column.counts.rows {
        var known = rows[row.key] ?? (row, Array(repeating: .init(), count: columns.count))
        known.cells[number] = row
        rows[row.key] = known
      }
    }
    lines = rows.values.sorted { Self.isBefore($0, $1, by: unit) }
      .map { Line(label: Self.label(of: $0.first, by: unit), cells: $0.cells) }
  }

  /// The order of one name's rows, for several.
  private static func isBefore(
    _ left: (first: MentionCounts.Row, cells: [MentionCounts.Row]),
    _ right: (first: MentionCounts.Row, cells: [MentionCounts.Row]), by unit: CountUnit
  ) -> Bool {
    let keys = (left.first.key ?? "", right.first.key ?? "")
    switch unit {
    case .month, .year: return keys.0 < keys.1
    case .issue:
      let days = [left, right].map { $0.first.first?.number ?? Int.min }
      return (days[0], keys.0) < (days[1], keys.1)
    case .section, .version, .newsletter:
      let counts = [left, right].map { $0.cells.reduce(0) { $0 + $1.count } }
      let doubtful = [left, right].map { $0.cells.reduce(0) { $0 + $1.doubtful } }
      return (counts[1], doubtful[1], keys.0) < (counts[0], doubtful[0], keys.1)
    }
  }

  private static func label(of row: MentionCounts.Row, by unit: CountUnit) -> String {
    guard let key = row.key else { return unit.missing }
    guard unit == .issue else { return key }
    return (row.first?.description ?? "undated   ") + "  " + (row.title ?? key)
  }

  package var markdown: String {
    let rows = lines.map { line in [line.label] + line.cells.map { String($0.count) } }
    return MarkdownText.table([.text(unit.rawValue)] + names.map { .number($0) }, rows)
  }
}

extension CountUnit {
  /// What stands for mentions of no such thing.
  var missing: String {
    switch self {
    case .month, .year: "undated"
    case .issue: "no issue"
    case .section: "no heading"
    case .version: "no version"
    case .newsletter: "no newsletter"
    }
  }
}

package import Mentions

/// How often names were mentioned, side by side.
package struct TrendsAnswer: Sendable {
  package struct Trend: Sendable, Equatable {
    /// As understood: the family with the version that was asked for, or any other name as it was written.
    package var name: String
    package var counts: MentionCounts
    /// Issues with a mention that is not doubtful.
    package var issues: Int

    package init(name: String, counts: MentionCounts, issues: Int) {
      self.name = name
      self.counts = counts
      self.issues = issues
    }
  }

  package var unit: CountUnit
  /// In the order in which they were asked for, each name once; all with the same months or years.
  package var trends: [Trend]
  /// Hints for who finds nothing, one sentence each.
  package var warnings: [String]
  package var coverage: Coverage

  package init(unit: CountUnit, trends: [Trend], warnings: [String] = [], coverage: Coverage) {
    self.unit = unit
    self.trends = trends
    self.warnings = warnings
    self.coverage = coverage
  }

  /// Mentions of all names, doubtful ones not counted.
  package var total: Int { trends.reduce(0) { $0 + $1.counts.total.count } }

  package var doubtful: Int { trends.reduce(0) { $0 + $1.counts.total.doubtful } }
}

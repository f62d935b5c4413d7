internal import Newsletter

/// A row that a condition is asked about, and where the query's leaves were found in it and above it.
struct Subject {
  var issue: Layout.Issue
  /// Its place among the issue's rows.
  var place: Int
  var row: Layout.Row
  var evidence: Scorer.Evidence
  var isHeading = false
}

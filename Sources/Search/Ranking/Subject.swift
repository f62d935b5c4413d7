internal import Newsletter

/// A row that a condition is asked about, and where the query's leaves were found in it and above it.
struct Subject {
  var issue: Layout.Issue
  /// How many rows of the issue stand before it.
  var offset: Int
  var row: Layout.Row
  var evidence: Scorer.Evidence
  var isHeading = false
}

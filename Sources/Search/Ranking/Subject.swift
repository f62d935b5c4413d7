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

extension Plan.Condition {
  /// Context counts for a passage that holds one of the words itself, and always for what is excluded.
  func isMet(
    by subject: Subject, _ counts: [LeafCount], _ selections: [FieldSelection], contextCounts: Bool = true
  ) -> Bool {
    let evidence = subject.evidence
    switch self {
    case .leaf(let leaf):
      return counts.hold(leaf, in: evidence.own)
        || contextCounts
          && (counts.hold(leaf, in: evidence.title) || evidence.headings.contains { counts.hold(leaf, in: $0) })
    case .title(let leaf): return counts.hold(leaf, in: evidence.title)
    case .section(let leaf):
      return evidence.headings.contains { counts.hold(leaf, in: $0) }
        || (subject.isHeading && counts.hold(leaf, in: evidence.own))
    case .kind(let kind):
      return subject.row.role == Layout.Role.title.rawValue ? kind == .title : subject.row.kind == kind.place
    case .field(let field):
      return selections[field].holds(row: subject.issue.base + Int64(subject.place), of: subject.issue.base)
    case .dates(let days): return subject.issue.day != Layout.undated && days.contains(subject.issue.day)
    case .all(let conditions):
      for condition in conditions
      where !condition.isMet(by: subject, counts, selections, contextCounts: contextCounts) { return false }
      return true
    case .any(let conditions):
      for condition in conditions
      where condition.isMet(by: subject, counts, selections, contextCounts: contextCounts) { return true }
      return false
    case .not(let condition): return !condition.isMet(by: subject, counts, selections)
    }
  }
}

extension [LeafCount] {
  func hold(_ leaf: Int, in range: Range<Int>) -> Bool {
    for index in range where Int(self[index].leaf) == leaf { return true }
    return false
  }

  func hold(anyOf leaves: [Bool], in range: Range<Int>) -> Bool {
    for index in range where leaves[Int(self[index].leaf)] { return true }
    return false
  }
}

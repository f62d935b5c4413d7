internal import Newsletter

/// A row that matches the query, with what decides its place among the others.
struct Candidate {
  var score: Double
  /// Its issue's place in the layout.
  var issue: Int
  /// Its place among the issue's rows.
  var place: Int
  var issueRank: UInt32
  var day: Int32
  var evidence: Scorer.Evidence

  /// By score; equal scores newer first, then by path, then by place in the issue.
  static func byRelevance(_ left: Candidate, _ right: Candidate) -> Bool {
    left.score != right.score ? left.score > right.score : newestFirst(left, right)
  }

  static func newestFirst(_ left: Candidate, _ right: Candidate) -> Bool {
    (left.issueRank, left.place) < (right.issueRank, right.place)
  }

  static func oldestFirst(_ left: Candidate, _ right: Candidate) -> Bool {
    left.day != right.day ? left.day < right.day : newestFirst(left, right)
  }
}

internal import Newsletter

/// A row that matches the query, with what decides its rank among the others.
struct Candidate {
  var score: Double
  /// Its issue's index in the layout.
  var issue: Int
  /// How many rows of the issue stand before it.
  var offset: Int
  var issueRank: UInt32
  var day: Int32
  var evidence: Scorer.Evidence
  var holding = Scorer.Holding()
  /// Units of the query that it lacks, and those of them that stand elsewhere in its issue.
  var missing: [Int] = []
  var elsewhere: [Int] = []

  /// By score; equal scores newer first, then by path, then in reading order.
  static func byRelevance(_ left: Candidate, _ right: Candidate) -> Bool {
    left.score != right.score ? left.score > right.score : newestFirst(left, right)
  }

  static func newestFirst(_ left: Candidate, _ right: Candidate) -> Bool {
    (left.issueRank, left.offset) < (right.issueRank, right.offset)
  }

  static func oldestFirst(_ left: Candidate, _ right: Candidate) -> Bool {
    left.day != right.day ? left.day < right.day : newestFirst(left, right)
  }
}

import Mentions
import Newsletter
import Search

extension Coverage {
  /// How much an answer speaks of: `42 issues · all files read`; with something between, `42 issues, 2024-02-20 · …`.
  func note(_ style: TextStyle, facts: String = "") -> String {
    issues.counted("issue") + facts + " · "
      + (filesSkipped == 0
        ? "all files read" : filesSkipped.counted("file") + " not read" + style.advice.onSkippedFiles)
  }
}

extension MentionCounts.Row {
  /// `37 mentions (and 2 doubtful)`
  var amount: String { count.counted("mention") + (doubtful == 0 ? "" : " (and \(doubtful) doubtful)") }

  var span: String { Day.span(first, last) }
}

extension Day {
  /// The first and last day, or the only one; empty where there is none.
  static func span(_ first: Day?, _ last: Day?) -> String {
    guard let first, let last else { return "" }
    return first == last ? first.description : "\(first) to \(last)"
  }
}

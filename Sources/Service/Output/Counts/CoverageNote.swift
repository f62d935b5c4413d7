import Mentions
import Newsletter
import Search

extension Coverage {
  /// How much an answer speaks of: `42 issues · all files read`.
  var note: String { note("") }

  /// With something between: `42 issues, 2024-02-20 · all files read`.
  func note(_ facts: String) -> String {
    let read = filesSkipped == 1 ? "1 file not read" : "\(filesSkipped) files not read"
    return (issues == 1 ? "1 issue" : "\(issues) issues") + facts + " · "
      + (filesSkipped == 0 ? "all files read" : read + ", see: fundstelle status")
  }
}

extension MentionCounts.Row {
  /// `37 mentions (and 2 doubtful)`
  var amount: String {
    (count == 1 ? "1 mention" : "\(count) mentions") + (doubtful == 0 ? "" : " (and \(doubtful) doubtful)")
  }

  /// The first and last day, or the only one.
  var span: String {
    guard let first, let last else { return "" }
    return first == last ? first.description : "\(first) to \(last)"
  }
}

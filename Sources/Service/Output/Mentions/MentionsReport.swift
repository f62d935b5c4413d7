import Newsletter
package import Search

/// Every mention of some names, ready to be written in any format.
package struct MentionsReport: Sendable {
  /// As it was typed.
  package var query: String
  package var answer: MentionsAnswer
  /// 0 is all.
  package var limit: Int
  package var offset: Int
  /// Whether what stands beside the mentions was asked for, instead of the mentions.
  package var showsNeighbours: Bool
  /// Milliseconds from the question to the answer.
  package var took: Double

  package init(
    query: String, answer: MentionsAnswer, limit: Int = 0, offset: Int = 0, showsNeighbours: Bool = false, took: Double
  ) {
    self.query = query
    self.answer = answer
    self.limit = limit
    self.offset = offset
    self.showsNeighbours = showsNeighbours
    self.took = took
  }

  package func written(as format: OutputFormat, style: TextStyle) -> String {
    switch format {
    case .text: text(style)
    case .jsonl: jsonLines
    case .json: json
    case .csv: showsNeighbours ? neighbourCSV : csv
    case .md: showsNeighbours ? neighbourMarkdown : markdown
    case .grep: grep
    }
  }

  var page: ArraySlice<LocatedMention> { answer.page(limit: limit, offset: offset) }

  /// How much was found, and in how much: `37 mentions (2 doubtful) in 12 of 50 issues, all files read`.
  package var coverage: String {
    let shown = page.count == answer.total ? "" : "\(page.count) of "
    let mentions = answer.total == 1 ? "1 mention" : "\(answer.total) mentions"
    let issues = answer.coverage.issues
    let skipped = answer.coverage.filesSkipped
    let span = answer.span.map { $0.first == $0.last ? ", \($0.first)" : ", \($0.first) to \($0.last)" } ?? ""
    return "\(shown)\(mentions)\(doubtful) in \(answer.issueTotal) of \(issues) \(issues == 1 ? "issue" : "issues")"
      + span
      + (skipped == 0
        ? " · all files read" : " · \(skipped) \(skipped == 1 ? "file" : "files") not read, see: fundstelle status")
  }

  /// `37 = 37 (index = scan)`, or both figures and what differs; empty when that was not asked for.
  package var verification: [String] {
    guard let verification = answer.verification else { return [] }
    let (index, scan) = (verification.index, verification.scan)
    if verification.isEqual { return ["\(index) = \(scan) (index = scan)"] }
    return ["\(index) ≠ \(scan) (index ≠ scan)"]
      + verification.differences.map { difference in
        "\(difference.path):\(difference.line):\(difference.column): \(difference.match.onOneLine) "
          + (difference.isInIndex ? "(only in the index)" : "(only in the scan)")
      }
  }

  /// Those that were left out are told too.
  private var doubtful: String {
    let listed = answer.mentions.count(where: \.isDoubtful)
    if listed > 0 { return listed == answer.total ? " (doubtful)" : " (\(listed) doubtful)" }
    return answer.doubtful == 0 ? "" : " (and \(answer.doubtful) doubtful)"
  }
}

package import Newsletter
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
  /// What dates were counted from.
  package var today: Day
  /// Milliseconds from the question to the answer.
  package var took: Double

  package init(
    query: String, answer: MentionsAnswer, limit: Int = 0, offset: Int = 0, showsNeighbours: Bool = false, today: Day,
    took: Double
  ) {
    self.query = query
    self.answer = answer
    self.limit = limit
    self.offset = offset
    self.showsNeighbours = showsNeighbours
    self.today = today
    self.took = took
  }

  package func written(as format: OutputFormat, style: TextStyle) -> String {
    switch format {
    case .text: (counted(as: format, style) ?? text(style)) + verification.map { $0 + "\n" }.joined()
    case .jsonl: jsonLines
    case .json: json
    case .csv: counted(as: format, style) ?? (showsNeighbours ? neighbourCSV : csv)
    case .md: counted(as: format, style) ?? (showsNeighbours ? neighbourMarkdown : markdown)
    case .grep: grep
    }
  }

  /// The counts instead of the mentions, where they were asked for.
  private func counted(as format: OutputFormat, _ style: TextStyle) -> String? {
    guard let counts = answer.counts else { return nil }
    return TrendsReport(query: query, answer: counts, took: took).written(as: format, style: style)
  }

  var page: ArraySlice<LocatedMention> { answer.page(limit: limit, offset: offset) }

  /// How much was found, and in how much: `37 mentions (and 2 doubtful) in 12 of 50 issues · all files read`.
  package var coverage: String {
    let shown = page.count == answer.mentions.count ? "" : " · \(page.count) shown"
    let span = answer.span.map { $0.first == $0.last ? ", \($0.first)" : ", \($0.first) to \($0.last)" } ?? ""
    return "\(amount) in \(answer.issueTotal) of \(answer.coverage.note(span + shown))"
  }

  /// Those that were left out are told too.
  private var amount: String {
    let listed = answer.mentions.count(where: \.isDoubtful)
    if listed > 0, listed == answer.mentions.count {
      return listed == 1 ? "1 doubtful mention" : "\(listed) doubtful mentions"
    }
    let mentions = answer.total == 1 ? "1 mention" : "\(answer.total) mentions"
    if answer.doubtful == 0 { return mentions }
    return mentions + (listed > 0 ? " (and \(listed) doubtful)" : " (\(answer.doubtful) doubtful left out)")
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
}

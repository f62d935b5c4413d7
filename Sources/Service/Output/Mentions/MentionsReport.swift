package import Newsletter
package import Search

/// Every mention of some names.
package struct MentionsReport: Report {
  /// As it was typed.
  package var query: String
  package var answer: MentionsAnswer
  package var page: Page
  /// Whether what stands beside the mentions was asked for, instead of the mentions.
  package var showsNeighbours: Bool
  /// What dates were counted from.
  package var today: Day
  /// Milliseconds from the question to the answer.
  package var took: Double

  package init(
    query: String, answer: MentionsAnswer, page: Page, showsNeighbours: Bool = false, today: Day, took: Double
  ) {
    self.query = query
    self.answer = answer
    self.page = page
    self.showsNeighbours = showsNeighbours
    self.today = today
    self.took = took
  }

  package var warnings: [String] { answer.warnings }
  package var isStale: Bool? { answer.coverage.isStale }

  package var outcome: Outcome {
    if answer.verification?.isEqual == false { return .wrong }
    return answer.mentions.isEmpty ? .nothing : .found
  }

  /// Lists that only programs read have their coverage beside them.
  package func notes(beside format: OutputFormat, _ style: TextStyle) -> [String] {
    (format == .csv || format == .grep ? [footer(style)] : []) + (format == .text ? [] : verification)
  }

  /// The counts instead of the mentions, where they were asked for.
  var counts: TrendsReport? { answer.counts.map { TrendsReport(query: query, answer: $0, took: took) } }

  var shown: ArraySlice<LocatedMention> { page.of(answer.mentions) }

  /// How much was found, and in how much: `37 mentions (and 2 doubtful) in 12 of 50 issues · all files read`.
  func footer(_ style: TextStyle) -> String {
    let cut = shown.count == answer.mentions.count ? "" : " · \(shown.count) shown"
    let span = answer.span.map { ", " + Day.span($0.first, $0.last) } ?? ""
    return "\(amount) in \(answer.issueTotal) of " + answer.coverage.note(style, facts: span + cut)
  }

  /// Those that were left out are told too.
  private var amount: String {
    let listed = answer.mentions.count(where: \.isDoubtful)
    if listed > 0, listed == answer.mentions.count {
      return listed.counted("doubtful mention")
    }
    let mentions = answer.total.counted("mention")
    if answer.doubtful == 0 { return mentions }
    return mentions + (listed > 0 ? " (and \(listed) doubtful)" : " (\(answer.doubtful) doubtful left out)")
  }

  /// `37 = 37 (index = scan)`, or both figures and what differs; empty when that was not asked for.
  var verification: [String] {
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

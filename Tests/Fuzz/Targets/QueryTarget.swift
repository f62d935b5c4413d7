internal import GermanText
internal import Newsletter

@testable import Search

/// A query's way from the string to what FTS5 is asked, and to its answer on a few issues.
enum QueryTarget {
  // libFuzzer checks one input after the other on one thread.
  nonisolated(unsafe) private static let index: Index = {
    let path = ".build/fuzz/index.sqlite"
    do {
      _ = try IndexUpdate.run(archive: "Tests/Fuzz/Seeds/issue", index: path, now: "2024-03-01T12:00:00Z")
      return try Index(path: path)
    } catch {
      fatalError("\(path): \(error)")
    }
  }()

  /// 1 March 2024.
  private static let today = Day(number: 19_783)

  static func check(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let query = try? QueryParser.parse(text, today: today).query else { return }
    checkPrinted(query)
    let plan = Plan(query)
    checkMatches(of: plan, in: Array(text.utf8))
    do {
      try checkExpressions(of: plan)
      try checkAnswer(to: text)
    } catch {
      fatalError("„\(text)“: \(error)")
    }
  }

  /// What is printed is understood as the same, unless it has become too long.
  private static func checkPrinted(_ query: Query) {
    guard let again = try? QueryParser.parse(query.description, today: today) else { return }
    expect(again.query == query, "„\(query)“ is understood as „\(again.query?.description ?? "")“")
    expect(again.warnings.isEmpty, "„\(query)“ is not understood: \(again.warnings)")
  }

  /// FTS5 sees nothing of the query but terms in quotes.
  private static func checkExpressions(of plan: Plan) throws {
    for asked in try plan.expressions(StemFormReader(index.connection)) {
      var expression = MatchExpression(asked.text)
      expression.check()
      expect(!asked.roles.isEmpty && asked.roles.allSatisfy { Int($0.leaf) < plan.leaves.count }, "a role of no leaf")
    }
  }

  private static func checkAnswer(to text: String) throws {
    let answer = try index.search(text, SearchOptions(limit: 0, today: today))
    expect(answer.hits.count == answer.total, "\(answer.total) hits, and \(answer.hits.count) are given")
    expect(Set(answer.hits.map(\.issue.path)).count == answer.issueTotal, "the issues are miscounted")
    expect(answer.hits.allSatisfy { $0.score > 0 && $0.score.isFinite }, "a score is not positive")
  }

  private static func checkMatches(of plan: Plan, in text: [UInt8]) {
    var end = 0
    var scratch = AnalyzerScratch()
    for match in Highlighter(plan: plan).matches(in: text, field: .text, &scratch) {
      expect(match.range.lowerBound >= end && !match.range.isEmpty, "matches overlap")
      end = match.range.upperBound
    }
    expect(end <= text.count, "a match ends behind the text")
  }
}

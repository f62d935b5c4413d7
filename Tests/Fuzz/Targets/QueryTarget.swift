internal import Newsletter

@testable import Search

/// A query's way from the string to what FTS5 is asked.
enum QueryTarget {
  /// 1 March 2024.
  private static let today = Day(number: 19_783)

  static func check(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let query = try? QueryParser.parse(text, today: today).query else { return }
    checkPrinted(query)
    let plan = Plan(query)
    checkExpression(of: plan)
    checkMatches(of: plan, in: Array(text.utf8))
  }

  /// What is printed is understood as the same, unless it has become too long.
  private static func checkPrinted(_ query: Query) {
    guard let again = try? QueryParser.parse(query.description, today: today) else { return }
    expect(again.query == query, "„\(query)“ is understood as „\(again.query?.description ?? "")“")
    expect(again.warnings.isEmpty, "„\(query)“ is not understood: \(again.warnings)")
  }

  /// FTS5 sees nothing of the query but terms in quotes.
  private static func checkExpression(of plan: Plan) {
    let (text, roles) = plan.matchExpression()
    var expression = MatchExpression(text)
    let count = expression.phraseCount()
    expect(
      count == roles.count, "\(count) phrases for \(roles.count) roles: \(String(decoding: text, as: UTF8.self))")
    expect(roles.joined().allSatisfy { Int($0.leaf) < plan.leaves.count }, "a role of no leaf")
  }

  private static func checkMatches(of plan: Plan, in text: [UInt8]) {
    var end = 0
    for match in Highlighter(plan: plan).matches(in: text, field: .text) {
      expect(match.range.lowerBound >= end && !match.range.isEmpty, "matches overlap")
      end = match.range.upperBound
    }
    expect(end <= text.count, "a match ends behind the text")
  }
}

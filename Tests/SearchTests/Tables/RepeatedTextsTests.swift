import Newsletter
import Testing

@testable import Search

@Suite struct RepeatedTextsTests {
  /// The repeated texts of issues that are given as their rows' keys, 0 for a title or heading: `7: 5 issues, rows 0 3`.
  private func repeated(_ issues: [[RepeatedTexts.Key]], newsletters: [Int]? = nil) -> [String] {
    var entries: [Layout.Issue] = []
    for keys in issues {
      let first = entries.last.map { $0.first + $0.count } ?? 0
      entries.append(
        Layout.Issue(base: RowID(Int64(first)), day: 0, first: first, count: UInt32(keys.count), rank: 0))
    }
    let keys = issues.flatMap { $0 }
    let found = RepeatedTexts(keys, of: entries, newsletters: newsletters ?? issues.map { _ in 0 })
    return found.texts.map { text in
      let rows = found.rows.filter { keys[$0] == keys[text.row] }.map { String($0) }.joined(separator: " ")
      return "\(keys[text.row]): \(text.issues) issues, first in \(text.issue), rows \(rows)"
    }
  }

  @Test("in a fifth of the issues, and in five")
  func fewest() {
    #expect(repeated((0..<4).map { _ in [7] }) == [])
    #expect(repeated((0..<5).map { _ in [7] }) == ["7: 5 issues, first in 0, rows 0 1 2 3 4"])
    // 30 issues: a fifth is six.
    func keys(_ number: Int) -> [RepeatedTexts.Key] { [number < 5 ? 7 : number < 11 ? 8 : 9] }
    let issues = (0..<30).map { keys($0) + [RepeatedTexts.Key(100 + $0)] }
    #expect(repeated(issues).map { $0.prefix(11) } == ["8: 6 issues", "9: 19 issue"])
  }

  @Test("each issue counts once, and all its passages with the text are meant")
  func onceAnIssue() {
    #expect(repeated([[7, 7], [7, 7], [7, 7]]) == [])
    #expect(repeated([[7, 7], [7], [7], [0, 7], [7]]) == ["7: 5 issues, first in 0, rows 0 1 2 3 5 6"])
  }

  @Test("titles and headings are no passages")
  func passagesOnly() {
    #expect(repeated((0..<9).map { _ in [0, 0] }) == [])
    #expect(repeated([]) == [])
  }

  @Test("each newsletter has its own texts")
  func newsletters() {
    let issues = (0..<8).map { _ in [RepeatedTexts.Key(7)] }
    #expect(repeated(issues, newsletters: [0, 0, 0, 0, 1, 1, 1, 1]) == [])
    let found = RepeatedTexts(
      (0..<8).map { _ in 7 },
      of: (0..<8).map { Layout.Issue(base: RowID($0), day: 0, first: UInt32($0), count: 1, rank: 0) },
      newsletters: [0, 1, 0, 1, 0, 1, 0, 0])
    #expect(found.rows == [0, 2, 4, 6, 7])
  }

  @Test("a text that stands in very many issues")
  func veryMany() {
    func keys(_ number: Int) -> [RepeatedTexts.Key] { [RepeatedTexts.Key(number + 10), number % 5 == 0 ? 7 : 8] }
    #expect(repeated((0..<2000).map(keys)).map { $0.prefix(9) } == ["7: 400 is", "8: 1600 i"])
    let fewer = (0..<2001).map { keys($0 == 2000 ? 1 : $0) }
    #expect(repeated(fewer).map { $0.prefix(9) } == ["8: 1601 i"])
  }

  @Test("the key of a text is never that of none")
  func keys() {
    #expect(RepeatedTexts.key(of: Array("Guten Morgen!".utf8)) != RepeatedTexts.key(of: Array("Guten Morgen.".utf8)))
    #expect(RepeatedTexts.key(of: []) != RepeatedTexts.none)
  }
}

import Newsletter
import TestSupport
import Testing

@testable import Search

@Suite struct CompactPostingsTests {
  /// Issues of 1 to 9 rows on days that lie apart, one of them without a row.
  private static let layout: Layout = {
    var issues: [Layout.Issue] = []
    var rows = 0
    for number in 0..<40 {
      let count = number == 7 ? 0 : 1 + number * 5 % 9
      issues.append(
        Layout.Issue(
          base: RowID(Int64(number * 3) << 20), day: Int32(number * 3), first: UInt32(rows), count: UInt32(count),
          rank: UInt32(39 - number)))
      rows += count
    }
    let row = Layout.Row(length: 1, kind: 2, role: 2, section: 1, parent: 0)
    return Layout(issues: issues, rows: Array(repeating: row, count: rows))
  }()

  private static var allRows: [RowID] {
    layout.issues.flatMap { issue in (0..<Int(issue.count)).map { issue.base + $0 } }
  }

  private func read(_ cursor: CompactPostings.Cursor) -> [[Int64]] {
    var cursor = cursor
    var found: [[Int64]] = []
    while cursor.headRow > .lowest {
      found.append([cursor.headRow.value, Int64(cursor.headCount)])
      cursor.advance()
    }
    return found
  }

  @Test("what was stored comes back, newest first, from a row on and up to a row")
  func agrees() {
    var generator = SeededGenerator()
    for number in 0..<300 {
      let rows = Self.allRows.filter { _ in Int.random(in: 0..<(1 + number % 7), using: &generator) == 0 }
      let postings = rows.map { Posting(row: $0, count: UInt8.random(in: 1...255, using: &generator)) }
      let first = RowID(.random(in: -1...(120 << 20), using: &generator))
      let end = RowID(.random(in: -1...(120 << 20), using: &generator))
      var cursor = CompactPostings.Cursor(
        CompactPostings(postings, in: Self.layout), origin: Self.layout.rows.count, of: Self.layout.issues, from: first)
      let expected = postings.reversed().filter { $0.row >= first }.map { [$0.row.value, Int64($0.count)] }
      #expect(read(cursor) == expected, "seed \(generator.seed), case \(number)")
      cursor.skip(to: end)
      #expect(
        read(cursor) == expected.filter { $0[0] < end.value }, "seed \(generator.seed), case \(number), up to \(end)")
    }
  }

  @Test("bytes of a damaged index give rows or an end, never a crash")
  func survivesDamage() {
    var generator = SeededGenerator()
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      let cursor = CompactPostings.Cursor(
        CompactPostings(bytes: bytes), origin: Self.layout.rows.count, of: Self.layout.issues, from: .lowest)
      #expect(read(cursor).allSatisfy { $0[0] >= 0 }, "seed \(generator.seed)")
    }
  }

  @Test("a day's end far after its last row skips none of the day before (string date:2019 found later years)")
  func skipsToTheEndOfADay() {
    let postings = Self.allRows.map { Posting(row: $0, count: 1) }
    var cursor = CompactPostings.Cursor(
      CompactPostings(postings, in: Self.layout), origin: Self.layout.rows.count, of: Self.layout.issues,
      from: .lowest)
    let end = RowID((10 * 3 + 1) << 20)
    cursor.skip(to: end)
    #expect(read(cursor).map { RowID($0[0]) } == Self.allRows.reversed().filter { $0 < end })
  }
}

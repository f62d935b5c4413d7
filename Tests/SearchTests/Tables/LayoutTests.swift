import Newsletter
import Testing

@testable import Search

@Suite struct LayoutTests {
  private func row(length: UInt16) -> Layout.Row { Layout.Row(length: length, kind: 2, role: 2, section: 1, parent: 0) }

  private func issue(base: RowID, count: UInt32) -> Layout.Issue {
    Layout.Issue(base: base, day: 0, first: 0, count: count, rank: 0)
  }

  @Test(
    "the mean length of rows",
    arguments: [
      ([], 1), ([0, 0], 1), ([2, 4], 3), ([1, 2], 1.5), ([65_535], 65_535),
    ] as [([UInt16], Double)])
  func averageLength(_ lengths: [UInt16], _ expected: Double) {
    #expect(Layout(issues: [], rows: lengths.map(row)).averageLength == expected)
  }

  @Test("the issue of a row, and looked for from a newer issue")
  func issueOfRow() {
    let bases = ([-100, 0, 50, 64] + (0..<40).map { 1 << 40 + $0 * 100 }).map { RowID($0) }
    let layout = Layout(issues: bases.map { issue(base: $0, count: 10) }, rows: [])
    for (index, base) in bases.enumerated() {
      for row in [base, base + 1, base + 9] {
        #expect(layout.issue(of: row) == index)
        for newer in index + 1...bases.count { #expect(layout.issue(of: row, before: newer) == index) }
      }
    }
  }

  @Test("what is stored is loaded")
  func stores() throws {
    let archive = try TestArchive([
      "2024-02-20.md": "# Titel\n\nEin Satz.\n\n## Links\n\n- Noch einer.\n", "x.md": "Ohne Datum.",
    ])
    try archive.update()
    let layout = try Layout.load(from: Index(path: archive.indexPath).connection)
    #expect(layout.issues.map(\.count) == [1, 4])
    #expect(layout.issues.map { $0.day == Layout.undated } == [true, false])
    #expect(layout.issues.map(\.rank) == [1, 0])
    #expect(layout.issues.map(\.first) == [0, 1])
    // Undated: text. Dated: title, text, heading, text.
    #expect(layout.rows.map(\.role) == [2, 0, 2, 1, 2])
    #expect(layout.rows.map(\.length) == [2, 1, 2, 1, 2])
    #expect(layout.rows.map(\.section) == [1, 0, 1, 2, 2])
  }
}

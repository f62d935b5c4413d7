import Search
import TestSupport
import Testing

/// Sentences with names, judged by hand: as many as today have to come out as judged.
@Suite struct NameGoldTests {
  @Test func judgesSentences() throws {
    let gold = try Gold("names-dev.tsv", columns: ["name", "text", "expected", "why"]) { row in
      let expected = try #require(NameRow.Outcome(rawValue: row["expected"]))
      let found = try NameRow(row["name"], row["text"], expected).outcome()
      return found == expected ? nil : "\(row["name"]) in „\(row["text"])“: \(found), want \(expected)"
    }
    expect(gold, atLeast: 98)
  }

  /// Each sentence is an issue of its own, since its date may say which of two things a name can mean.
  @Test func judgesIssues() throws {
    let columns = ["name", "text", "expected", "why", "date"]
    let archive = try TestArchive()
    _ = try Gold("names2-dev.tsv", columns: columns) { row in
      try archive.write(row["text"] + "\n", to: Self.path(row))
      return nil
    }
    try archive.update()
    let index = try Index(path: archive.indexPath)
    let gold = try Gold("names2-dev.tsv", columns: columns) { row in
      let expected = try #require(NameRow.Outcome(rawValue: row["expected"]))
      let mentions = try index.mentions(MentionsRequest([row["name"]])).mentions
      let found = NameRow.Outcome(mentions.first { $0.issue.path == Self.path(row) }?.mention)
      return found == expected ? nil : "\(row["name"]) in „\(row["text"])“: \(found), want \(expected)"
    }
    expect(gold, atLeast: 22)
  }

  private static func path(_ row: Table.Row) -> String {
    "\(row["date"].isEmpty ? "2026-10-15" : row["date"])-\(row.line).md"
  }

  private func expect(_ gold: Gold, atLeast floor: Int) {
    print(gold)
    #expect(gold.right >= floor, "\(gold)")
  }
}

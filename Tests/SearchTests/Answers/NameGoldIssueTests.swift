import Search
import TestSupport
import Testing

/// Sentences with names, judged by hand: as many as today have to come out as judged.
@Suite struct NameGoldIssueTests {
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
      let mentions = try index.mentions(MentionsRequest([row["name"]])).mentions
      let mention = mentions.first { $0.issue.path == Self.path(row) }
      let found = mention.map { $0.isDoubtful ? "doubtful" : "hit" } ?? "miss"
      return found == row["expected"] ? nil : "\(row["name"]) in „\(row["text"])“: \(found), want \(row["expected"])"
    }
    print(gold)
    #expect(gold.right >= 22, "\(gold)")
  }

  private static func path(_ row: Table.Row) -> String {
    "\(row["date"].isEmpty ? "2026-10-15" : row["date"])-\(row.line).md"
  }
}

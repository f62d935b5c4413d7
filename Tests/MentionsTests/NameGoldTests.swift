import Mentions
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
    print(gold)
    #expect(gold.right >= 98, "\(gold)")
  }
}

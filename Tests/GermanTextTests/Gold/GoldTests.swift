import GermanText
import TestSupport
import Testing

/// Words and sentences that were judged by hand: as many as today have to come out as judged.
///
/// A floor is raised when more do, and never lowered without a reason in the commit.
@Suite struct GoldTests {
  @Test(arguments: [("gender-dev.tsv", 237), ("words-dev.tsv", 110)])
  func findsOnTheLevel(file: String, floor: Int) throws {
    let gold = try Gold(file, columns: ["query", "text", "expected", "level", "why"]) { row in
      let level = try #require(MatchLevel(rawValue: row["level"]))
      try #require(["hit", "miss"].contains(row["expected"]))
      let isExpected = row["expected"] == "hit"
      let found = MatchLevel.of(row["query"], in: row["text"])
      let isFound = found.map { $0 <= level } ?? false
      return isFound == isExpected
        ? nil : "\(row["query"]) in „\(row["text"])“: \(found?.rawValue ?? "no"), want \(row["expected"]) on \(level)"
    }
    expect(gold, atLeast: floor)
  }

  @Test func joinsFormsOfOneWordOnly() throws {
    let gold = try Gold("conflate-dev.tsv", columns: ["word1", "word2", "same", "why"]) { row in
      try #require(["yes", "no"].contains(row["same"]))
      let isExpected = row["same"] == "yes"
      let (first, second) = (stem(of: row["word1"]), stem(of: row["word2"]))
      return (first == second) == isExpected
        ? nil : "\(row["word1"]) \(first), \(row["word2"]) \(second), want same: \(row["same"])"
    }
    expect(gold, atLeast: 300)
  }

  @Test func takesCompoundsApart() throws {
    let gold = try Gold("compounds-dev.tsv", columns: ["word", "parts"]) { row in
      let expected = row["parts"].split(separator: "|").map { stem(of: String($0)) }
      let found = analyzed(row["word"]).first?.parts ?? []
      return found.sorted() == expected.sorted()
        ? nil : "\(row["word"]) \(found.joined(separator: "|")), want \(expected.joined(separator: "|"))"
    }
    expect(gold, atLeast: 582)
  }

  /// What two words are compared by: the stem, or the word where there is none.
  private func stem(of word: String) -> String {
    let first = analyzed(word).first
    return first?.stem ?? first?.word ?? ""
  }

  private func expect(_ gold: Gold, atLeast floor: Int) {
    print(gold)
    #expect(gold.right >= floor, "\(gold)")
  }
}

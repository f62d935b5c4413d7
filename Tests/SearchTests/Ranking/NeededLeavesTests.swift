import Query
import Testing

@testable import Search

/// Leaves without which an issue holds no hit.
@Suite struct NeededLeavesTests {
  @Test(
    "groups of leaves, one of each of which is needed",
    arguments: [
      ("a", [[0]]),
      ("a b", [[0], [1]]),
      ("a OR b", [[0, 1]]),
      ("a (b OR c)", [[0], [1, 2]]),
      ("a -b", [[0]]),
      ("a OR (b c)", [[0, 1]]),
      ("title:a b", [[0], [1]]),
      ("a kind:lead", [[0]]),
    ] as [(String, [Set<Int>])])
  func group(_ query: String, _ groups: [Set<Int>]) throws {
    let parsed = try #require(try QueryParser.parse(query, today: testDay).query)
    let found = Plan(parsed).condition.neededLeaves
    #expect(found == groups)
  }

  @Test("alternatives nested deep take no longer than flat ones (16 seconds for 8 KB)")
  func areFoundOnce() {
    let nested = (1...400).reduce(Condition.leaf(0)) { .any([$0, .leaf($1)]) }
    #expect(nested.neededLeaves == [Set(0...400)])
  }
}

import TestSupport
import Testing

@testable import Search

@Suite struct TopHitsTests {
  @Test(
    "the best, best first",
    arguments: [
      (3, [5, 1, 4, 2, 3], [5, 4, 3]), (3, [1, 2, 3, 4, 5], [5, 4, 3]), (3, [5, 4, 3, 2, 1], [5, 4, 3]),
      (3, [7], [7]), (3, [], []), (0, [1, 2], []), (1, [1, 3, 2], [3]), (5, [2, 2, 1], [2, 2, 1]),
    ])
  func keeps(_ capacity: Int, _ inserted: [Int], _ expected: [Int]) {
    var top = TopHits<Int>(capacity: capacity, by: >)
    for element in inserted { top.insert(element) }
    #expect(top.sorted() == expected)
  }

  @Test("as many as sorting would give")
  func agreesWithSorting() {
    var generator = SeededGenerator()
    let seed = generator.seed
    for capacity in 0..<60 {
      let elements = (0..<50).map { _ in Int.random(in: 0..<30, using: &generator) }
      var top = TopHits<Int>(capacity: capacity, by: <)
      for element in elements { top.insert(element) }
      #expect(top.sorted() == Array(elements.sorted().prefix(capacity)), "seed \(seed)")
    }
  }
}

import Newsletter
import TestSupport
import Testing

@testable import Search

/// A search that counts nothing ends early, and finds the same best hits; a failure tells the seed and the query.
@Suite struct EarlyStopTests {
  private static let words = ["der", "Modell", "Modelle", "Sora", "neu", "Forscher*innen", "selten", "\"Modell Sora\""]

  /// 2,700 rows over three years: enough for terms that are frequent.
  private func archive() throws -> TestArchive {
    var files: [String: String] = [:]
    for number in 0..<300 {
      let day = Day(number: testDay.number - number * 4)
      let lines = (0..<8).map { line in
        // With the issue's number, since a text that stands in many issues counts as boilerplate.
        let words = [
          "der", "neu", "\(number)", number % 3 == 0 ? "Modell" : "Modelle", (number + line) % 5 == 0 ? "Sora" : "Bild",
        ]
        let padding = Array(repeating: "und so fort", count: (number * 7 + line * 3) % 6)
        return "- " + (words + padding + (number == 250 && line == 1 ? ["selten"] : [])).joined(separator: " ")
      }
      files["\(day).md"] = "# Ausgabe \(number)\n\n" + lines.joined(separator: "\n") + "\n"
    }
    return try TestArchive(files)
  }

  @Test("the same best hits with the same scores", arguments: [SearchOptions.Order.relevance, .newest, .oldest])
  func agrees(_ order: SearchOptions.Order) throws {
    let archive = try archive()
    try archive.update()
    let index = try Index(path: archive.indexPath)
    #expect(try index.connection.number("SELECT count(*) FROM frequent") > 0)
    var generator = SeededGenerator()
    var found = 0
    for number in 0..<60 {
      let query = (0...Int.random(in: 0...2, using: &generator)).map { index in
        (index == 0 ? "" : [" ", " OR ", " -"].randomElement(using: &generator) ?? " ")
          + (Self.words.randomElement(using: &generator) ?? "")
      }
      .joined()
      let offset = Int.random(in: 0...3, using: &generator)
      func answer(limit: Int, offset: Int, countsAll: Bool) throws -> SearchAnswer {
        try index.search(
          query, SearchOptions(limit: limit, offset: offset, order: order, today: testDay, countsAll: countsAll))
      }
      let all = try answer(limit: 10_000, offset: 0, countsAll: true)
      let counted = try answer(limit: 5, offset: offset, countsAll: true)
      let best = Array(all.hits.dropFirst(offset).prefix(5))
      let about: Comment = "seed \(generator.seed), case \(number): \(query)"
      #expect(try answer(limit: 5, offset: offset, countsAll: false).hits == best, about)
      #expect(counted.hits == best && counted.total == all.total && counted.issueTotal == all.issueTotal, about)
      found += best.count
    }
    #expect(found > 100)
  }

  @Test("frequent words are found in new, changed and deleted issues as in an index made anew")
  func followsUpdates() throws {
    let archive = try archive()
    try archive.update()
    let other = archive.indexPath + ".other"
    var generator = SeededGenerator()
    for round in 0..<8 {
      for change in 0..<Int.random(in: 1...4, using: &generator) {
        // Mostly the newest issues, as it is in an archive, but old ones too.
        let isOld = Int.random(in: 0..<4, using: &generator) == 0
        let number = isOld ? Int.random(in: 0..<300, using: &generator) : -change - 2 * round
        let path = "\(Day(number: testDay.number - number * 4)).md"
        if isOld, Bool.random(using: &generator) {
          try? archive.remove(path)
        } else {
          try archive.write("# Ausgabe \(number)\n\n- der Sora neu \(round)\n- Modelle der Stadt\n", to: path)
        }
      }
      try archive.update()
      try archive.update(rebuilds: true, index: other)
      for query in ["der", "Sora der", "Modell OR selten", "neu -Sora", "der date:2023", "\"der neu\""] {
        let found = try archive.search(query, order: .newest)
        let expected = try archive.search(query, order: .newest, index: other)
        #expect(
          found.hits.map(\.place) == expected.hits.map(\.place) && found.total == expected.total,
          "seed \(generator.seed), round \(round): \(query)")
      }
    }
  }

  @Test("it does end early")
  func ends() throws {
    let archive = try archive()
    try archive.update()
    let index = try Index(path: archive.indexPath)
    func total(countsAll: Bool, _ order: SearchOptions.Order) throws -> Int {
      try index.search("der", SearchOptions(limit: 5, order: order, today: testDay, countsAll: countsAll)).total
    }
    #expect(try total(countsAll: true, .newest) == 2400)
    #expect(try total(countsAll: false, .newest) < 50)
    #expect(try total(countsAll: false, .relevance) < 2400)
  }
}

extension Connection {
  fileprivate borrowing func number(_ sql: String) throws -> Int {
    let statement = try prepare(sql)
    return try statement.step() ? statement.int(0) : -1
  }
}

import Newsletter
import Search
import TestSupport
import Testing

/// Pages of any size make up the whole answer; a failure tells the seed and the query.
@Suite struct PagingProperties {
  private static let words = [
    "der", "die", "und", "Sora", "Modell", "Modelle", "Gemini", "KI", "Forscher*innen", "Urheberrecht*", "nicht",
    "\"Was ist\"", "kind:links", "kind:lead", "title:Sora", "section:Hintergrund", "date:2024", "seit:2025",
    "quelle:heise", "zugang:free", "quatsch",
  ]

  @Test("every hit stands on exactly one page, in its place", arguments: SearchOptions.Order.allCases)
  func pages(_ order: SearchOptions.Order) throws {
    let sample = try SampleIndex()
    let index = try Index(path: sample.path)
    var generator = SeededGenerator()
    var pages = 0
    for number in 0..<12 {
      let query = Self.query(by: &generator)
      let size = Int.random(in: 5...200, using: &generator)
      let about: Comment = "seed \(generator.seed), case \(number): \(query) by \(size)"
      func answer(limit: Int, offset: Int) throws -> SearchAnswer {
        try index.search(
          query, SearchOptions(limit: limit, offset: offset, order: order, today: testDay, isStrict: true))
      }
      let whole = try answer(limit: 0, offset: 0)
      #expect(whole.hits.count == whole.total, about)
      #expect(Set(whole.hits.map(\.issue.path)).count == whole.issueTotal, about)
      #expect(Set(whole.hits.map(\.key)).count == whole.total, about)
      var walked: [Hit] = []
      repeat {
        let page = try answer(limit: size, offset: walked.count)
        #expect(page.hits.count == min(size, whole.total - walked.count), about)
        #expect((page.total, page.issueTotal) == (whole.total, whole.issueTotal), about)
        #expect((page.understood, page.warnings) == (whole.understood, whole.warnings), about)
        walked += page.hits
        pages += 1
        guard !page.hits.isEmpty else { break }
      } while walked.count < whole.total
      #expect(walked == whole.hits, about)
      #expect(try answer(limit: size, offset: whole.total).hits.isEmpty, about)
    }
    #expect(pages > 24)
  }

  /// Two to four words or filters, joined and negated by chance.
  private static func query(by generator: inout SeededGenerator) -> String {
    (0...Int.random(in: 1...3, using: &generator)).map { index in
      let join = index == 0 ? "" : [" ", " OR ", " OR ", " -"].randomElement(using: &generator) ?? " "
      return join + (words.randomElement(using: &generator) ?? "")
    }
    .joined()
  }
}

extension Hit {
  /// What no other hit shares.
  fileprivate var key: String { "\(issue.path) \(section.ordinal) \(passage.ordinal) \(passage.line) \(field)" }
}

import Query
import Search
import TestSupport
import Testing

/// What holds for every query on an index; a failure tells the seed and the query.
@Suite struct SearchProperties {
  private static let pieces = [
    "sora", "Modell", "Häuser", "a", "innen", " ", " ", " ", "OR", " OR ", " AND ", "NOT ", "-", "=", "*", "(", ")",
    ":",
    "\"", "„", "“", "»", "«", "'", "’", "\\", "/", ".", "\0", "\u{1}", "\u{2}", "^", "+", "{", "}", "title:",
    "section:",
    "kind:lead", "date:2024", "bis:2023", "Forscher*innen", "GPT-4o", "\u{AD}", "\u{308}", "🤖", "東", "NEAR(a b)",
    "text:",
    "passage_fts", "' OR 1=1 --", "\"; DROP TABLE issue; --", "*|FNAME|*", "%", "_",
  ]

  private let archive: TestArchive

  init() throws {
    archive = try TestArchive([
      "2024-02-20.md": "# Sora\n\nDas Modell Sora.\n\n## Häuser\n\n- Forscher*innen und GPT-4o\n\n## Links\n\n- a\n",
      "2023-02-20.md": "Ein Haus, ein Modell.\n\nNoch ein Satz.\n", "x.md": "Ohne Datum, mit Sora.\n",
    ])
    try archive.update()
  }

  @Test("no query is an error, and totals agree with the hits")
  func total() throws {
    var generator = SeededGenerator()
    var found = 0
    for number in 0..<2000 {
      let query = generator.text(of: Self.pieces, upTo: 8)
      let about: Comment = "seed \(generator.seed), case \(number): \(query.debugDescription)"
      let answer = try archive.search(query)
      #expect(answer.total == answer.hits.count, about)
      #expect(answer.issueTotal == Set(answer.hits.map(\.issue.path)).count, about)
      #expect(answer.hits.map(\.rank) == Array(1...(answer.total + 1)).dropLast(), about)
      #expect(answer.hits.allSatisfy { $0.score >= 0 && $0.score.isFinite }, about)
      #expect(zip(answer.hits, answer.hits.dropFirst()).allSatisfy { $0.score >= $1.score }, about)
      #expect(Set(answer.hits.map(\.place)).count == answer.total, about)
      found += answer.total
    }
    #expect(found > 500)
  }

  @Test(
    "a hit has a positive score, even where only a filter found it",
    arguments: [
      "modell OR kind:links", "quatsch OR date:2024", "modell OR -sora",
    ])
  func positive(_ query: String) throws {
    let hits = try archive.search(query).hits
    #expect(!hits.isEmpty)
    #expect(hits.allSatisfy { $0.score > 0 })
  }

  @Test(
    "what excludes and what includes a word share nothing and miss nothing",
    arguments: [
      "sora", "modell", "häuser", "forscher", "title:sora", "kind:links", "date:2024", "section:häuser",
      "\"modell sora\"",
    ])
  func complement(_ query: String) throws {
    let all = Set(try archive.hits("-quatsch").filter { $0.hasSuffix("text") })
    let with = Set(try archive.hits("-quatsch \(query)").filter { $0.hasSuffix("text") })
    let without = Set(try archive.hits("-\(query)").filter { $0.hasSuffix("text") })
    #expect(!all.isEmpty && !without.isEmpty && with.isDisjoint(with: without))
    #expect(with.isSubset(of: all) && without.isSubset(of: all))
  }

  private static let longestQueries: [String] = {
    let words = (0..<QueryError.mostWords).map { "sora\($0)" }
    var queries = [words.joined(separator: " "), words.prefix(500).joined(separator: " OR ")]
    queries.append(String(repeating: "sora ", count: QueryError.mostWords))
    queries.append("\"" + String(repeating: "sora ", count: QueryError.mostWords) + "\"")
    queries.append(String(repeating: "x", count: QueryError.mostBytes))
    queries.append(String(repeating: "ß", count: QueryError.mostBytes / 2))
    queries.append(String(repeating: "a-", count: QueryError.mostWords))
    queries.append(String(repeating: "*innen", count: 1000))
    queries.append(String(repeating: "-", count: 900) + "sora")
    return queries
  }()

  @Test("the longest queries are answered", arguments: longestQueries.indices)
  func answersLongest(_ index: Int) throws { #expect(try archive.search(Self.longestQueries[index]).warnings == []) }

  @Test("a word that stands twice in a query counts twice")
  func repeats() throws {
    let once = try archive.search("sora")
    let twice = try archive.search("sora sora")
    #expect(twice.hits.map(\.place) == once.hits.map(\.place))
    #expect(twice.hits.map(\.score) == once.hits.map { 2 * $0.score })
  }

  @Test("every word that stands in a text is found there")
  func findsItself() throws {
    for word in [
      "Das", "Modell", "Sora", "Häuser", "Forscher*innen", "und", "GPT-4o", "Ein", "Noch", "Satz", "Ohne", "mit",
    ] {
      #expect(try archive.search(word).total > 0, "\(word)")
      #expect(try archive.search("=\"\(word)\"").total > 0, "\(word)")
    }
  }
}

import Newsletter
import Testing

@testable import Search

/// Hits that hold most of what a query asks for.
@Suite struct PartialHitsTests {
  private static func archive() throws -> TestArchive {
    var files = [
      "2024-02-20-garten.md": """
      # Garten

      ## Gießen

      - eins Eine App zeigt, welche Bäume in Magdeburg Durst haben.
      - zwei Nachbarn gießen Bäume nach Plan.

      ## Ernte

      - drei In Magdeburg reifen die Kirschen.
      """,
      "2023-05-01-rathaus.md": """
      # Rathaus

      - vier Das Rathaus in Magdeburg bekommt eine App für Bürgerïnnen.
      - fünf Für Sicherheit ist gesorgt, meint am Ende des langen Abends ein Forscher.
      - sechs Sicherheitsforscherïnnen warnen.
      - sieben Wer OpenSource sagt, meint Qwen3 und AC/DC.
      """,
      "2022-01-01-quelltext.md": "# Quelltext\n\n- acht Open Source und Qwen 3, dazu KI und ML.\n",
    ]
    for number in 1...30 { files["2021-01-\(number)-füllung.md"] = "# Füllung \(number)\n\nNichts von alledem.\n" }
    let archive = try TestArchive(files)
    try archive.update()
    return archive
  }

  /// Hits as their first words, partial ones with what they lack.
  private func found(_ query: String, isStrict: Bool = false) throws -> [String] {
    try Self.archive().search(query, isStrict: isStrict).hits.map { hit in
      let lacks = hit.missing.map { " -" + $0 } + hit.elsewhere.map { " ~" + $0 }
      return (hit.passage.string.split(separator: " ").first.map { String($0) } ?? "") + lacks.joined()
    }
  }

  @Test(
    "complete hits first, then those with most of the words, each with what it lacks",
    arguments: [
      ("App Bäume Magdeburg", ["eins", "zwei ~App ~Magdeburg", "drei ~App ~Bäume", "vier -Bäume"]),
      // Demanded words are in every hit.
      ("+App Kirschen Magdeburg", ["eins ~Kirschen", "vier -Kirschen"]),
      ("\"eine App\" Kirschen", ["eins ~Kirschen", "vier -Kirschen"]),
      ("App -Durst Magdeburg Kirschen", ["drei ~App", "vier -Kirschen"]),
      // A word that occurs nowhere does not keep the others from being enough.
      ("Quastenflosser Kirschen", ["drei -Quastenflosser"]),
      // One word alone, a phrase, a filter.
      ("Quastenflosser", []), ("\"Bäume App\"", []), ("kind:links", []),
    ])
  func partial(_ query: String, _ expected: [String]) throws {
    #expect(try found(query) == expected)
  }

  @Test("strict answers have complete hits only")
  func strict() throws {
    #expect(try found("App Bäume Magdeburg", isStrict: true) == ["eins"])
    #expect(try found("App Kirschen", isStrict: true) == [])
    #expect(try Self.archive().search("App Kirschen", isStrict: true).partialTotal == nil)
  }

  @Test(
    "the parts of a compound: side by side they are complete, apart partial, one of them is nothing",
    arguments: [
      ("Sicherheitsforscher", ["sechs", "fünf ~Sicherheitsforscher"]), ("Kirschforscher", []),
    ])
  func compounds(_ query: String, _ expected: [String]) throws { #expect(try found(query) == expected) }

  @Test(
    "words written otherwise: apart, together, with digits, joined by signs",
    arguments: [
      ("Opensource", ["sieben", "acht"]), ("\"Open Source\"", ["acht"]), ("Open Source", ["acht", "sieben"]),
      ("Qwen3", ["sieben", "acht"]), ("Qwen 3", ["acht", "sieben"]), ("KI/ML", ["acht"]), ("ki+ml", ["acht"]),
      ("AC/DC", ["sieben"]),
    ])
  func spellings(_ query: String, _ expected: [String]) throws {
    #expect(Set(try found(query, isStrict: true)) == Set(expected))
  }

  @Test("totals count complete hits; partial ones are counted apart where the answer reaches them")
  func totals() throws {
    let archive = try Self.archive()
    let answer = try archive.search("App Bäume Magdeburg", isStrict: false)
    #expect((answer.total, answer.issueTotal, answer.partialTotal) == (1, 1, 3))
    #expect(try archive.search("App Bäume Magdeburg", limit: 1, isStrict: false).partialTotal == nil)
    #expect(try archive.search("Magdeburg", isStrict: false).partialTotal == 0)
  }

  @Test("pages put together are the whole list", arguments: [1, 2, 3, 7])
  func pages(size: Int) throws {
    let archive = try Self.archive()
    for query in ["App Bäume Magdeburg", "Forscher Sicherheit App Rathaus", "Füllung Magdeburg App"] {
      let all = try archive.search(query, isStrict: false).hits
      var walked: [Hit] = []
      while walked.count < all.count {
        let page = try archive.search(query, limit: size, offset: walked.count, isStrict: false).hits
        guard !page.isEmpty else { break }
        walked += page
      }
      #expect(all.count > 2)
      #expect(walked == all)
    }
  }

  @Test("an explanation adds up to the score")
  func explained() throws {
    let hits = try Self.archive().search("App Bäume Magdeburg Kirschen", explains: true, isStrict: false).hits
    #expect(hits.count > 2)
    for hit in hits {
      let explanation = try #require(hit.explanation)
      let words = explanation.words.reduce(0) { $0 + $1.score }
      #expect(abs(explanation.relevance - (words * explanation.share + explanation.elsewhere)) < 1e-9)
      #expect(abs(explanation.score - hit.score) < 1e-9)
      #expect(hit.isComplete == (explanation.share == 1))
    }
  }
}

import Testing

@testable import Search

@Suite struct FieldSelectionTests {
  private static func archive() throws -> TestArchive {
    let archive = try TestArchive([
      "a.md": """
      ---
      title: A
      newsletter: Die Randnotiz
      author: Jule Brandt
      tags: [Medien, KI im Alltag]
      access: free
      ---

      - Sora eins (The Verge).
      - Sora zwei, [hier](https://www.theverge.com/2024/sora?utm=1).
      """,
      "b.md": """
      ---
      title: B
      newsletter: Notizblock
      author: Mehmet Aydın
      tags: [Recht]
      access: paid
      ---

      - Sora drei, [dort](https://blog.heise.de/sora) und [da](http://example.org).
      - Sora vier.
      """,
    ])
    try archive.update()
    return archive
  }

  @Test(
    "passages by their issue's data, sources and links",
    arguments: [
      ("sora newsletter:randnotiz", ["eins", "zwei"]), ("sora newsletter:\"die randnotiz\"", ["eins", "zwei"]),
      ("sora author:brandt", ["eins", "zwei"]), ("sora autor:Aydin", ["drei", "vier"]),
      ("sora -author:brandt", ["drei", "vier"]),
      ("sora tag:medien", ["eins", "zwei"]), ("sora tag:\"ki im alltag\"", ["eins", "zwei"]),
      ("sora tag:ki", ["eins", "zwei"]),
      ("sora access:paid", ["drei", "vier"]), ("zugang:free sora", ["eins", "zwei"]),
      ("link:theverge.com", ["zwei"]), ("link:https://theverge.com/2024", ["zwei"]), ("link:theverge.com/2023", []),
      ("link:heise.de", ["drei"]), ("link:eise.de", []), ("link:example.org", ["drei"]), ("link:ample.org", []),
      ("source:\"The Verge\"", ["eins", "zwei"]), ("quelle:heise", ["drei"]), ("source:verge", ["eins"]),
      ("newsletter:quatsch", []), ("author:", []),
    ])
  func selects(_ query: String, _ expected: [String]) throws {
    let answer = try Self.archive().search(query)
    let words = answer.hits.compactMap { hit in
      ["eins", "zwei", "drei", "vier"].first { hit.passage.string.contains($0) }
    }
    #expect(Set(words) == Set(expected))
    #expect(words.count == expected.count)
  }
}

import GermanText
import Newsletter
import Search
import Testing

@Suite struct RankingOrderTests {
  @Test("sections: lead above body above links above comments, all far above boilerplate")
  func sections() throws {
    let archive = try TestArchive([
      "2024-02-20.md": """
      ## Impressum

      Ein Wort zu Sora.

      ## Links

      Ein Wort zu Sora.

      ## Analyse

      Ein Wort zu Sora.

      ## Was ist

      Ein Wort zu Sora.

      ## 2 Kommentare

      Ein Wort zu Sora.
      """
    ])
    try archive.update()
    #expect(try archive.hits("sora") == (["15", "11", "7", "19", "3"].map { "2024-02-20.md:\($0) text" }))
    let scores = try archive.search("sora").hits.map(\.score)
    #expect(scores[3] > 3 * scores[4])
  }

  @Test("recency: newer first, undated last, when nothing else differs")
  func recency() throws {
    let text = "Ein Wort zu Sora.\n"
    let archive = try TestArchive([
      "a.md": text, "2024-02-20.md": text, "2023-02-20.md": text, "2024-01-20.md": text,
    ])
    try archive.update()
    #expect(
      try archive.hits("sora") == ["2024-02-20.md", "2024-01-20.md", "2023-02-20.md", "a.md"].map { "\($0):1 text" })
  }

  @Test("a much better hit still wins over a newer one")
  func relevanceBeforeDate() throws {
    let archive = try TestArchive([
      "2014-02-20.md": "Sora, Veo und Lumiere, noch einmal Sora, Veo und Lumiere.\n",
      "2024-02-20.md": "Von Sora war auch die Rede, neben vielen anderen Dingen, die in dieser Woche geschahen.\n",
      "2024-02-21.md": "Nichts davon.\n",
      "2024-02-22.md": "Nichts davon.\n",
    ])
    try archive.update()
    #expect(try archive.hits("sora OR veo OR lumiere") == ["2014-02-20.md:1 text", "2024-02-20.md:1 text"])
  }

  @Test("the word itself before its other forms")
  func levels() throws {
    let archive = try TestArchive([
      "2024-02-20-a.md": "Ein Haus am See.\n", "2024-02-20-b.md": "Zwei Häuser am See.\n",
    ])
    try archive.update()
    #expect(try archive.hits("haus") == ["2024-02-20-a.md:1 text", "2024-02-20-b.md:1 text"])
    #expect(try archive.hits("häuser") == ["2024-02-20-b.md:1 text", "2024-02-20-a.md:1 text"])
  }

  @Test(
    "newest, oldest",
    arguments: [
      (SearchOptions.Order.newest, ["b.md:1", "b.md:3", "c.md:1", "a.md:1", "x.md:1"]),
      (.oldest, ["x.md:1", "a.md:1", "b.md:1", "b.md:3", "c.md:1"]),
    ])
  func sorted(_ order: SearchOptions.Order, _ expected: [String]) throws {
    let archive = try TestArchive([
      "a.md": "---\ndate: 2024-01-01\n---\nSora.\n", "b.md": "---\ndate: 2024-02-01\n---\nSora.\n\nSora, Sora.\n",
      "c.md": "---\ndate: 2024-02-01\n---\nSora.\n", "x.md": "Sora.\n",
    ])
    try archive.update()
    let places = try archive.search("sora", order: order).hits.map { "\($0.issue.path):\($0.passage.line)" }
    // Lines are those of the files, after three lines of front matter.
    #expect(
      places == expected.map { $0.hasPrefix("x") ? $0 : String($0.dropLast()) + String(Int(String($0.suffix(1)))! + 3) }
    )
  }

  @Test("pages never repeat or drop a hit", arguments: SearchOptions.Order.allCases, [1, 2, 3, 7, 100])
  func pages(_ order: SearchOptions.Order, _ size: Int) throws {
    let archive = try Self.alike()
    let all = try archive.search("sora", order: order).hits.map { "\($0.rank) \($0.place)" }
    var paged: [String] = []
    for offset in stride(from: 0, to: all.count + size, by: size) {
      let answer = try archive.search("sora", order: order, limit: size, offset: offset)
      #expect(answer.total == all.count)
      paged += answer.hits.map { "\($0.rank) \($0.place)" }
    }
    #expect(paged == all)
    #expect(Set(paged).count == 60)
  }

  @Test("equal scores: by path, then by place in the issue")
  func ties() throws {
    let places = try Self.alike().search("sora").hits.map { ($0.score, $0.issue.day?.number ?? 0, $0.place) }
    var ties = 0
    for (first, second) in zip(places, places.dropFirst()) where first.0 == second.0 {
      ties += 1
      #expect(first.1 >= second.1)
      if first.1 == second.1 { #expect(first.2 < second.2) }
    }
    #expect(ties > 10)
  }

  /// Sixty hits that differ in little.
  private static func alike() throws -> TestArchive {
    let files = (0..<20).map { number in
      (
        "2024-02-\(10 + number / 4)-\(Character(Unicode.Scalar(UInt8(97 + number)))).md",
        "Sora eins.\n\nSora zwei.\n\nSora drei.\n"
      )
    }
    let archive = try TestArchive(Dictionary(uniqueKeysWithValues: files))
    try archive.update()
    return archive
  }

  @Test("nothing is returned after the end", arguments: [(10, 60), (10, 1000), (0, 60)])
  func beyond(_ limit: Int, _ offset: Int) throws {
    let answer = try Self.alike().search("sora", limit: limit, offset: offset)
    #expect(answer.hits == [])
    #expect(answer.total == 60)
  }

  @Test("a limit of 0 is all")
  func all() throws { #expect(try Self.alike().search("sora", limit: 0, offset: 0).hits.count == 60) }
}

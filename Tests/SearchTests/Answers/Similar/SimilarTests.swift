import Newsletter
import Search
import Testing

@Suite struct SimilarTests {
  /// Enough other passages for words to be rare or frequent among them.
  private static let others = (1...40).map { number in
    "- Nummer \(number): Eine Redaktion im Ort \(number)burg druckt Hefte für Leserinnen und verschickt Briefe."
  }
  .joined(separator: "\n")

  private static let plant = """
    Infineon will in Dresden für fünf Milliarden Euro ein weiteres Halbleiterwerk bauen, tausend Arbeitsplätze \
    inbegriffen (MDR).
    """
  private static let sora = "OpenAI hat mit Sora ein Modell vorgeführt, das aus einem Satz ein Video macht (The Verge)."

  private static let files = [
    "2022-11-24.md": "# Drei Tage\n\n## Was war\n\n- \(plant)\n",
    "2024-02-20.md": "# Der Moment\n\n## Was ist\n\n- \(sora)\n\n## Impressum\n\n\(plant)\n",
    "2020-01-01.md": "# Andere\n\n\(others)\n",
  ]

  private func archive(_ more: [String: String] = [:]) throws -> TestArchive {
    let archive = try TestArchive(Self.files.merging(more) { _, new in new })
    try archive.update()
    return archive
  }

  /// Earlier passages as lines: `12 2022-11-24.md:5`.
  private func earlier(
    _ draft: String, in archive: TestArchive, path: String? = nil, name: String = "entwurf.md", limit: Int = 3,
    threshold: Double = SimilarityConstants.threshold
  ) throws -> [String] {
    let answer = try answer(draft, in: archive, path: path, name: name, limit: limit, threshold: threshold)
    return answer.parts.flatMap { part in
      part.earlier.map { "\(part.part.passage.line) \($0.hit.issue.path):\($0.hit.passage.line)" }
    }
  }

  private func answer(
    _ draft: String, in archive: TestArchive, path: String? = nil, name: String = "entwurf.md", limit: Int = 3,
    threshold: Double = SimilarityConstants.threshold
  ) throws -> SimilarAnswer {
    let draft = try Draft(Array(draft.utf8), name: name, path: path, settings: .default)
    return try Index(path: archive.indexPath).similar(to: draft, limit: limit, threshold: threshold)
  }

  // MARK: What is found

  @Test(arguments: [
    // In other words, shorter, with other inflection
    ("- Tausend Arbeitsplätze und fünf Milliarden: Das Halbleiterwerk von Infineon in Dresden wird gebaut.", true),
    ("Infineon baut in Dresden. Fünf Milliarden Euro kostet das neue Halbleiterwerk.", true),
    ("Das Video, das OpenAIs Modell Sora aus einem Satz machte, wurde allen vorgeführt.", true),
    // Only the topic, only a place, only words of grammar, only a source
    ("In Dresden wird im Mai der Zwinger renoviert, für drei Wochen bleibt er geschlossen.", false),
    ("OpenAI hat einen neuen Chef.", false),
    ("Und so hat es das auch in der für ihn und aus dem mit.", false),
    ("Der Frühling kommt (The Verge).", false),
    ("", false),
  ])
  func tells(draft: String, isKnown: Bool) throws {
    let answer = try answer("# Neu\n\n\(draft)\n\nEtwas anderes.\n", in: archive())
    #expect((answer.mentioned > 0) == isKnown)
  }

  @Test func leavesBoilerplateOut() throws {
    let found = try earlier("# Neu\n\n## Was ist\n\n\(Self.plant)\n", in: archive())
    #expect(found == ["5 2022-11-24.md:5"])
    #expect(try earlier("# Neu\n\n## Impressum\n\n\(Self.plant)\n", in: archive()) == [])
  }

  @Test func marksWhatStandsThereWordForWord() throws {
    let draft = "Infineon will in Dresden für sechs Milliarden Euro ein weiteres Halbleiterwerk bauen, wie gemeldet."
    let told = "Infineon baut in Dresden. Fünf Milliarden Euro kostet das neue Halbleiterwerk."
    let copies = try answer("\(draft)\n\n\(told)\n", in: archive()).parts.map { $0.earlier.map(\.isCopy) }
    #expect(copies == [[true], [false]])
  }

  @Test func countsSharedWordsAsMatches() throws {
    let answer = try answer("Infineon baut in Dresden ein Werk für Halbleiter, fünf Milliarden.", in: archive())
    let hit = try #require(answer.parts.first?.earlier.first?.hit)
    let words = hit.matches.map { String(decoding: hit.passage.text[$0.range], as: UTF8.self) }
    #expect(words == ["Infineon", "Dresden", "fünf", "Milliarden", "Halbleiterwerk", "bauen"])
    #expect(hit.matches.map(\.level) == [.stem, .stem, .stem, .stem, .part, .stem])
  }

  // MARK: Order and limit

  @Test func showsTheMostSimilarNewestFirst() throws {
    let archive = try archive([
      "2023-02-23.md": "- Infineon baut in Dresden ein Halbleiterwerk für fünf Milliarden Euro.\n",
      "2023-06-01.md": "- In Dresden baut Infineon, und das Halbleiterwerk bringt Milliarden, sagt der Ort.\n",
    ])
    let draft = "Infineon baut in Dresden ein Halbleiterwerk für fünf Milliarden Euro, tausend Arbeitsplätze.\n"
    #expect(
      try earlier(draft, in: archive, limit: 0) == ["1 2023-06-01.md:1", "1 2023-02-23.md:1", "1 2022-11-24.md:5"])
    #expect(try earlier(draft, in: archive, limit: 2) == ["1 2023-02-23.md:1", "1 2022-11-24.md:5"])
    let part = try #require(try answer(draft, in: archive, limit: 2).parts.first)
    #expect(part.total == 3)
    #expect(part.earlier.map(\.hit.rank).sorted() == [1, 2])
  }

  @Test func aLowerThresholdShowsMore() throws {
    let archive = try archive()
    let draft = "Infineon sucht in Dresden Leute, die im Werk mit der Hand verpacken, was andere bestellen.\n"
    #expect(try earlier(draft, in: archive) == [])
    #expect(try earlier(draft, in: archive, threshold: 0) == ["1 2022-11-24.md:5"])
  }

  // MARK: The draft itself

  @Test func anIssueOfTheArchiveDoesNotFindItself() throws {
    let archive = try archive()
    let own = try #require(Self.files["2022-11-24.md"])
    #expect(try earlier(own, in: archive, path: "2022-11-24.md") == [])
    // A copy elsewhere, by its title and day
    let dated = "---\ntitle: Drei Tage\ndate: 2022-11-24\n---\n\n- \(Self.plant)\n"
    #expect(try earlier(dated, in: archive) == [])
    #expect(try answer(dated, in: archive).own?.path == "2022-11-24.md")
    // Another title: an issue of its own
    #expect(try earlier("---\ntitle: Vier Tage\ndate: 2022-11-24\n---\n\n- \(Self.plant)\n", in: archive).count == 1)
  }

  @Test func aCopyWithoutTitleAndDateDoesNotFindItself() throws {
    let archive = try archive()
    let text = Self.others.split(separator: "\n").prefix(20).joined(separator: "\n")
    #expect(try answer(text + "\n", in: archive).own?.path == "2020-01-01.md")
    // A repeated item is none.
    #expect(try answer("- \(Self.plant)\n", in: archive).own == nil)
  }

  // MARK: Links

  @Test func tellsWhereLinksWereUsed() throws {
    let archive = try archive([
      "2023-01-01.md":
        "Ein Link auf [arXiv](https://arxiv.org/abs/2103.00020), einer auf [arXiv](https://arxiv.org/).\n",
      "2023-02-01.md": "Noch einer: [Papier](http://www.arxiv.org/abs/2103.00020/?utm_source=brief)\n",
    ])
    let draft = """
      # [Titel](https://arxiv.org/abs/2103.00020v2)

      [A](https://arxiv.org/pdf/2103.00020) [A](https://arxiv.org/pdf/2103.00020) [B](https://arxiv.org/abs/1) \
      [C](https://nirgends.example/) [D](mailto:a@b.example)

      """
    let links = try answer(draft, in: archive).parts.flatMap(\.links)
    #expect(
      links.map { "\($0.link.url) \($0.earlier.map(\.hit.issue.path)) \($0.total) \($0.siteTotal)" } == [
        "https://arxiv.org/abs/2103.00020v2 [\"2023-02-01.md\", \"2023-01-01.md\"] 2 3",
        "https://arxiv.org/pdf/2103.00020 [\"2023-02-01.md\", \"2023-01-01.md\"] 2 3",
        "https://arxiv.org/abs/1 [] 0 3", "https://nirgends.example/ [] 0 0",
      ])
  }

  // MARK: Warnings

  @Test(arguments: [
    ("# Titel\n\n## Was ist\n\n## Was war\n", "the draft has headings, but no passages"),
    ("🙂\n", "the draft has no passages"),
    ("https://arxiv.org/abs/2103.00020\n", "no passage of the draft has words that could be compared"),
    (
      "The quick brown fox jumps over the lazy dog; everybody went home because of heavy rain.",
      "the draft does not read like German"
    ),
    ("Der Frühling kommt, und alle freuen sich über die Sonne in der Stadt.", nil),
  ])
  func warns(draft: String, warning: String?) throws {
    #expect(try answer(draft, in: archive()).warnings == (warning.map { [$0] } ?? []))
  }
}

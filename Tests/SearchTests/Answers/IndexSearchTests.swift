import Newsletter
import Query
import Search
import Testing

@Suite struct IndexSearchTests {
  private static let files = [
    "2024-02-20-sora.md": """
    # Sora macht Filme

    Die Woche begann mit einem Video.

    ## Was ist

    - OpenAI zeigt das Modell Sora.
    - Forscher*innen aus Köln prüfen Häuser.

    ## Was Lumiere kann

    Google antwortet schnell. Uber fährt.

    ### Preise

    Ein Abo kostet Geld.

    ## Links

    - Ein Video von Veo.

    ## Impressum

    Redaktion Video, Köln.
    """,
    "2024-01-09-autos.md": """
    ---
    title: Autos ohne Fahrer
    ---

    ## Was ist

    - Über schöne Autos und Start-ups.
    - Das Haus der Zukunft. Modelle von Sora.

    ## Leere Sora-Schule
    """,
    "notiz.md": "Eine Notiz über Sora ohne Datum.\n",
  ]

  private let archive: TestArchive

  init() throws {
    archive = try TestArchive(Self.files)
    try archive.update()
  }

  private func places(_ query: String, order: SearchOptions.Order = .newest) throws -> [String] {
    try archive.hits(query, order: order)
  }

  // MARK: Words

  @Test(
    "which rows are hits, from newest to oldest",
    arguments: [
      // Forms of a word.
      ("häuser", ["2024-02-20-sora.md:8 text", "2024-01-09-autos.md:8 text"]),
      ("Forscherin", ["2024-02-20-sora.md:8 text"]),
      ("Forscher:innen", ["2024-02-20-sora.md:8 text"]),
      ("startup", ["2024-01-09-autos.md:7 text"]),
      // A stem that is spelled like its word, and one that is not.
      ("soras notiz", ["notiz.md:1 text"]), ("\"modelle soras\"", ["2024-02-20-sora.md:7 text"]),
      ("videos -veo -redaktion", ["2024-02-20-sora.md:3 text"]),
      // A function word and a name that differ in two dots.
      ("Uber", ["2024-02-20-sora.md:12 text"]),
      ("über", ["2024-01-09-autos.md:7 text", "notiz.md:1 text"]),
      ("uber", ["2024-02-20-sora.md:12 text"]),
      // A phrase stands in its order; exactly as written or in any form.
      ("\"Modell Sora\"", ["2024-02-20-sora.md:7 text"]),
      ("\"Modell von Sora\"", ["2024-01-09-autos.md:8 text"]),
      ("=\"Modell von Sora\"", []),
      ("=Modell", ["2024-02-20-sora.md:7 text"]),
      ("\"Sora Modell\"", []),
      ("model*", ["2024-02-20-sora.md:7 text", "2024-01-09-autos.md:8 text"]),
      // Both, either, without.
      (
        "video OR notiz",
        ["2024-02-20-sora.md:3 text", "2024-02-20-sora.md:20 text", "2024-02-20-sora.md:24 text", "notiz.md:1 text"]
      ),
      ("video -veo", ["2024-02-20-sora.md:3 text", "2024-02-20-sora.md:24 text"]),
      ("sora -modell -notiz", ["2024-02-20-sora.md:1 title", "2024-01-09-autos.md:10 heading"]),
      ("quatsch", []),
      ("sora quatsch", []),
    ])
  func words(_ query: String, _ expected: [String]) throws {
    let places = try places(query)
    #expect(places == expected)
  }

  // MARK: Titles and headings

  @Test(
    "a title or heading is a hit where no passage below it is",
    arguments: [
      ("filme", ["2024-02-20-sora.md:1 title"]),
      ("=Fahrer", ["2024-01-09-autos.md:2 title"]),
      ("lumiere", ["2024-02-20-sora.md:10 heading"]),
      ("schule", ["2024-01-09-autos.md:10 heading"]),
      // Sora in the title is no hit of its own beside the passage.
      ("\"sora macht\"", ["2024-02-20-sora.md:1 title"]),
      ("autos", ["2024-01-09-autos.md:7 text"]),
      ("lumiere OR google", ["2024-02-20-sora.md:12 text"]),
    ])
  func titles(_ query: String, _ expected: [String]) throws {
    let places = try places(query)
    #expect(places == expected)
  }

  @Test(
    "the words of a query may stand in passage, heading and title",
    arguments: [
      ("google lumiere", ["2024-02-20-sora.md:12 text"]),
      ("google filme", ["2024-02-20-sora.md:12 text"]),
      ("google lumiere filme", ["2024-02-20-sora.md:12 text"]),
      // A heading above the heading.
      ("abo preise lumiere", ["2024-02-20-sora.md:16 text"]),
      // Heading and title alone make the heading a hit.
      ("lumiere filme", ["2024-02-20-sora.md:10 heading"]),
      ("preise lumiere", ["2024-02-20-sora.md:14 heading"]),
      // Not across sections.
      ("google preise", []),
      ("google forscher", []),
    ])
  func context(_ query: String, _ expected: [String]) throws {
    let places = try places(query)
    #expect(places == expected)
  }

  @Test("a passage needs one word of its own")
  func ownWord() throws {
    // Every passage of the issue has „Filme“ above it, only the title holds it.
    #expect(try places("filme") == ["2024-02-20-sora.md:1 title"])
    #expect(try places("filme macht") == ["2024-02-20-sora.md:1 title"])
  }

  @Test("a title made from the file's name is no text")
  func titleFromName() throws {
    let archive = try TestArchive(["2024-02-20-seltenheit.md": "Liebe Leute, es ist so weit.\n"])
    try archive.update()
    #expect(try archive.hits("seltenheit") == [])
    #expect(try archive.search("weit").hits.first?.issue.title.lowercased().contains("seltenheit") == true)
  }

  // MARK: Filters

  @Test(
    "fields",
    arguments: [
      ("title:filme sora", ["2024-02-20-sora.md:7 text"]),
      ("title:filme", ["2024-02-20-sora.md:1 title"]),
      ("title:fahrer haus", ["2024-01-09-autos.md:8 text"]),
      ("section:links video", ["2024-02-20-sora.md:20 text"]),
      ("section:lumiere abo", ["2024-02-20-sora.md:16 text"]),
      ("section:\"Was ist\" modell", ["2024-02-20-sora.md:7 text", "2024-01-09-autos.md:8 text"]),
      ("kind:links video", ["2024-02-20-sora.md:20 text"]),
      ("kind:boilerplate video", ["2024-02-20-sora.md:24 text"]),
      ("video -kind:links -kind:boilerplate", ["2024-02-20-sora.md:3 text"]),
      ("kind:links", ["2024-02-20-sora.md:20 text"]),
      ("section:links", ["2024-02-20-sora.md:20 text"]),
      ("date:2024-01 sora", ["2024-01-09-autos.md:8 text", "2024-01-09-autos.md:10 heading"]),
      ("date:2024-02-20 modell", ["2024-02-20-sora.md:7 text"]),
      ("date:2024-02-21 modell", []),
      ("since:2024-02 modell", ["2024-02-20-sora.md:7 text"]),
      ("before:2024-02 modell", ["2024-01-09-autos.md:8 text"]),
      ("date:2024-01-09..2024-02-20 modell", ["2024-02-20-sora.md:7 text", "2024-01-09-autos.md:8 text"]),
      // An end before the start is told and left out.
      ("date:2024-02..2024-01 modell", ["2024-02-20-sora.md:7 text", "2024-01-09-autos.md:8 text"]),
      ("notiz date:2024", []),
      ("notiz -date:2024", ["notiz.md:1 text"]),
      ("-date:2024", ["notiz.md:1 text"]),
      ("date:2024-01", ["2024-01-09-autos.md:7 text", "2024-01-09-autos.md:8 text"]),
    ])
  func filters(_ query: String, _ expected: [String]) throws {
    let places = try places(query)
    #expect(places == expected)
  }

  @Test("exclusions alone find everything else")
  func exclusions() throws {
    #expect(
      try places("-sora")
        == [
          "2024-01-09-autos.md:7 text"
        ])
    #expect(
      try places("-modell -notiz -kind:boilerplate -kind:links")
        == [
          "2024-02-20-sora.md:3 text", "2024-02-20-sora.md:8 text", "2024-02-20-sora.md:12 text",
          "2024-02-20-sora.md:16 text", "2024-01-09-autos.md:7 text",
        ])
  }

  // MARK: Answers

  @Test("totals count all hits and issues, whatever is returned")
  func totals() throws {
    let answer = try archive.search("sora", limit: 1)
    #expect(answer.hits.count == 1)
    // Passage; passage and heading; passage.
    #expect(answer.total == 4)
    #expect(answer.issueTotal == 3)
    #expect(answer.coverage.issues == 3)
    #expect(answer.coverage.filesSeen == 3)
    // Sora 7: 3, 7, 8, 12, 16, 20, 24. Autos 2: 7, 8. Notiz 1.
    #expect(answer.coverage.passages == 10)
  }

  @Test(
    "an empty query and one that was not understood find nothing and say so",
    arguments: [
      ("", "the query is empty"), ("()", "the query is empty"), ("…", "„…“ holds no word and was left out"),
    ])
  func nothing(_ query: String, _ warning: String) throws {
    let answer = try archive.search(query)
    #expect(answer.hits == [])
    #expect(answer.total == 0)
    #expect(answer.warnings == [warning])
  }

  @Test("a query that is too long is refused")
  func tooLong() throws {
    let query = String(repeating: "x", count: QueryError.mostBytes + 1)
    #expect(throws: SearchError.query(.tooLong(bytes: QueryError.mostBytes + 1))) {
      try archive.search(query)
    }
  }

  @Test("a hit knows its issue, section and passage")
  func record() throws {
    let hit = try #require(try archive.search("modell since:2024-02").hits.first)
    #expect(hit.rank == 1)
    #expect(hit.issue.id == "2024-02-20-sora")
    #expect(hit.issue.title == "Sora macht Filme")
    #expect(hit.issue.titleOrigin == "heading")
    #expect(hit.issue.day == Day(iso: "2024-02-20"))
    #expect(hit.issue.dateOrigin == "filename")
    #expect(hit.section.heading == "Was ist")
    #expect(hit.section.kind == "lead")
    #expect(hit.section.ordinal == 2)
    #expect(hit.passage.ordinal == 1)
    #expect(hit.passage.string == "OpenAI zeigt das Modell Sora.")
    #expect((hit.passage.line, hit.passage.column) == (7, 3))
    #expect(hit.explanation == nil)
  }

  @Test("a score is explained by its parts")
  func explanation() throws {
    let hits = try archive.search("sora OR google lumiere", explains: true).hits
    #expect(hits.count > 3)
    for hit in hits {
      let explanation = try #require(hit.explanation)
      #expect(explanation.score == hit.score)
      #expect(explanation.relevance > 0 && explanation.section > 0 && explanation.recency > 0)
    }
  }

  @Test("matches in text, heading and title are shown")
  func matches() throws {
    let hit = try #require(try archive.search("google lumiere filme").hits.first)
    #expect(
      hit.matches.map { "\($0.field) \($0.range) \($0.term)" } == [
        "text 0..<6 google", "heading 4..<11 lumiere", "title 11..<16 filme",
      ])
  }
}

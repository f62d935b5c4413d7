import Search
import Testing

/// Every row of the query language, by what it finds; the passages are told by the number that each begins with.
@Suite struct QueryLanguageTests {
  private static let files = [
    "2024-02-14-filme.md": """
    ---
    title: Sora macht Filme
    newsletter: Randnotiz
    author: Jule Brandt
    tags: [Medien, Film]
    access: free
    ---

    ## Was ist

    - 1: Das Modell Sora erzeugt ein Video (The Verge).
    - 2: Gemini antwortet um 18:30 mit Modellen.

    ## Links

    - 3: Eine Forscherin liest [dort](https://www.theverge.com/2024/sora).
    """,
    "2023-03-10-autos.md": """
    ---
    title: Autos ohne Fahrer
    newsletter: Notizblock
    author: Mehmet Aydın
    tags: [Recht]
    access: paid
    ---

    ## Rückblick

    - 4: Google zeigt Sora und viele neue Sprachmodelle.
    - 5: Forscher*innen prüfen Lumiere, oder auch nicht.
    - 6: Tipps für alle: eins nach dem anderen ([heise](https://www.heise.de/a)).
    """,
  ]

  private let archive: TestArchive

  init() throws {
    archive = try TestArchive(Self.files)
    try archive.update()
  }

  /// The numbers of the passages found, in reading order; `T` for a title, `H` for a heading.
  private func found(_ query: String) throws -> String {
    try archive.search(query, order: .newest).hits
      .map { $0.field == .title ? "T" : $0.field == .heading ? "H" : String($0.passage.string.prefix(1)) }
      .joined(separator: " ")
  }

  @Test(
    "words, with title and heading as context",
    arguments: [
      ("sora video", "1"), ("Sora Videos", "1"), ("sora modelle", "1 2 4"), ("google rückblick", "4"),
      ("filme gemini", "2"), ("sora lumiere", ""),
    ])
  func words(_ query: String, _ expected: String) throws { #expect(try found(query) == expected) }

  @Test(
    "either",
    arguments: [
      ("video OR gemini", "1 2"), ("video ODER gemini", "1 2"), ("video | gemini", "1 2"), ("video|gemini", ""),
      ("video OR quatsch", "1"), ("gemini OR lumiere OR video", "1 2 5"),
    ])
  func either(_ query: String, _ expected: String) throws { #expect(try found(query) == expected) }

  @Test(
    "operators count only in capitals",
    arguments: [
      ("lumiere oder nicht", "5"), ("video oder gemini", ""), ("video or gemini", ""), ("lumiere nicht", "5"),
      ("NICHT lumiere", "1 2 3 4 6"), ("nicht lumiere", "5"), ("Nicht lumiere", "5"), ("sora und neue", "4"),
      ("sora UND neue", "4"), ("sora AND neue", "4"), ("sora and neue", ""), ("video Oder gemini", ""),
    ])
  func capitals(_ query: String, _ expected: String) throws { #expect(try found(query) == expected) }

  @Test(
    "without",
    arguments: [
      ("modelle -google", "1 2"), ("modelle NOT google", "1 2"), ("modelle NICHT google", "1 2"),
      ("modelle -\"modell sora\"", "2 4"), ("modelle -sprachmod*", "1 2"), ("modelle -(google OR video)", "2"),
      ("modelle -title:sora", "4"), ("modelle -date:2024", "4"),
    ])
  func without(_ query: String, _ expected: String) throws { #expect(try found(query) == expected) }

  @Test(
    "mentions of a model, or of any name",
    arguments: [
      ("model:sora", "1 4"), ("model:Sora", "1 4"), ("modell:SORA", "1 4"), ("model:lumiere", "5"),
      ("model:\"gemini 2\"", ""), ("model:forscherin", "3"), ("model:google", "4"), ("model:quatsch", ""),
      ("model:gemini OR model:sora", "1 2 4"), ("-model:sora", "2 3 5 6"), ("model:sora -google", "1"),
      ("model:sora video", "1"), ("model:sora date:2023", "4"), ("(model:gemini OR video) modell", "1 2"),
      ("model:-", ""),
    ])
  func mentions(_ query: String, _ expected: String) throws { #expect(try found(query) == expected) }

  @Test(
    "exclusions alone find everything else",
    arguments: [
      ("-lumiere", "1 2 3 4 6"), ("-lumiere -google", "1 2 3 6"), ("-lumiere -title:sora", "4 6"),
      ("-(lumiere OR google)", "1 2 3 6"), ("-quatsch", "1 2 3 4 5 6"), ("-kind:links -date:2023", "1 2"),
      ("-newsletter:randnotiz", "4 5 6"), ("-lumiere OR lumiere", "1 2 3 4 5 6"),
    ])
  func exclusions(_ query: String, _ expected: String) throws { #expect(try found(query) == expected) }

  @Test(
    "grouping",
    arguments: [
      ("(video OR google) sora", "1 4"), ("video OR google neue", "1 4"), ("(video OR google) neue", "4"),
      ("(gemini OR (google neue)) modell", "2 4"), ("(video", "1"), ("video)", "1"), ("(video OR google", "1 4"),
      ("((video) (sora))", "1"), ("() video", "1"),
    ])
  func groups(_ query: String, _ expected: String) throws { #expect(try found(query) == expected) }

  @Test(
    "words in their order, in any form; exactly; beginnings",
    arguments: [
      ("\"Modell Sora\"", "1"), ("\"Modelle Soras\"", "1"), ("\"Sora Modell\"", ""), ("„Modell Sora“", "1"),
      ("»Modell Sora«", "1"), ("“Modell Sora”", "1"), ("\"Modell Sora", "1"), ("„Modell Sora", "1"),
      // No parts of compounds.
      ("\"Modelle\"", "1 2"), ("modelle", "1 2 4"),
      ("=Forscherin", "3"), ("=Forscherinnen", "5"), ("=Forscher", ""), ("=Modell", "1"), ("=\"Modell Sora\"", "1"),
      ("=\"Modelle Sora\"", ""), ("=\"Modell Sora", "1"),
      ("sprachmod*", "4"), ("forsch*", "3 5"), ("=sprachmod*", ""), ("*", ""), ("mod*", "1 2"),
    ])
  func phrases(_ query: String, _ expected: String) throws { #expect(try found(query) == expected) }

  @Test(
    "a mark inside a word is never an operator",
    arguments: [
      "Forscher*innen", "Forscher:innen", "Forscher_innen", "ForscherInnen", "Forscher/-innen", "Forscher(innen)",
      "Forscherïnnen", "Forscher·innen", "Forscher’innen", "Forscher", "Forscherin",
    ])
  func gender(_ query: String) throws { #expect(try found(query) == "3 5") }

  @Test(
    "near",
    arguments: [
      ("google NEAR/1 sora", "4"), ("sora NEAR/1 google", "4"), ("sora NEAR/1 video", ""), ("sora NEAR/2 video", "1"),
      ("\"modell sora\" NEAR/2 videos", "1"), ("google near/1 sora", ""),
    ])
  func near(_ query: String, _ expected: String) throws { #expect(try found(query) == expected) }

  @Test(
    "fields of words, by both names",
    arguments: [
      ("title:filme video", "1"), ("titel:filme video", "1"), ("TITEL:Filme video", "1"), ("title:filme", "T"),
      ("title:film*", "T"), ("title:\"Sora macht\"", "T"), ("title:\"macht Sora\"", ""), ("title:Autos lumiere", "5"),
      ("title:\"sora macht", "T"),
      ("section:links", "3"), ("abschnitt:links", "3"), ("rubrik:links", "3"), ("rubrik:\"was ist\"", "1 2"),
      ("section:rückblick sora", "4"), ("rubrik:rück*", "4 5 6"), ("-rubrik:links -rubrik:rückblick", "1 2"),
      ("kind:lead", "1 2"), ("kind:LINKS", "3"), ("sora kind:body", "4"), ("-kind:lead", "3 4 5 6"),
    ])
  func sections(_ query: String, _ expected: String) throws { #expect(try found(query) == expected) }

  @Test(
    "fields of the issue's own data, by both names",
    arguments: [
      ("newsletter:Notizblock", "4 5 6"), ("newsletter:randnotiz sora", "1"), ("newsletter:Notiz", ""),
      ("author:brandt", "1 2 3"), ("autor:Brandt", "1 2 3"), ("autorin:\"Jule Brandt\"", "1 2 3"),
      ("autor:Aydin", "4 5 6"), ("author:\"Brandt Jule\"", ""),
      ("tag:medien", "1 2 3"), ("tag:film", "1 2 3"), ("tag:recht sora", "4"), ("tag:\"medien film\"", ""),
      ("access:paid", "4 5 6"), ("zugang:FREE", "1 2 3"), ("zugang:preview", ""), ("-zugang:free", "4 5 6"),
    ])
  func issueData(_ query: String, _ expected: String) throws { #expect(try found(query) == expected) }

  @Test(
    "sources and links",
    arguments: [
      ("source:\"The Verge\"", "1 3"), ("quelle:\"the verge\"", "1 3"), ("source:heise", "6"), ("quelle:heise", "6"),
      ("link:theverge.com", "3"), ("link:www.theverge.com", "3"), ("link:https://theverge.com/2024/sora", "3"),
      ("link:theverge.com/2023", ""), ("link:verge.com", ""), ("sora link:theverge.com", ""),
      ("-link:heise.de", "1 2 3 4 5"),
    ])
  func sources(_ query: String, _ expected: String) throws { #expect(try found(query) == expected) }

  @Test(
    "everything else with a colon is text",
    arguments: [
      ("18:30", "2"), ("Tipps: eins", "6"), ("foo:bar", ""), ("title: video", ""), ("alle: eins", "6"),
      (":sora", "1 4"),
      ("sora:", "1 4"), ("kind: lumiere", ""),
    ])
  func colons(_ query: String, _ expected: String) throws {
    #expect(try found(query) == expected)
    #expect(try archive.search(query).warnings == [])
  }

  @Test(
    "what was not understood is told and does not narrow the answer",
    arguments: [
      ("video date:2024-13", "2024-13"), ("video datum:gestren", "gestren"), ("video seit:neulich", "neulich"),
      ("video bis:KW54/2024", "KW54/2024"), ("video vor:2024-Q5", "2024-Q5"), ("video before:32.01.2024", "32.01.2024"),
      ("video until:\"2 Quatsch\"", "2 Quatsch"), ("video date:..", ".."), ("video kind:quatsch", "quatsch"),
      ("video -seit:neulich", "neulich"), ("video …", "…"), ("video date:2024-02..2024-01", "2024-02..2024-01"),
    ])
  func warns(_ query: String, _ part: String) throws {
    let answer = try archive.search(query)
    #expect(answer.hits.map(\.passage.string.first) == ["1"])
    #expect(answer.understood == "video")
    #expect(answer.warnings.count == 1 && answer.warnings[0].contains(part), "\(answer.warnings)")
  }

  @Test("a query of nothing but a date that cannot be read finds nothing")
  func onlyUnreadable() throws {
    let answer = try archive.search("seit:neulich")
    #expect(answer.total == 0)
    #expect(answer.warnings.count == 1)
  }
}

import Newsletter
import Query
import Testing

/// The query as it was understood, in its own language; empty for none.
func understood(_ text: String) throws -> String {
  try QueryParser.parse(text, today: testDay).understood
}

@Suite struct QueryParserTests {
  @Test(
    "what is understood",
    arguments: [
      ("", ""), ("  \t\n ", ""), ("sora", "sora"), ("sora video", "sora video"), ("  sora \n video ", "sora video"),
      // Either.
      ("sora OR gemini", "sora OR gemini"), ("sora ODER gemini", "sora OR gemini"), ("sora | gemini", "sora OR gemini"),
      ("a OR b OR c", "a OR b OR c"),
      // Both.
      ("sora AND gemini", "+sora +gemini"), ("sora UND gemini", "+sora +gemini"), ("+sora video", "+sora video"),
      ("sora AND (a b) c", "+sora +a +b c"), ("(a OR b) AND c", "+(a OR b) +c"), ("+\"ai act\"", "\"ai act\""),
      ("-+sora", "-sora"), ("++sora", "+sora"), ("+-sora", "-sora"), ("sora +", "sora"),
      // What ends a sentence is no part of its last word.
      ("Sora? Gemini! Veo,", "Sora Gemini Veo"),
      // A hyphen within a word, or after und, excludes nothing.
      ("„Model C“-Schulen", "\"Model C\" Schulen"), ("Personen und -organisationen", "Personen organisationen [und]"),
      // Without.
      ("-lumiere", "-lumiere"), ("NOT lumiere", "-lumiere"), ("NICHT lumiere", "-lumiere"),
      ("sora -lumiere", "sora -lumiere"), ("sora AND NOT lumiere", "+sora -lumiere"), ("--sora", "sora"),
      ("-(-sora)", "sora"), ("NOT NOT sora", "sora"), ("-\"Modell Sora\"", "-\"Modell Sora\""),
      // OR binds less than neighbours.
      ("sora veo OR google", "sora veo OR google"), ("sora (veo OR google)", "sora (veo OR google)"),
      ("(sora OR veo) google", "(sora OR veo) google"), ("-(sora OR veo)", "-(sora OR veo)"),
      ("-(sora veo)", "-(sora veo)"), ("(a OR b) OR c", "(a OR b) OR c"), ("a (b c) d", "a b c d"),
      ("((a))", "a"), ("a OR -b", "a OR -b"),
      // Words that begin so.
      ("sprachmod*", "sprachmod*"), ("-sprachmod*", "-sprachmod*"),
      // Exactly.
      ("=Forscherinnen", "=Forscherinnen"), ("=\"Modell Sora\"", "=\"Modell Sora\""), ("=\"Modell\"", "=Modell"),
      ("-=Forscherinnen", "-=Forscherinnen"),
    ])
  func understands(_ text: String, _ expected: String) throws { #expect(try understood(text) == expected) }

  @Test(
    "how operators group",
    arguments: [
      ("a b OR c", Query.or([.and([.word("a"), .word("b")]), .word("c")])),
      ("a OR b c", .or([.word("a"), .and([.word("b"), .word("c")])])),
      ("(a OR b) c", .and([.or([.word("a"), .word("b")]), .word("c")])),
      ("-a b", .and([.not(.word("a")), .word("b")])),
      ("-(a OR b)", .not(.or([.word("a"), .word("b")]))),
      ("title:a b", .and([.title(.word("a")), .word("b")])),
      ("a*", .prefix("a")),
      ("\"a\"", .phrase("a", isExact: false)),
      ("=a", .phrase("a", isExact: true)),
    ])
  func groups(_ text: String, _ expected: Query) throws {
    #expect(try QueryParser.parse(text, today: testDay).query == expected)
  }

  @Test(
    "quotes of any style",
    arguments: [
      "\"Modell Sora\"", "„Modell Sora“", "„Modell Sora”", "„Modell Sora\"", "“Modell Sora”", "»Modell Sora«",
      "«Modell Sora»", "\"Modell   Sora\"", "\" Modell Sora \"", "\"Modell Sora", "„Modell Sora",
    ])
  func quotes(_ text: String) throws { #expect(try understood(text) == "\"Modell Sora\"") }

  @Test(
    "what stands together stays one word",
    arguments: [
      "Forscher*innen", "Forscher:innen", "Forscher_innen", "Forscher/-innen", "Forscher(innen)", "Forscher(-innen)",
      "Forscher·innen", "Forscher’innen", "Forscher.innen", "jede:r", "Angehörige*r", "GPT-4o", "Start-up", "18:30",
      "Geht's", "AT&T", "3,5", "und/oder", "http://example.org/a?b=c", "mail@example.org", "C++", "a|b",
    ])
  func oneWord(_ text: String) throws { #expect(try QueryParser.parse(text, today: testDay).query == .word(text)) }

  @Test(
    "operators count only in capitals and between operands",
    arguments: [
      "sora or gemini", "not lumiere", "sora Or gemini",
      "OR", "OR sora", "sora OR", "NOT", "sora NOT", "UND", "sora AND",
    ])
  func idleOperators(_ text: String) throws {
    let idle: Set = ["OR", "NOT", "UND", "AND"]
    let words = text.split(separator: " ").map { Query.word(idle.contains(String($0)) ? $0.lowercased() : String($0)) }
    #expect(try QueryParser.parse(text, today: testDay).query == (words.count == 1 ? words[0] : .and(words)))
    #expect(try QueryParser.parse(text, today: testDay).warnings == [])
  }

  @Test(
    "fields",
    arguments: [
      ("title:sora", "title:sora"), ("titel:sora", "title:sora"), ("TITEL:Sora", "title:Sora"),
      ("title:\"Modell Sora\"", "title:\"Modell Sora\""), ("titel:„Modell Sora“", "title:\"Modell Sora\""),
      ("title:sor*", "title:sor*"), ("-title:sora", "-title:sora"), ("title:Forscher*innen", "title:Forscher*innen"),
      ("section:Links", "section:Links"), ("abschnitt:Links", "section:Links"),
      ("rubrik:\"Was ist\"", "section:\"Was ist\""),
      ("kind:lead", "kind:lead"), ("kind:LINKS", "kind:links"), ("-kind:boilerplate", "-kind:boilerplate"),
      ("sora kind:lead", "sora kind:lead"), ("autor:Brandt", "author:Brandt"),
      ("newsletter:\"Die  Rand\"", "newsletter:\"Die Rand\""),
      ("zugang:paid", "access:paid"), ("quelle:Heise", "source:Heise"),
      ("link:a.example/b?c=1", "link:a.example/b?c=1"),
      ("-tag:KI", "-tag:KI"), ("title:sora OR section:sora", "title:sora OR section:sora"),
    ])
  func fields(_ text: String, _ expected: String) throws { #expect(try understood(text) == expected) }

  @Test(
    "everything else with a colon is text",
    arguments: [
      ("Tipps: eins", "Tipps: eins"), ("foo:bar", "foo:bar"), ("18:30", "18:30"), ("title: sora", "title: sora"),
      ("title:", "title:"), ("titles:sora", "titles:sora"), ("Re:Publica", "Re:Publica"), (":title", ":title"),
    ])
  func unknownFields(_ text: String, _ expected: String) throws {
    #expect(try understood(text) == expected)
    #expect(try QueryParser.parse(text, today: testDay).warnings == [])
  }

  @Test(
    "dates",
    arguments: [
      ("date:2024", "date:2024-01-01..2024-12-31"), ("datum:2024", "date:2024-01-01..2024-12-31"),
      ("date:2024-02", "date:2024-02-01..2024-02-29"), ("date:2023-02", "date:2023-02-01..2023-02-28"),
      ("date:2024-02-20", "date:2024-02-20"), ("date:2024-02-01..2024-03-15", "date:2024-02-01..2024-03-15"),
      ("date:2024-02..2024-03", "date:2024-02-01..2024-03-31"), ("date:..2023", "date:..2023-12-31"),
      ("date:2024..", "date:2024-01-01.."), ("since:2024-02", "date:2024-02-01.."), ("seit:2024", "date:2024-01-01.."),
      ("until:2024-02", "date:..2024-02-29"), ("bis:2023", "date:..2023-12-31"), ("before:2024", "date:..2023-12-31"),
      ("vor:2024-02-20", "date:..2024-02-19"), ("-date:2024-02", "-date:2024-02-01..2024-02-29"),
      ("sora seit:2024-02", "sora date:2024-02-01.."), ("seit:2 Wochen sora", "date:2024-02-16.. sora"),
      ("seit:märz 2023 sora", "date:2023-03-01.. sora"), ("seit:märz sora", "date:2024-03-01.. sora"),
      ("date:20. Februar 2024", "date:2024-02-20"), ("date:KW 7/2024 sora", "date:2024-02-12..2024-02-18 sora"),
      ("seit:\"6 Monate\"", "date:2023-09-01.."),
    ])
  func dates(_ text: String, _ expected: String) throws {
    #expect(try understood(text) == expected)
    #expect(try QueryParser.parse(text, today: testDay).warnings == [])
  }

  @Test("a kind that there is none of is told the others")
  func kinds() throws {
    let kinds = SectionKind.allCases.map(\.rawValue).joined(separator: ", ")
    let warnings = try QueryParser.parse("sora kind:quatsch", today: testDay).warnings
    #expect(warnings == ["kind:quatsch was left out: the kinds are \(kinds)"])
  }

  @Test(
    "what cannot be read is named and left out",
    arguments: [
      "sora date:2024-02-30", "sora date:2024-13", "sora date:24", "sora date:..", "sora date:2024-2", "sora date:0000",
      "sora since:irgendwann", "sora date:2024-03..quatsch", "sora date:quatsch..2024", "sora date:2024-02-20-01",
      "sora author:\"\"", "sora tag:»«", "sora link:\" ", "sora quelle:„",
      "sora kind:quatsch", "sora title:…", "sora \"…\"", "sora ***", "…  sora",
    ])
  func warns(_ text: String) throws {
    let parsed = try QueryParser.parse(text, today: testDay)
    #expect(parsed.query == .word("sora"))
    #expect(parsed.warnings.count == 1)
  }

  @Test("a sign in a date is no date", arguments: ["date:+202", "date:-202", "date:2024-+2", "date:2024-+2-+1"])
  func signedDates(_ text: String) throws {
    let parsed = try QueryParser.parse(text, today: testDay)
    #expect(parsed.query == nil)
  }

  @Test(
    "unclosed and idle brackets",
    arguments: [
      ("(sora", "sora"), ("sora)", "sora"), ("((sora OR veo", "sora OR veo"), ("(", ""), (")", ""), (")(", ""),
      ("())((", ""), ("() sora", "sora"), (") sora (", "sora"), ("(sora OR veo google", "sora OR veo google"),
      ("sora (veo", "sora veo"), ("-(sora", "-sora"), ("(((sora))", "sora"), ("- sora", "sora"), ("= sora", "sora"),
    ])
  func brackets(_ text: String, _ expected: String) throws { #expect(try understood(text) == expected) }

  @Test("brackets nest as deep as a query is long")
  func depth() throws {
    #expect(try understood(String(repeating: "(", count: 900) + "sora") == "sora")
    #expect(try understood(String(repeating: "(", count: 450) + "sora" + String(repeating: ")", count: 450)) == "sora")
    #expect(try understood(String(repeating: "-", count: 900) + "sora") == "sora")
    #expect(try understood(String(repeating: "-", count: 901) + "sora") == "-sora")
  }

  @Test("a query that is too long is refused")
  func tooLong() throws {
    let most = String(repeating: "x", count: QueryError.mostBytes)
    #expect(try understood(most) == most)
    #expect(throws: QueryError.tooLong(bytes: QueryError.mostBytes + 1)) {
      try QueryParser.parse(most + "x", today: testDay)
    }
    let words = Array(repeating: "x", count: QueryError.mostWords).joined(separator: " ")
    #expect(try understood(words) == words)
    #expect(throws: QueryError.tooManyWords(QueryError.mostWords + 1)) {
      try QueryParser.parse(words + " x", today: testDay)
    }
    // Words in phrases and after hyphens count like any others.
    for query in ["\"\(words) x\"", "title:\"\(words) x\"", String(repeating: "x-", count: 1001), "\"\(words)\" x"] {
      #expect(throws: QueryError.tooManyWords(1001)) { try QueryParser.parse(query, today: testDay) }
    }
    #expect(QueryError.tooManyWords(1001).description == "the query has 1001 words; 1000 is the most")
  }
}

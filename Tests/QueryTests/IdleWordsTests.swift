import Query
import Testing

/// Words that decide nothing beside others.
@Suite struct IdleWordsTests {
  @Test(
    "function words, question words and the verbs that join them are left out and named",
    arguments: [
      ("App zum Bäumewässern", "App Bäumewässern [zum]"), ("Frauen in der IT", "Frauen IT [in] [der]"),
      ("Wie hoch ist die Bewertung von Anthropic?", "hoch Bewertung Anthropic [Wie] [ist] [die] [von]"),
      ("Wie heißt der Sänger?", "Sänger [Wie] [heißt] [der]"), ("Rat des Bundes", "Rat Bundes [des]"),
      // The verbs only in questions.
      ("der Sänger heißt Otto", "Sänger heißt Otto [der]"),
      // Names and variants of models stay.
      ("Gemini Pro", "Gemini Pro"), ("Will Smith", "Will Smith"),
      // Where nothing else is asked for they count, beside filters too.
      ("Was war", "Was war"), ("der die das", "der die das"), ("wir kind:lead", "wir kind:lead"),
      ("-der", "-der"), ("sora -(der Film)", "sora -(der Film)"), ("der OR sora", "der OR sora"),
      // In quotes, exactly, and demanded.
      ("\"der Film\" sora", "\"der Film\" sora"), ("=der Film", "=der Film"), ("+der Film", "+der Film"),
      ("sora AND der", "+sora +der"),
    ])
  func understands(_ text: String, _ expected: String) throws { #expect(try understood(text) == expected) }

  @Test("what is printed with its ignored words is understood as the same")
  func printed() throws {
    let first = try QueryParser.parse("Wie hoch ist die Bewertung?", today: testDay)
    let second = try QueryParser.parse(first.understood, today: testDay)
    #expect(first == second)
    #expect(first.ignored == ["Wie", "ist", "die"])
  }
}

import Testing

@testable import Search

@Suite struct SuggestionsTests {
  private static func archive() throws -> TestArchive {
    let archive = try TestArchive([
      "a.md": "- Ärzte und Sora im Überblick.\n- Sora zum Zweiten.\n- Gemini allein.\n"
    ])
    try archive.update()
    return archive
  }

  @Test(
    "close spellings that occur, umlauts kept",
    arguments: [
      ("Sorra", ["Sora"]), ("Srao", []), ("soar", ["Sora"]), ("Ärtze", ["Ärzte"]), ("Ueberblik", ["Überblick"]),
      ("Gemni", ["Gemini"]), ("Xylofon", []), ("Ge", []),
    ])
  func spellings(_ query: String, _ expected: [String]) throws {
    let answer = try Self.archive().search(query)
    #expect(answer.hits == [])
    #expect(answer.suggestions.spellings.flatMap(\.candidates) == expected)
  }

  @Test("which word makes the query empty")
  func omissions() throws {
    let answer = try Self.archive().search("sora gemini")
    #expect(answer.suggestions.spellings == [])
    #expect(answer.suggestions.omissions == [.init(word: "sora", total: 1), .init(word: "gemini", total: 2)])
  }

  @Test("a word that occurs, but not in these days, is not taken for misspelt")
  func spellingsBesideDates() throws {
    let archive = try TestArchive(["2024-02-14.md": "Sora und Soras.\n", "2022-02-14.md": "Gemini und Sofas.\n"])
    try archive.update()
    let answer = try archive.search("sora bis:2023")
    #expect(answer.suggestions.spellings == [])
    #expect(
      answer.suggestions.omissions == [.init(word: "sora", total: 1), .init(word: "date:..2023-12-31", total: 1)])
    #expect(try archive.search("sorra bis:2023").suggestions.spellings == [.init(word: "sorra", candidates: ["Sora"])])
  }

  @Test("nothing is suggested where something was found")
  func none() throws { #expect(try Self.archive().search("sora").suggestions == Suggestions()) }

  @Test(
    "distances",
    arguments: [
      ("sora", "sora", 0), ("sora", "sorra", 1), ("sora", "sroa", 1), ("sora", "sor", 1), ("sora", "mora", 1),
      ("gemini", "gmeinii", 2), ("", "a", 1),
    ])
  func distances(_ first: String, _ second: String, _ expected: Int) {
    #expect(SpellingDistance.between(Array(first.utf8), Array(second.utf8), atMost: 2) == expected)
    #expect(SpellingDistance.between(Array(second.utf8), Array(first.utf8), atMost: 2) == expected)
  }

  @Test("too far apart")
  func tooFar() { #expect(SpellingDistance.between(Array("sora".utf8), Array("gemini".utf8), atMost: 2) == nil) }
}

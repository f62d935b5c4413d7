import Testing

@testable import Search

@Suite struct NearTests {
  @Test(
    "understood",
    arguments: [
      ("sora NEAR/5 google", "sora NEAR/5 google"), ("sora NEAR google", "sora NEAR/10 google"),
      ("sora NEAR/2 \"ai act\" veo", "sora NEAR/2 \"ai act\" veo"), ("a NEAR/1 b NEAR/2 c", "a NEAR/1 b b NEAR/2 c"),
      ("NEAR/5 google", "near/5 google"), ("sora NEAR/5", "sora near/5"), ("sora near/5 google", "sora near/5 google"),
      ("sora NEAR/0 google", "sora NEAR/0 google"), ("sora NEAR/101 google", "sora NEAR/101 google"),
      ("-(sora NEAR/5 google)", "-(sora NEAR/5 google)"), ("-sora NEAR/5 google", "-(sora NEAR/5 google)"),
      ("NICHT a NEAR/1 b NEAR/2 c", "-(a NEAR/1 b b NEAR/2 c)"), ("--sora NEAR/5 google", "sora NEAR/5 google"),
      ("-a NEAR/1 … NEAR/2 b", "-(a NEAR/2 b)"),
      ("a NEAR/1 … NEAR/2 b NEAR/3 …", "a NEAR/2 b"), ("-… NEAR/5 google", "google"), ("-sora NEAR/5 …", "-sora"),
      ("sora NEAR/5 (google)", "sora near/5 google"),
    ])
  func understands(_ text: String, _ expected: String) throws { #expect(try understood(text) == expected) }

  @Test(
    "words within so many words of each other",
    arguments: [
      ("Sora NEAR/2 Google", ["eins"]), ("Google NEAR/2 Sora", ["eins"]), ("Sora NEAR/3 Google", ["eins"]),
      ("Sora NEAR/4 Google", ["eins", "zwei"]),
      ("Modell NEAR/1 Sora -Sora NEAR/2 Google", []), ("Sora NEAR/4 Google -Sora NEAR/2 Google", ["zwei"]),
      ("Google NEAR/9 Modelle", ["zwei"]), ("\"neue Modell\" NEAR/3 Google", ["zwei"]), ("Sora NEAR/1 Google", []),
    ])
  func finds(_ query: String, _ expected: [String]) throws {
    let archive = try TestArchive([
      "a.md": "- eins Sora schlägt gar Google.\n- zwei Sora, das neue Modell von Google.\n"
    ])
    try archive.update()
    let hits = try archive.search(query).hits
    #expect(Set(hits.map { String($0.passage.string.prefix(4)) }) == Set(expected))
    #expect(hits.allSatisfy { $0.matches.count >= 2 })
  }
}

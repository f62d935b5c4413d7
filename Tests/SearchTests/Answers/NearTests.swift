import Testing

@testable import Search

@Suite struct NearTests {
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
    for hit in hits { #expect(hit.matches.count >= 2) }
  }
}

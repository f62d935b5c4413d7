import Newsletter
import Testing

@Suite struct CommentsTests {
  @Test(arguments: [
    "12 Kommentare", "1 Kommentar", "Kommentare", "Kommentare (3)", "Leserkommentare", "3 Gedanken zu „Der Kran“",
    "Ein Gedanke zu „Der Kran“", "Schreibe einen Kommentar", "4 Comments", "Leave a reply", "2 Antworten",
    "💬 Kommentare",
    "Trackbacks", "7 Antworten auf „Der Kran“", "One thought on “Der Kran”",
  ])
  func reachToTheEnd(_ heading: String) {
    let issue = issue(
      "Text.\n\n## \(heading)\n\nToll!\n\n### Ada schreibt\n\nJa.\n\n## Noch eine\n\nNein.\n\n## Impressum\n\nx")
    #expect(issue.sections.map(\.kind) == [.lead, .comments, .comments, .comments, .boilerplate])
  }

  @Test(arguments: [
    "Kommentar", "1. Kommentar", "Ein Kommentar", "Antworten auf eure Fragen", "3 Gedanken zu KI", "Kommentar von Ada",
    "5 Fragen, 5 Antworten und ein Kran", "12 Kommentatoren",
  ])
  func areNotEverything(_ heading: String) {
    #expect(
      issue("Text.\n\n## \(heading)\n\nSo sehe ich das.\n\n## Danach\n\nx").sections.map(\.kind) == [
        .lead, .body, .body,
      ])
  }

  @Test func settingsDecide() {
    let settings = ArchiveSettings(sections: [
      .init(pattern: "Kommentare", kind: .body), .init(pattern: "Post", kind: .comments),
    ])
    #expect(
      issue("x y.\n\n## Kommentare\n\na\n\n## Post\n\nb", settings: settings).sections.map(\.kind) == [
        .lead, .body, .comments,
      ])
  }
}

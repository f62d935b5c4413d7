import Mentions
import Newsletter
import Search
import Testing

@Suite struct ArchiveWordsTests {
  private static let files = [
    "2024-02-20.md": """
    ---
    title: Sora und GPT-4
    newsletter: Montag
    ---
    Ein Vorspann mit [fünf Wörtern](https://example.org/viele/andere/mehr).

    ## Leser*innen

    Zwei Wörter.
    """,
    "ohne.md": "Nur drei Wörter.\n",
  ]

  @Test(arguments: [
    // title 4 (GPT-4 is two), lead 5, heading 1, passage 2; and 3
    (CountUnit.month, ["2024-02-20 12", "undated 3"]),
    (.issue, ["2024-02-20 12 2024-02-20: Sora und GPT-4", "undated 3 ohne: Ohne"]),
    (.newsletter, ["2024-02-20 12 Montag", "undated 3"]),
    (.section, ["2024-02-20 4", "2024-02-20 5", "2024-02-20 3 Leser*innen", "undated 3"]),
  ])
  func countsWords(unit: CountUnit, expected: [String]) throws {
    let archive = try TestArchive(Self.files)
    try archive.update()
    let words = try Index(path: archive.indexPath).words(by: unit)
    let lines = words.parts.map { part in
      let name = part.name.map { " " + $0 } ?? ""
      let title = unit == .issue ? ": " + (part.title ?? "") : ""
      return "\(part.day?.description ?? "undated") \(part.words)" + name + title
    }
    #expect(lines.sorted() == expected.sorted())
    #expect(words.total == 15)
  }
}

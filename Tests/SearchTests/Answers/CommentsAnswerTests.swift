import Newsletter
import Testing

@testable import Search

/// Readers' comments are found, below what the issue itself says.
@Suite struct CommentsAnswerTests {
  private static let wombat = "Im Zoo schläft ein Wombat, der aus Dresden kommt und niemals gefunden wird."

  private let archive: TestArchive

  init() throws {
    archive = try TestArchive([
      "2024-02-20.md":
        "# Tiere\n\n## Links\n\n- Ein Wombat.\n\n## 2 Kommentare\n\n### Wombat schreibt\n\n\(Self.wombat)\n\nNoch etwas.\n"
    ])
    try archive.update()
  }

  @Test("below links, also where a heading alone holds the word")
  func rank() throws {
    #expect(try archive.hits("Wombat") == ["2024-02-20.md:5 text", "2024-02-20.md:11 text"])
    #expect(try archive.hits("schreibt") == ["2024-02-20.md:9 heading"])
    let score = try archive.search("schreibt", explains: true).hits[0].explanation?.section
    #expect(score == RankingConstants.weight(of: .comments))
  }

  @Test("a kind of its own")
  func kind() throws {
    #expect(try archive.hits("kind:comments Wombat") == ["2024-02-20.md:11 text"])
    #expect(try archive.hits("-kind:comments Wombat") == ["2024-02-20.md:5 text"])
    #expect(try Index(path: archive.indexPath).status().comments == 2)
  }

  @Test("similar does not look at them")
  func similar() throws {
    let draft = try Draft(Array("# Neu\n\n\(Self.wombat)\n".utf8), name: "entwurf.md", settings: .default)
    #expect(try Index(path: archive.indexPath).similar(to: draft, limit: 0).mentioned == 0)
  }
}

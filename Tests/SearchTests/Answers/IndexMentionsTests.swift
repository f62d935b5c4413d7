import Foundation
import GermanText
import Testing

@testable import Search

/// Mentions as an index gives them.
@Suite struct IndexMentionsTests {
  private static let files = [
    "2024-02-20-a.md": """
    ---
    title: Der Sora-Moment
    ---

    ## Was Sora kann

    - Sora zeigt Soras Videos,
      auch SORA-Clips.
    - Veo 3 und Gemini 1.5 Pro, nicht Gemini 1.0.
    """,
    "2024-02-20-b.md": """
    # Sternbilder

    Das Sternbild Gemini und **Stable
    Diffusion** leuchten, [Sora](https://sora.example/Sora) &amp; Sora&shy;s Licht auch.
    """,
    "2023-01-05.md": "Vor allem Claude Monet, kein Sora.\n",
    "undatiert.md": "Sora ohne Tag.\n",
  ]

  private let archive: TestArchive

  init() throws {
    archive = try TestArchive(Self.files)
    try archive.update()
  }

  private func lines(_ request: MentionsRequest) throws -> [String] {
    try archive.mentions(request).mentions.map { mention in
      "\(mention.issue.path):\(mention.place.line):\(mention.place.column) \(mention.match) \(mention.field.rawValue)"
    }
  }

  @Test("oldest first, titles and headings once")
  func places() throws {
    let expected = [
      "undatiert.md:1:1 Sora text", "2023-01-05.md:1:30 Sora text",
      "2024-02-20-a.md:2:12 Sora title", "2024-02-20-a.md:5:8 Sora heading", "2024-02-20-a.md:7:3 Sora text",
      "2024-02-20-a.md:7:14 Soras text", "2024-02-20-a.md:8:8 SORA text", "2024-02-20-b.md:4:24 Sora text",
      "2024-02-20-b.md:4:63 Sora\u{AD}s text",
    ]
    let found = try lines(MentionsRequest(["Sora"]))
    #expect(found == expected)
  }

  @Test("newest first turns the issues round, not their text")
  func newest() throws {
    let found = try lines(MentionsRequest(["Sora"], order: .newest))
    #expect(found.first == "2024-02-20-a.md:2:12 Sora title" && found.last == "undatiert.md:1:1 Sora text")
  }

  @Test("days leave out what has no date")
  func days() throws {
    let day = TestArchive.today
    #expect(try lines(MentionsRequest(["Sora"], from: MentionsRequest.day(since: "2024", today: day))).count == 7)
    let until = MentionsRequest.day(until: "2023", today: day)
    #expect(try lines(MentionsRequest(["Sora"], through: until)) == ["2023-01-05.md:1:30 Sora text"])
    #expect(try lines(MentionsRequest(["Sora"], from: day, through: until)).isEmpty)
  }

  @Test("a line break in a name")
  func lineBreak() throws {
    let found = try lines(MentionsRequest(["Stable Diffusion"]))
    #expect(found == ["2024-02-20-b.md:3:28 Stable Diffusion text"])
  }

  @Test("several names of one family list a place once")
  func overlapping() throws {
    let all = try lines(MentionsRequest(["Gemini"]))
    #expect(try lines(MentionsRequest(["Gemini", "Gemini 1.5", "Gemini 1.5 Pro"])) == all)
    let found = try lines(MentionsRequest(["Gemini 1.5"]))
    #expect(found == ["2024-02-20-a.md:9:13 Gemini 1.5 Pro text"])
  }

  @Test("doubtful ones are counted apart, whichever are listed")
  func doubtful() throws {
    for (doubtful, listed) in [(MentionsRequest.Doubtful.include, 3), (.exclude, 2), (.only, 1)] {
      let answer = try archive.mentions(MentionsRequest(["Gemini"], doubtful: doubtful))
      #expect(answer.total == 2 && answer.doubtful == 1)
      #expect(answer.mentions.count == listed)
      #expect(answer.issueTotal == 1)
    }
  }

  @Test("what stands beside")
  func beside() throws {
    #expect(try lines(MentionsRequest(["Veo"], with: ["Gemini"])).count == 1)
    #expect(try lines(MentionsRequest(["Sora"], with: ["Gemini"])).isEmpty, "that one is doubtful")
    let answer = try archive.mentions(MentionsRequest(["Veo"], countsNeighbours: true))
    #expect(answer.neighbours == [.init(name: "Gemini", mentions: 2, passages: 1)])
  }

  @Test("a name of signs alone finds nothing")
  func noName() throws { #expect(try lines(MentionsRequest(["–"])).isEmpty) }

  @Test("the text around a mention begins and ends with words")
  func surroundings() throws {
    let mention = try #require(archive.mentions(MentionsRequest(["SORA"])).mentions.first { $0.match == "SORA" })
    #expect(mention.left(12) == "…auch " && mention.left(14) == "…Videos, auch ")
    #expect(mention.left() == "Sora zeigt Soras Videos, auch ")
    #expect(mention.right(5) == "-Clip…")
  }
}

extension TestArchive {
  func mentions(_ request: MentionsRequest) throws -> MentionsAnswer { try Index(path: indexPath).mentions(request) }
}

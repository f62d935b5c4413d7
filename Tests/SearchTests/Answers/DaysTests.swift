import Mentions
import Newsletter
import Query
import Testing
import WebAddress

@testable import Search

/// What is counted and listed when only the issues of some days are looked at.
@Suite struct DaysTests {
  private static let files = [
    "2023-11-02.md": "Sora und [Gemini](https://a.example/x).\n",
    "2024-02-20.md": "Sora, noch einmal Sora.\n\nMehr [dort](https://a.example/x) und [da](https://b.example/).\n",
    "2024-03-01.md": "Gemini allein.\n",
    "ohne-datum.md": "Sora ohne Tag, [hier](https://a.example/x).\n",
  ]

  private static func days(_ since: String?, _ until: String?) throws -> Days {
    try Days(since: since, until: until, today: TestArchive.today)
  }

  private func archive() throws -> TestArchive {
    let archive = try TestArchive(Self.files)
    try archive.update()
    return archive
  }

  @Test(
    "mentions, trends and models count those of these days only; undated issues lie outside any day",
    arguments: [
      (nil, nil, 4, 17), ("2024", nil, 2, 10), (nil, "2023", 1, 3), ("2024-02", "2024-02", 2, 8),
      ("2024-03", nil, 0, 2),
    ] as [(String?, String?, Int, Int)])
  func counts(_ since: String?, _ until: String?, _ mentions: Int, _ words: Int) throws {
    let archive = try archive()
    let index = try Index(path: archive.indexPath)
    let days = try Self.days(since, until)
    #expect(try index.mentions(MentionsRequest(["Sora"], days: days)).total == mentions)
    let trend = try #require(try index.trends(of: ["Sora"], by: .month, in: days).trends.first)
    #expect(trend.counts.total.count == mentions)
    #expect(trend.counts.total.words == words)
    let models = try index.mentionedModels(in: days).models
    #expect(models.first { $0.model.name == "Sora" }?.counts.count ?? 0 == mentions)
  }

  @Test(
    "links and sites are those of these days",
    arguments: [
      (nil, nil, 3, ["a.example", "b.example"]), ("2024", nil, 1, ["a.example", "b.example"]),
      (nil, "2023", 1, ["a.example"]), ("2024-03", nil, 0, []),
    ] as [(String?, String?, Int, [String])])
  func links(_ since: String?, _ until: String?, _ links: Int, _ sites: [String]) throws {
    let archive = try archive()
    let index = try Index(path: archive.indexPath)
    let days = try Self.days(since, until)
    let answer = try index.links(to: Address(typed: "https://a.example/x"), in: days)
    #expect(answer.linkTotal == links)
    #expect(answer.siteTotal == links)
    #expect(try index.linkedSites(in: days).sites.map(\.host) == sites)
  }
}

import Mentions
import Search
import TestSupport
import Testing

@testable import Service

@Suite struct CountTableTests {
  private static let words = ArchiveWords(
    by: .version, [.init(issue: 1, words: 100), .init(issue: 2, words: 200)])

  private static func counts(_ versions: [String?], doubtful: Int = 0) -> MentionCounts {
    let certain = versions.map { CountedMention(issue: 1, version: $0) }
    let others = (0..<doubtful).map { _ in CountedMention(issue: 2, version: "2", isDoubtful: true) }
    return MentionCounts(of: certain + others, in: words)
  }

  private static let table = CountTable(
    by: .version,
    [
      ("Gemini", counts(["1.5", "1.5", "1.5", nil], doubtful: 2)),
      ("Ein Name mit | und vielen Wörtern", counts(["2", "1.5"])),
    ])

  @Test func showsBarsSideBySide() {
    #expect(
      Self.table.bars(TextStyle(width: 60)) == [
        "            Gemini                   Ein Name mit | und vi…",
        "1.5         ████████████████ 3       █████▎ 1",
        "2           · (+2)                   █████▎ 1",
        "no version  █████▎ 1                 ·",
      ])
  }

  @Test func showsBarsBelowEachOtherWhereTheyDoNotFit() {
    #expect(
      Self.table.bars(TextStyle(width: 40)) == [
        "            Gemini",
        "1.5         █████████████████████ 3",
        "2           · (+2)",
        "no version  ███████ 1",
        "",
        "            Ein Name mit | und vielen …",
        "1.5         ███████ 1",
        "2           ███████ 1",
        "no version  ·",
      ])
  }

  @Test func colorsOnlyWhereItIsAskedFor() {
    let plain = Self.table.bars(TextStyle(width: 60)).joined()
    let colored = Self.table.bars(TextStyle(width: 60, isColored: true)).joined()
    #expect(!plain.contains("\u{1B}"))
    #expect(colored.contains("\u{1B}[2m3\u{1B}[0m") && colored.contains("\u{1B}[1mGemini\u{1B}[0m"))
  }

  /// Whatever the width, no line is longer.
  @Test func foldsToTheWidth() {
    var random = SeededGenerator()
    for width in [40, 41, 57, 80, 100, 200] {
      for names in 1...9 {
        let table = CountTable(
          by: .version,
          (0..<names).map { name in
            let versions = (0..<Int.random(in: 0...30, using: &random)).map { _ in
              ["1", "eine Version mit langem Namen, länger als die halbe Zeile", nil].randomElement(using: &random)
                ?? nil
            }
            return ("Name \(name) 字字字字字字字字字字字字", Self.counts(versions, doubtful: name))
          })
        for line in table.bars(TextStyle(width: width)) {
          #expect(line.columns <= width, "width \(width), seed \(random.seed): \(line)")
          #expect(line.last != " ")
        }
      }
    }
  }

  @Test func escapesCellsOfMarkdown() {
    #expect(
      Self.table.markdown.split(separator: "\n") == [
        "| version | Gemini | Ein Name mit \\| und vielen Wörtern |", "| --- | ---: | ---: |", "| 1.5 | 3 | 1 |",
        "| 2 | 0 | 1 |", "| no version | 1 | 0 |",
      ])
  }
}

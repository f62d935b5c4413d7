import Foundation
import GermanText
import Newsletter
import TestSupport
import Testing

@testable import Search

/// However an index came to be, it answers as one that is made at once; a failure tells the seed and the edit.
@Suite struct IndexUpdateProperties {
  private static let queries = [
    "sora", "häuser", "forscher", "sora -video", "\"modell sora\"", "kind:links", "kind:boilerplate", "-sora",
    "title:sora",
    "section:links sora", "date:2024-02", "mod*", "titel OR notiz", "guten", "-date:2024", "start up",
  ]

  private static let names = (0..<8).flatMap { number in
    ["2024-02-\(10 + number / 2)-\(number).md", "2023/\(number).md", "2024-0\(1 + number)-03.txt"]
  }

  private static let pieces = [
    "Das Modell Sora.\n\n", "- Ein Video\n- mit Sora\n\n", "## Links\n\n", "## Was ist\n\n", "### Sora\n\n",
    "# Titel Sora\n\n",
    "Forscher*innen in Häusern.\n\n", "Start-up.\n\n", "Notiz (The Verge).\n\n", "[Link](https://example.org)\n\n",
    "Jetzt Mitglied werden\n\n",
  ]

  @Test("after every edit the answers are those of a rebuild", arguments: 0..<4)
  func editsEqualRebuild(_ run: UInt64) throws {
    var generator = SeededGenerator(seed: SeededGenerator().seed &+ run)
    let archive = try TestArchive()
    // As many as a text needs to count as repeated, and one more.
    var present = Set(Self.names.prefix(6))
    for name in present { try archive.write("Anfang.\n\nGuten Tag!\n\nUnd \(name).\n", to: name) }
    let rebuilt = archive.folder.appending(path: "rebuilt.db").path
    var found = 0
    var repeated = 0
    for number in 0..<25 {
      let about: Comment = "seed \(SeededGenerator().seed), run \(run), edit \(number)"
      for _ in 0..<Int.random(in: 1...3, using: &generator) { try edit(archive, &present, &generator) }
      let report = try archive.update()
      #expect(report.added + report.changed + report.unchanged == report.coverage.issues, about)
      #expect(!report.wasRebuilt, about)
      try checkIntegrity(archive.indexPath)
      _ = try archive.update(rebuilds: true, index: rebuilt)
      for query in Self.queries {
        let answer = try archive.search(query)
        let expected = try archive.search(query, index: rebuilt)
        #expect(answer.dump == expected.dump, about)
        found += answer.total
      }
      let texts = try Index(path: archive.indexPath).status().repeated
      #expect(texts == (try Index(path: rebuilt).status().repeated), about)
      repeated += texts.count
    }
    #expect(found > 100 && repeated > 3)
  }

  /// Lets FTS5 compare its terms with those of all texts, which throws where they differ.
  private func checkIntegrity(_ path: String) throws {
    let connection = try Connection(path: path, mode: .readWrite)
    try Tokenizer.register(TokenizerContext(analyzer: Analyzer()), with: connection)
    try connection.execute("INSERT INTO passage_fts(passage_fts, rank) VALUES('integrity-check', 1)")
  }

  private func edit(_ archive: TestArchive, _ present: inout Set<String>, _ generator: inout SeededGenerator) throws {
    let some = present.sorted().randomElement(using: &generator)
    switch (Int.random(in: 0..<6, using: &generator), some) {
    case (0, let path?):
      try archive.remove(path)
      present.remove(path)
    case (1, let path?): try archive.touch(path)
    case (2, let path?):
      let name = Self.names.randomElement(using: &generator) ?? path
      if present.contains(name) { return }
      try archive.write(archive.bytes(of: path), to: name)
      try archive.remove(path)
      present.remove(path)
      present.insert(name)
    case (3, let path?): try archive.write(generator.text(of: Self.pieces, upTo: 6), to: path)
    default:
      let name = Self.names.randomElement(using: &generator) ?? "a.md"
      let greeting = Int.random(in: 0..<5, using: &generator) > 0 ? "Guten Tag!\n\n" : ""
      try archive.write("Anfang.\n\n" + greeting + generator.text(of: Self.pieces, upTo: 8), to: name)
      present.insert(name)
    }
  }

  @Test("the order of writing and reading does not matter")
  func order() throws {
    var generator = SeededGenerator()
    let files = Self.names.map { ($0, "Anfang.\n\n" + generator.text(of: Self.pieces, upTo: 8)) }
    var dumps: Set<[String]> = []
    for _ in 0..<4 {
      let archive = try TestArchive()
      for (name, text) in files.shuffled(using: &generator) { try archive.write(text, to: name) }
      try archive.update()
      dumps.insert(try Self.queries.map { try archive.search($0).dump })
    }
    #expect(dumps.count == 1, "seed \(generator.seed)")
  }
}

import Foundation
import Newsletter
import Testing

@testable import Search

@Suite struct IndexTests {
  private func archive() throws -> TestArchive { try TestArchive(["2024-02-20.md": "Das Modell Sora.\n"]) }

  private func open(_ path: String) throws { _ = try Index(path: path) }

  private func execute(_ sql: String, _ path: String) throws {
    try FileManager.default.createDirectory(
      at: URL(fileURLWithPath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
    try Connection(path: path, mode: .readWrite).execute(sql)
  }

  @Test("there is none")
  func missing() throws {
    let archive = try archive()
    #expect(throws: IndexError.missing(path: archive.indexPath)) { try open(archive.indexPath) }
  }

  @Test("a file that is no database is left alone", arguments: ["no database", String(repeating: "x", count: 10_000)])
  func noDatabase(_ text: String) throws {
    let archive = try archive()
    let path = archive.folder.appending(path: "notes.txt").path
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    #expect(throws: IndexError.noIndex(path: path)) { try open(path) }
    #expect(throws: IndexError.noIndex(path: path)) { try archive.update(index: path) }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
  }

  @Test("a database of others is left alone")
  func foreignDatabase() throws {
    let archive = try archive()
    try execute("CREATE TABLE theirs(x); INSERT INTO theirs VALUES(1)", archive.indexPath)
    let before = try Data(contentsOf: URL(fileURLWithPath: archive.indexPath))
    #expect(throws: IndexError.noIndex(path: archive.indexPath)) { try open(archive.indexPath) }
    #expect(throws: IndexError.noIndex(path: archive.indexPath)) { try archive.update() }
    #expect(throws: IndexError.noIndex(path: archive.indexPath)) { try archive.update(rebuilds: true) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: archive.indexPath)) == before)
  }

  @Test("an empty file becomes an index")
  func emptyFile() throws {
    let archive = try archive()
    let path = archive.folder.appending(path: "empty.db").path
    try Data().write(to: URL(fileURLWithPath: path))
    #expect(throws: IndexError.missing(path: path)) { try open(path) }
    try archive.update(index: path)
    try open(path)
  }

  @Test("an index of a newer schema is neither read nor written")
  func newerSchema() throws {
    let archive = try archive()
    try archive.update()
    try execute("UPDATE meta SET value = '999' WHERE key = 'schema'", archive.indexPath)
    let error = IndexError.newerSchema(path: archive.indexPath, found: 999)
    #expect(throws: error) { try open(archive.indexPath) }
    #expect(throws: error) { try archive.update() }
    #expect(throws: error) { try archive.update(rebuilds: true) }
  }

  @Test(
    "an index of another analyzer or older schema is built anew",
    arguments: [
      "UPDATE meta SET value = 'german-0' WHERE key = 'analyzer'", "UPDATE meta SET value = '0' WHERE key = 'schema'",
      "DELETE FROM meta WHERE key = 'analyzer'", "DELETE FROM meta",
    ])
  func outdated(_ sql: String) throws {
    let archive = try archive()
    try archive.update()
    try execute(sql, archive.indexPath)
    #expect(throws: IndexError.outdated(path: archive.indexPath)) { try open(archive.indexPath) }
    let report = try archive.update()
    #expect(report.wasRebuilt)
    #expect(report.added == 1)
    #expect(try archive.hits("sora") == ["2024-02-20.md:1 text"])
    #expect(try !archive.update().wasRebuilt)
  }

  @Test("a rebuild on demand answers as before")
  func rebuild() throws {
    let archive = try archive()
    try archive.update()
    let before = try archive.search("sora").dump
    #expect(try archive.update(rebuilds: true).wasRebuilt)
    #expect(try archive.search("sora").dump == before)
  }

  @Test("a place that cannot be written")
  func readOnly() throws {
    let archive = try archive()
    // A file where the index's folder should be: nobody can write there, not even root.
    for place in ["2024-02-20.md/index.db", "2024-02-20.md/sub/index.db"] {
      let path = archive.url(of: place).path
      #expect(throws: IndexError.readOnly(path: path)) { try archive.update(index: path) }
    }
    try FileManager.default.createDirectory(at: archive.url(of: "folder"), withIntermediateDirectories: true)
    let folder = archive.url(of: "folder").path
    #expect(throws: IndexError.readOnly(path: folder)) { try archive.update(index: folder) }
  }

  @Test("an archive that cannot be read")
  func archiveErrors() throws {
    let archive = try archive()
    let none = archive.folder.appending(path: "none").path
    #expect(throws: IndexError.archive(.doesNotExist(path: none))) {
      try IndexUpdate.run(archive: none, index: archive.indexPath, now: "")
    }
    let file = archive.url(of: "2024-02-20.md").path
    #expect(throws: IndexError.archive(.notAFolder(path: file))) {
      try IndexUpdate.run(archive: file, index: archive.indexPath, now: "")
    }
    #expect(!FileManager.default.fileExists(atPath: archive.indexPath))
  }

  @Test("settings that cannot be read are an error")
  func settingsError() throws {
    let archive = try archive()
    try archive.write("quatsch: ja\n", to: "fundstelle.yaml")
    #expect { try archive.update() } throws: { error in
      if case IndexError.settings = error { true } else { false }
    }
  }

  @Test("what the index says of itself")
  func status() throws {
    let archive = try archive()
    try archive.update()
    let status = try Index(path: archive.indexPath).status()
    #expect(status.path == archive.indexPath)
    #expect(status.coverage.issues == 1)
    #expect(status.schema == Schema.version)
    #expect(status.analyzer.hasPrefix("german-"))
    #expect(status.updated == "2024-03-01T12:00:00Z")
    #expect(status.bytes > 0)
  }

  @Test("whether the archive has changed since")
  func staleness() throws {
    let archive = try archive()
    try archive.write([0xFF], to: "bad.md")
    try archive.update()
    #expect(try !isStale(archive))
    try archive.write("Neu.\n", to: "2024-02-21.md")
    #expect(try isStale(archive))
    try archive.update()
    #expect(try !isStale(archive))
    try archive.touch("2024-02-21.md")
    #expect(try isStale(archive))
    try archive.update()
    try archive.remove("2024-02-21.md")
    #expect(try isStale(archive))
  }

  @Test(
    "settings that mean something else now make it stale, others do not",
    arguments: [
      ("newsletter: Brief", true), ("half_life: 90", true), ("sections: {Kurz: links}", true),
      ("models: [Waldkauz]", true), ("ignore: [a.md]", true), ("# nur ein Kommentar", false), ("ignore: [b.md]", false),
    ])
  func settingsMakeStale(_ settings: String, _ expected: Bool) throws {
    let archive = try TestArchive(["a.md": "Ein Satz.", "fundstelle.yaml": ""])
    try archive.update()
    func isStale() throws -> Bool? { try Index(path: archive.indexPath).isStale(archive: archive.root) }
    #expect(try isStale() == false)
    try archive.write(settings + "\n", to: "fundstelle.yaml")
    #expect(try isStale() == expected)
    try archive.update()
    #expect(try isStale() == false)
  }

  private func isStale(_ archive: TestArchive) throws -> Bool {
    let listing = try ArchiveScanner(root: archive.root, settings: .default).scan()
    return try Index(path: archive.indexPath).isStale(comparedTo: listing.fingerprint)
  }

  @Test(
    "an issue by id, path, path without extension, or date",
    arguments: [
      "2024-02-20", "2024-02-20.md",
    ])
  func issues(_ name: String) throws {
    let archive = try archive()
    try archive.update()
    let issues = try Index(path: archive.indexPath).issues(named: name)
    #expect(issues.map(\.issue.path) == ["2024-02-20.md"])
    #expect(issues[0].sections.map { $0.passages.map(\.string) } == [["Das Modell Sora."]])
  }

  @Test("no such issue, no such section")
  func noIssue() throws {
    let archive = try archive()
    try archive.update()
    #expect(throws: IndexError.noSuchIssue("quatsch")) {
      _ = try Index(path: archive.indexPath).issues(named: "quatsch")
    }
    #expect(throws: IndexError.noSuchSection(9, issue: "2024-02-20")) {
      _ = try Index(path: archive.indexPath).issues(named: "2024-02-20", section: 9)
    }
  }

  @Test("a reader sees the old index until the new one is whole")
  func reader() throws {
    let archive = try archive()
    try archive.update()
    let index = try Index(path: archive.indexPath)
    try archive.write("Nun Veo.\n", to: "2024-02-20.md")
    try archive.update(rebuilds: true)
    let options = SearchOptions(today: Day(number: 19_783))
    #expect(try index.search("veo", options).total == 1)
    #expect(try index.search("sora", options).total == 0)
  }

  @Test("a path with signs that mean something in addresses")
  func strangePath() throws {
    let archive = try archive()
    let path = archive.folder.appending(path: "a?b#c%20d é/index.db").path
    try archive.update(index: path)
    #expect(try archive.search("sora", index: path).total == 1)
  }
}

@Suite struct LayoutCacheTests {
  @Test("an open index answers from what another process has committed")
  func seesCommits() throws {
    let archive = try TestArchive(["a.md": "- Sora eins.\n"])
    try archive.update()
    let index = try Index(path: archive.indexPath)
    let options = SearchOptions(today: testDay)
    #expect(try index.search("sora", options).total == 1)
    try archive.write("- Sora zwei.\n- Sora drei.\n", to: "b.md")
    try archive.update()
    #expect(try index.search("sora", options).total == 3)
    #expect(try index.search("drei", options).hits.first?.passage.string == "Sora drei.")
  }
}

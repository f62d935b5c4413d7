import Foundation
import Newsletter
import Search
import Testing

@Suite struct IndexUpdateTests {
  private static let files = [
    "2024-02-20.md": "# Sora\n\nDas Modell Sora.\n", "2024-01-09.md": "Ein Haus.\n",
    "2023/12/24.txt": "Frohe Tage, liebe Leute.\n",
  ]

  @Test("a first run adds everything, a second nothing")
  func counts() throws {
    let archive = try TestArchive(Self.files)
    let first = try archive.update()
    #expect((first.added, first.changed, first.removed, first.unchanged) == (3, 0, 0, 0))
    #expect(!first.wasRebuilt)
    #expect(first.bytesAnalyzed == Self.files.values.reduce(0) { $0 + $1.utf8.count })
    #expect(first.coverage.issues == 3)
    #expect(first.coverage.passages == 3)
    #expect(first.coverage.isStale == false)
    let second = try archive.update()
    #expect((second.added, second.changed, second.removed, second.unchanged) == (0, 0, 0, 3))
    #expect(second.bytesAnalyzed == 0)
    #expect(second.coverage == first.coverage)
  }

  @Test("a second run leaves the index's file as it is")
  func touchesNothing() throws {
    let archive = try TestArchive(Self.files)
    try archive.update()
    let before = try state(of: archive)
    try archive.update()
    #expect(try state(of: archive) == before)
  }

  private func state(of archive: TestArchive) throws -> [String: Data] {
    let folder = URL(fileURLWithPath: archive.indexPath).deletingLastPathComponent()
    var state: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let path = folder.appending(path: name).path
      let modified = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
      state["\(name) \(modified?.timeIntervalSince1970 ?? 0)"] = try Data(contentsOf: URL(fileURLWithPath: path))
    }
    return state
  }

  @Test("added, changed, removed, renamed, touched")
  func edits() throws {
    let archive = try TestArchive(Self.files)
    try archive.update()
    try archive.write("Neu ist Veo.\n", to: "2024-02-21.md")
    var report = try archive.update()
    #expect((report.added, report.changed, report.removed, report.unchanged) == (1, 0, 0, 3))
    #expect(try archive.hits("veo") == ["2024-02-21.md:1 text"])

    try archive.write("Neu ist Lumiere.\n", to: "2024-02-21.md")
    report = try archive.update()
    #expect((report.added, report.changed, report.removed, report.unchanged) == (0, 1, 0, 3))
    #expect(try archive.hits("veo") == [])
    #expect(try archive.hits("lumiere") == ["2024-02-21.md:1 text"])

    try archive.rename("2024-02-21.md", to: "2024-02-22.md")
    report = try archive.update()
    #expect((report.added, report.changed, report.removed, report.unchanged) == (1, 0, 1, 3))
    #expect(try archive.hits("lumiere") == ["2024-02-22.md:1 text"])

    try archive.touch("2024-02-22.md")
    report = try archive.update()
    #expect((report.added, report.changed, report.removed, report.unchanged) == (0, 0, 0, 4))

    try archive.remove("2024-02-22.md")
    report = try archive.update()
    #expect((report.added, report.changed, report.removed, report.unchanged) == (0, 0, 1, 3))
    #expect(try archive.hits("lumiere") == [])
    #expect(report.coverage.issues == 3)
  }

  @Test("a change of the same length at the same time is seen")
  func sameLength() throws {
    let archive = try TestArchive(["2024-02-20.md": "Das Modell Sora.\n"])
    try archive.update()
    try archive.write("Das Modell Lyra.\n", to: "2024-02-20.md")
    try archive.update()
    #expect(try archive.hits("sora") == [])
    #expect(try archive.hits("lyra") == ["2024-02-20.md:1 text"])
  }

  @Test("progress reaches its end")
  func progress() throws {
    let archive = try TestArchive(Self.files)
    var seen: [UpdateProgress] = []
    _ = try IndexUpdate.run(archive: archive.root, index: archive.indexPath, now: "") { seen.append($0) }
    #expect(seen.map(\.filesDone) == seen.map(\.filesDone).sorted())
    #expect(seen.last?.filesDone == 3)
    #expect(seen.last?.bytesDone == seen.last?.bytesTotal)
    #expect(seen.allSatisfy { $0.filesTotal == 3 })
  }

  @Test("an empty archive has an index that finds nothing")
  func empty() throws {
    let archive = try TestArchive()
    let report = try archive.update()
    #expect(report.coverage.issues == 0)
    let answer = try archive.search("sora OR -veo")
    #expect(answer.hits == [])
    #expect(answer.total == 0)
    try archive.write("Nun Sora.\n", to: "2024-02-20.md")
    try archive.update()
    #expect(try archive.hits("sora") == ["2024-02-20.md:1 text"])
    try archive.remove("2024-02-20.md")
    try archive.update()
    #expect(try archive.hits("sora OR -veo") == [])
  }

  @Test("a bad file is named and stops nothing")
  func badFile() throws {
    let archive = try TestArchive(Self.files)
    try archive.write([0x53, 0x6F, 0xFF, 0x72], to: "2024-02-21.md")
    try archive.write([], to: "2024-02-22.md")
    try archive.write("---\ndraft: true\n---\nEntwurf Sora.\n", to: "2024-02-23.md")
    let report = try archive.update()
    #expect(report.added == 3)
    #expect(report.coverage.filesSkipped == 3)
    #expect(report.coverage.filesSeen == 6)
    let skipped = try Index(path: archive.indexPath).status().skipped.map { "\($0.path): \($0.reason)" }
    #expect(skipped == ["2024-02-21.md: not UTF-8 (byte 2)", "2024-02-22.md: empty", "2024-02-23.md: draft"])
    #expect(try archive.update().coverage == report.coverage)
  }

  @Test("a file that turns bad leaves the index, and comes back when it is mended")
  func turnsBad() throws {
    let archive = try TestArchive(["2024-02-20.md": "Sora.\n"])
    try archive.update()
    try archive.write([0xFF], to: "2024-02-20.md")
    #expect(try archive.update().removed == 1)
    #expect(try archive.hits("sora") == [])
    try archive.write("Sora.\n", to: "2024-02-20.md")
    #expect(try archive.update().added == 1)
    #expect(try archive.hits("sora") == ["2024-02-20.md:1 text"])
    #expect(try Index(path: archive.indexPath).status().skipped == [])
  }

  @Test("broken front matter is a warning, the issue is read")
  func warning() throws {
    let archive = try TestArchive(["2024-02-20.md": "---\ntitle: [\n---\n\nSora.\n"])
    try archive.update()
    #expect(try archive.hits("sora") == ["2024-02-20.md:5 text"])
    let warnings = try Index(path: archive.indexPath).status().warnings
    #expect(warnings.map(\.path) == ["2024-02-20.md"])
    try archive.write("Sora.\n", to: "2024-02-20.md")
    try archive.update()
    #expect(try Index(path: archive.indexPath).status().warnings == [])
  }

  @Test("an id that is used twice: the first path keeps it, the other goes by its path")
  func duplicateIdentifier() throws {
    let archive = try TestArchive([
      "2024-02-20.md": "---\nid: gleich\n---\nSora.\n", "2024-02-21.md": "---\nid: gleich\n---\nSora.\n",
    ])
    try archive.update()
    #expect(try archive.search("sora", order: .oldest).hits.map(\.issue.id) == ["gleich", "2024-02-21.md"])
    #expect(try Index(path: archive.indexPath).status().warnings.map(\.path) == ["2024-02-21.md"])
  }

  @Test("the id does not depend on which file came first")
  func duplicateIdentifierLater() throws {
    let text = "---\nid: gleich\n---\nSora.\n"
    let archive = try TestArchive(["2024-02-21.md": text])
    try archive.update()
    try archive.write(text, to: "2024-02-20.md")
    try archive.update()
    let later = try archive.search("sora", order: .oldest).hits.map(\.issue.id)
    try archive.update(rebuilds: true)
    let rebuilt = try archive.search("sora", order: .oldest).hits.map(\.issue.id)
    #expect(later == rebuilt)
  }

  @Test("several issues on one day")
  func oneDay() throws {
    let archive = try TestArchive([
      "2024-02-20-b.md": "Sora im b.\n", "2024-02-20-a.md": "Sora im a.\n", "2024-02-20.md": "Sora ohne.\n",
    ])
    try archive.update()
    let expected = ["2024-02-20-a.md:1 text", "2024-02-20-b.md:1 text", "2024-02-20.md:1 text"]
    #expect(try archive.hits("sora", order: .newest) == expected)
    #expect(try archive.hits("sora", order: .oldest) == expected)
    #expect(try archive.search("sora").issueTotal == 3)
    #expect(try archive.hits("sora date:2024-02-20", order: .newest) == expected)
  }

  @Test("the issues of a day come in one order, however they came into the index")
  func oneDayLater() throws {
    let archive = try TestArchive(["2024-02-20-b.md": "Sora im b.\n"])
    try archive.update()
    try archive.write("Sora im a.\n", to: "2024-02-20-a.md")
    try archive.update()
    let paths = try Index(path: archive.indexPath).issues(named: "2024-02-20").map(\.issue.path)
    #expect(paths == ["2024-02-20-a.md", "2024-02-20-b.md"])
  }

  @Test("issues without a date are found, after all others")
  func undated() throws {
    let archive = try TestArchive(["x.md": "Sora.\n", "2024-02-20.md": "Sora.\n", "b.md": "Sora.\n"])
    try archive.update()
    #expect(try archive.hits("sora", order: .newest) == ["2024-02-20.md:1 text", "b.md:1 text", "x.md:1 text"])
    #expect(try archive.search("sora").hits.last?.issue.day == nil)
  }

  @Test("NFC and NFD files give the same hits")
  func normalization() throws {
    let composed = "Häuser, Forscherïnnen, größer, Café.\n"
    let decomposed =
      "Ha\u{308}user, Forscheri\u{308}nnen, gro\u{308}ßer, Cafe\u{301}.\n"
    let archive = try TestArchive(["2024-02-20-a.md": composed, "2024-02-20-b.md": decomposed])
    try archive.update()
    for query in ["häuser", "ha\u{308}user", "haus", "forscher", "größer", "cafe", "café", "\"größer café\""] {
      let hits = try archive.search(query).hits
      #expect(hits.map(\.issue.path) == ["2024-02-20-a.md", "2024-02-20-b.md"], "\(query)")
      #expect(Set(hits.map(\.score)).count == 1, "\(query)")
    }
  }

  @Test("what an archive's settings change is indexed anew")
  func settings() throws {
    let archive = try TestArchive(["2024-02-20.md": "## Zahlen\n\nSora.\n"])
    try archive.update()
    #expect(try archive.hits("sora kind:links") == [])
    try archive.write("sections:\n  Zahlen: links\n", to: "fundstelle.yaml")
    #expect(try archive.update().wasRebuilt)
    #expect(try archive.hits("sora kind:links") == ["2024-02-20.md:3 text"])
    #expect(try !archive.update().wasRebuilt)
    try archive.write("base_url: https://a.example/{slug}/\n", to: "fundstelle.yaml")
    #expect(try archive.update().wasRebuilt)
    #expect(try archive.search("sora").hits[0].issue.url?.hasPrefix("https://a.example/") == true)
  }

  @Test("an issue of very many passages")
  func manyPassages() throws {
    let archive = try TestArchive(["2024-02-20.md": String(repeating: "- Sora\n", count: 5000)])
    #expect(try archive.update().coverage.passages == 5000)
    #expect(try archive.search("sora").total == 5000)
  }

  @Test("one thousand and more issues")
  func manyIssues() throws {
    let archive = try TestArchive()
    for number in 0..<1200 {
      try archive.write("Sora \(number).\n", to: "\(number % 12)/\(2000 + number / 50)-01-01-\(number).md")
    }
    #expect(try archive.update().added == 1200)
    #expect(try archive.search("sora").issueTotal == 1200)
    #expect(try archive.search("=1199").total == 1)
  }
}

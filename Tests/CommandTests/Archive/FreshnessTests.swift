import Foundation
import TestSupport
import Testing

/// An index follows its archive when it is asked to.
@Suite struct FreshnessTests {
  static let stale =
    "fundstelle: the archive has changed since it was indexed; --fresh brings the index up to date first\n"

  @Test func buildsAMissingIndex() throws {
    let workplace = try Workplace()
    let run = try workplace.search("Sora")
    #expect(run.code == 0)
    #expect(run.errors == "indexing Archive …\n")
    #expect(try workplace.search("Sora").errors.isEmpty)
  }

  @Test func buildsItInSilence() throws {
    let run = try Workplace().search("Sora", "--quiet")
    #expect(run.code == 0)
    #expect(run.errors.isEmpty)
  }

  @Test func touchesNothingTheSecondTime() throws {
    let workplace = try Workplace()
    #expect(try workplace.run("index").output.contains("\(Package.issueCount) new"))
    let index = workplace.folder.file("Archive/.fundstelle/index.sqlite")
    let before = try Data(contentsOf: index)
    let second = try workplace.run("index")
    #expect(second.code == 0)
    #expect(second.output.contains("\(Package.issueCount) unchanged"))
    #expect(try Data(contentsOf: index) == before)
  }

  @Test(arguments: ["new", "changed", "gone"])
  func noticesAChange(kind: String) throws {
    let workplace = try Workplace(files: ["a.md": "# A\n\nWombat eins.\n", "b.md": "# B\n\nWombat zwei.\n"])
    _ = try workplace.run("index")
    switch kind {
    case "new": try workplace.folder.write("# C\n\nWombat drei.\n", to: "Archive/c.md")
    case "changed": try workplace.folder.write("# B\n\nWombat zwei und ein Wombat.\n\nWombat.\n", to: "Archive/b.md")
    default: try FileManager.default.removeItem(at: workplace.folder.file("Archive/b.md"))
    }
    let before = try workplace.search("Wombat")
    #expect(before.errors == Self.stale)
    #expect(before.output.contains("2 passages in 2 of 2 issues"))
    #expect(try workplace.search("Wombat", "--quiet").errors.isEmpty)
    #expect(try workplace.answer(to: "Wombat").summary.coverage.stale == true)
    #expect(try workplace.run("status").lines.contains("the archive has changed since: fundstelle index"))
    let fresh = try workplace.search("Wombat", "--fresh")
    #expect(fresh.errors.isEmpty)
    #expect(fresh.output.contains(kind == "gone" ? "1 passage in 1 of 1 issue " : "3 passages in "))
    #expect(try workplace.search("Wombat").errors.isEmpty)
    #expect(try workplace.answer(to: "Wombat").summary.coverage.stale == false)
  }

  @Test func servesAFreshIndex() throws {
    let workplace = try Workplace(files: ["a.md": "# A\n\nWombat eins.\n"])
    _ = try workplace.run("index")
    try workplace.folder.write("# B\n\nWombat zwei.\n", to: "Archive/b.md")
    let old = try workplace.run("serve", input: Line.search(1, "Wombat") + "\n")
    #expect(old.output.contains("\"total\":1,") && old.output.contains("\"stale\":true"))
    let fresh = try workplace.run("serve", "--fresh", input: Line.search(1, "Wombat") + "\n")
    #expect(fresh.output.contains("\"total\":2,") && fresh.output.contains("\"stale\":false"))
  }

  @Test func readsNothingAnewWhenOnlyTheTimeChanged() throws {
    let workplace = try Workplace(files: ["a.md": "# A\n\nWombat.\n"])
    _ = try workplace.run("index")
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 0)], ofItemAtPath: workplace.folder.file("Archive/a.md").path)
    #expect(try workplace.run("index").output.contains("1 unchanged"))
    #expect(try workplace.search("Wombat").errors.isEmpty)
  }

  @Test func readsSettingsThatChanged() throws {
    let workplace = try Workplace(files: ["a.md": "# A\n\n## Kramkiste\n\nWombat.\n"])
    _ = try workplace.run("index")
    try workplace.folder.write("sections:\n  Kramkiste: links\n", to: "Archive/fundstelle.yaml")
    _ = try workplace.run("index")
    #expect(try workplace.answer(to: "Wombat").hits.map(\.section.kind) == ["links"])
  }

  @Test func updatesToWhatARebuildGives() throws {
    let workplace = try Workplace()
    let moved = workplace.folder.file("2024")
    try FileManager.default.moveItem(at: workplace.folder.file("Archive/2024"), to: moved)
    _ = try workplace.run("index")
    try FileManager.default.moveItem(at: moved, to: workplace.folder.file("Archive/2024"))
    let count = try FileManager.default.contentsOfDirectory(atPath: workplace.folder.file("Archive/2024").path).count
    #expect(try workplace.run("index").output.contains("\(count) new"))
    let answers = { try workplace.search("Gemini OR Sora", "--format", "jsonl", "--limit", "1000").output }
    let updated = try answers()
    #expect(!updated.isEmpty)
    #expect(try workplace.run("index", "--rebuild").code == 0)
    #expect(try Golden.withoutTimes(updated) == Golden.withoutTimes(answers()))
  }
}

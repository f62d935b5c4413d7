import Foundation
import TestSupport
import Testing

@Suite struct StatusTests {
  @Test func namesWhatWasSkipped() throws {
    let workplace = try Workplace(files: ["gut.md": "# Gut\n\nText.\n", "leer.md": ""])
    let run = try workplace.run("status", "--quiet")
    #expect(run.code == 0)
    #expect(run.lines.prefix(2) == ["1 issues, 1 passages", "2 files seen = 1 indexed + 1 skipped"])
    #expect(run.lines.contains("skipped  leer.md: empty"))
  }

  @Test func bringsTheIndexUpToDateFirst() throws {
    let workplace = try Workplace(files: ["a.md": "# A\n\nText.\n"])
    _ = try workplace.run("index")
    try workplace.folder.write("# B\n\nText.\n", to: "Archive/b.md")
    #expect(try workplace.run("status").lines.contains("the archive has changed since: fundstelle index"))
    let fresh = try workplace.run("status", "--fresh")
    #expect(fresh.lines.contains("up to date with the archive"))
    #expect(fresh.output.hasPrefix("2 issues, "))
  }

  @Test func countsWhatItSees() throws {
    let coverage = try Workplace.shared.get().status().coverage
    #expect(coverage.filesSeen == coverage.issues + coverage.filesSkipped)
    #expect(coverage.filesSkipped == coverage.skipped.count)
    #expect(coverage.stale == false)
  }
}

import Foundation
import Testing

@Suite struct StatusTests {
  @Test func namesWhatWasSkipped() throws {
    let workplace = try Workplace(files: ["gut.md": "# Gut\n\nText.\n", "leer.md": ""])
    let run = try workplace.run("status", "--quiet")
    #expect(run.code == 0)
    #expect(run.lines.prefix(2) == ["1 issues, 1 passages", "2 files seen = 1 indexed + 1 skipped"])
    #expect(run.lines.contains("skipped  leer.md: empty"))
  }

  @Test func countsWhatItSees() throws {
    let coverage = try Workplace.shared.get().status().coverage
    #expect(coverage.filesSeen == coverage.issues + coverage.filesSkipped)
    #expect(coverage.filesSkipped == coverage.skipped.count)
    #expect(coverage.stale == false)
  }
}

import Foundation
import Testing

@Suite struct StatusTests {
  @Test(arguments: ["text", "json"])
  func shows(format: String) throws {
    let run = try Workplace.shared.get().run("status", "--format", format)
    #expect(run.code == 0)
    #expect(run.errors.isEmpty)
    try Golden.expect(run.output, is: "status/status.\(format == "text" ? "txt" : "json")")
  }

  @Test func namesWhatWasSkipped() throws {
    let workplace = try Workplace(files: ["gut.md": "# Gut\n\nText.\n", "leer.md": ""])
    let run = try workplace.run("status", "--quiet")
    #expect(run.code == 0)
    #expect(run.output.contains("\n2 files seen") || run.output.hasPrefix("1 issues"))
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

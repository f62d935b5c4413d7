import Foundation
import TestSupport
import Testing

/// A bad file is named with its reason, and the rest is indexed.
@Suite struct BadInputTests {
  struct Row: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var path: String
    var bytes: Data
    /// Nil when the file is read all the same.
    var reason: String?
    /// Line and message.
    var warning: String?

    init(_ description: String, _ path: String, _ text: String, reason: String? = nil, warning: String? = nil) {
      self.init(description, path, Data(text.utf8), reason: reason, warning: warning)
    }

    init(_ description: String, _ path: String, _ bytes: Data, reason: String? = nil, warning: String? = nil) {
      testDescription = description
      self.path = path
      self.bytes = bytes
      self.reason = reason
      self.warning = warning
    }
  }

  @Test(arguments: [
    Row("not UTF-8", "x.md", Data([0x57, 0x6F, 0xFC, 0x0A]), reason: "not UTF-8 (byte 2)"),
    Row("empty", "x.md", "", reason: "empty"),
    Row("20 MiB", "x.md", Data(count: 20 << 20), reason: "larger than 16 MiB"),
    Row("hidden", ".x.md", "Wombat", reason: "hidden"),
    Row("a draft", "x.md", "---\ndraft: true\n---\nWombat", reason: "draft"),
    Row("front matter without end", "x.md", "---\ntitle: X\n\nWombat", warning: "1: front matter does not end"),
    Row(
      "front matter that is no YAML", "x.md", "---\ntitle: [x\n---\nWombat",
      warning: "3: front matter is broken: did not find expected ',' or ']'"),
    Row("an impossible date", "x.md", "---\ndate: 2024-02-30\n---\nWombat", warning: "2: impossible date ‘2024-02-30’"),
    Row("an impossible date in the name", "2023-02-31-x.md", "Wombat", warning: "1: impossible date in file name"),
    Row(
      "an id that is taken", "x.md", "---\nid: gut\n---\nWombat",
      warning: "1: the id gut is used twice; this issue goes by its path"),
    Row("a heading without text", "x.md", "# X\n\n## Wombat"),
    Row("no text at all", "x.md", "---\ntitle: Wombat\n---\n"),
    Row("a byte order mark and CRLF", "x.md", "\u{FEFF}# X\r\n\r\nWombat\r\n"),
    Row("a NUL", "x.md", "Wombat\0x"),
    Row("one word of 1 MB", "x.md", "Wombat " + String(repeating: "w", count: 1 << 20)),
    Row("10,000 brackets", "x.md", "Wombat " + String(repeating: "[", count: 10_000)),
    Row("10,000 quotes", "x.md", String(repeating: "> ", count: 10_000) + "Wombat"),
  ])
  func isNamedOrRead(_ row: Row) throws {
    let workplace = try Self.withGoodIssue()
    try workplace.folder.write(row.bytes, to: "Archive/" + row.path)
    let run = try workplace.run("index")
    #expect(run.code == 0)
    let status = try workplace.status()
    #expect(status.reason(row.path) == row.reason)
    let warnings = status.coverage.warnings.map { "\($0.path):\($0.line): \($0.message)" }
    #expect(warnings == [row.warning].compactMap { $0.map { "\(row.path):\($0)" } })
    let found = Set(try workplace.answer(to: "Wombat").hits.map(\.issue.path))
    #expect(found == (row.reason == nil ? ["gut.md", row.path] : ["gut.md"]))
    #expect(run.errors == (row.reason == nil ? "" : "1 file was not read, see: fundstelle status\n"))
  }

  @Test(.enabled(if: !Requirements.isRoot, "root may read everything"))
  func namesAFileThatCannotBeRead() throws {
    let workplace = try Self.withGoodIssue()
    try workplace.folder.write("Wombat", to: "Archive/x.md")
    let path = workplace.folder.file("Archive/x.md").path
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
    #expect(try workplace.run("index").code == 0)
    #expect(try workplace.status().reason("x.md") == "not readable: permission denied")
  }

  @Test func readsAFolderNamedLikeAFile() throws {
    let workplace = try Self.withGoodIssue()
    try workplace.folder.write("Wombat", to: "Archive/x.md/innen.md")
    #expect(try Set(workplace.answer(to: "Wombat").hits.map(\.issue.path)) == ["gut.md", "x.md/innen.md"])
    #expect(try workplace.status().coverage.skipped.isEmpty)
  }

  @Test(arguments: [
    ("nirgends.md", "dangling link"), ("x.md", "link loop"), ("/etc/hosts", "link leaves the archive"),
    ("gut.md", "link to a file that is read already"),
  ])
  func namesALink(target: String, reason: String) throws {
    let workplace = try Self.withGoodIssue()
    try workplace.folder.link("Archive/x.md", to: target)
    #expect(try workplace.run("index").code == 0)
    #expect(try workplace.status().reason("x.md") == reason)
    #expect(try workplace.answer(to: "Wombat").summary.total == 1)
  }

  @Test func namesALinkToTheArchiveItself() throws {
    let workplace = try Self.withGoodIssue()
    try workplace.folder.link("Archive/selbst", to: ".")
    #expect(try workplace.run("index").code == 0)
    #expect(try workplace.status().reason("selbst") == "link to a folder of the archive")
  }

  @Test func namesAPipe() throws {
    let workplace = try Self.withGoodIssue()
    _ = try Run.shell("mkfifo Archive/x.md", in: workplace.folder.url)
    #expect(try workplace.run("index").code == 0)
    #expect(try workplace.status().reason("x.md") == "not a regular file")
  }

  @Test func namesANameThatIsNotUTF8() throws {
    let workplace = try Self.withGoodIssue()
    _ = try Run.shell("echo Wombat >\"Archive/$(printf 'x\\377.md')\"", in: workplace.folder.url)
    #expect(try workplace.run("index").code == 0)
    #expect(try workplace.status().coverage.skipped.map(\.reason) == ["name is not UTF-8"])
  }

  @Test func takesAnArchiveWithoutIssues() throws {
    let workplace = try Workplace(files: [:])
    let index = try workplace.run("index")
    #expect(index.code == 0)
    #expect(index.output.hasPrefix("0 issues, 0 passages: nothing to do"))
    let search = try workplace.search("Wombat")
    #expect(search.code == 1)
    #expect(Golden.withoutTimes(search.output) == "0 passages in 0 of 0 issues · # ms\n")
    #expect(try workplace.run("status").code == 0)
  }

  @Test(arguments: [
    ("quatsch: 1\n", "fundstelle.yaml:1: key ‘quatsch’ is not known"),
    ("newsletter: x\nhalf_life: viel\n", "fundstelle.yaml:2: ‘half_life’ must be a number of days above 0"),
    (": [", "fundstelle.yaml:1: did not find expected key"),
  ])
  func refusesSettingsThatAreWrong(settings: String, message: String) throws {
    let workplace = try Self.withGoodIssue()
    try workplace.folder.write(settings, to: "Archive/fundstelle.yaml")
    let run = try workplace.run("index")
    #expect(run.code == 2)
    #expect(run.errors == "fundstelle: \(message)\n")
  }

  private static func withGoodIssue() throws -> Workplace {
    try Workplace(files: ["gut.md": "---\nid: gut\ntitle: Gut\n---\n\nEin Wombat schläft.\n"])
  }
}

import Glibc
import Newsletter
import TestSupport
import Testing

@Suite struct IssueReaderTests {
  private func reason(_ bytes: [UInt8]) throws -> String? {
    let folder = try TemporaryFolder()
    try folder.write(bytes, to: "a.md")
    guard case .skipped(let reason) = IssueReader(root: folder.path, settings: .default).read("a.md") else {
      return nil
    }
    return reason
  }

  @Test func namesWhatItCannotRead() throws {
    #expect(try reason([]) == "empty")
    #expect(try reason(Array("Größe ".utf8) + [0xFC] + Array("x".utf8)) == "not UTF-8 (byte 8)")
    #expect(try reason([0xFF, 0xFE, 0x41, 0x00]) == "not UTF-8 (byte 0)")
    #expect(try reason([0xEF, 0xBB, 0xBF, 0x41]) == nil)
  }

  @Test func namesFilesThatAreGoneOrNoFiles() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("x.md")
    try folder.stretch("riesig.md", to: 20 << 20)
    try folder.link("kreis.md", to: "kreis.md")
    let reader = IssueReader(root: folder.path, settings: .default)
    #expect(reader.read("weg.md") == .skipped(reason: "no longer there"))
    #expect(reader.read("x.md") == .skipped(reason: "not a regular file"))
    #expect(reader.read("riesig.md") == .skipped(reason: "larger than 16 MiB"))
    #expect(reader.read("kreis.md") == .skipped(reason: "link loop"))
  }

  @Test(.disabled(if: getuid() == 0, "root may read everything")) func namesClosedFiles() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "a.md")
    chmod(folder.path + "/a.md", 0)
    let reader = IssueReader(root: folder.path, settings: .default)
    #expect(reader.read("a.md") == .skipped(reason: "not readable: permission denied"))
  }

  @Test func digestIsThatOfTheBytes() throws {
    let folder = try TemporaryFolder()
    try folder.write("a", to: "a.md")
    // FNV-1a 64 of "a", from the reference implementation.
    guard case .issue(_, let digest) = IssueReader(root: folder.path, settings: .default).read("a.md") else {
      Testing.Issue.record("not read")
      return
    }
    #expect(digest == 0xAF63_DC4C_8601_EC8C)
    #expect(IssueReader(root: folder.path, settings: .default).read("a.md", known: digest) == .unchanged)
  }
}

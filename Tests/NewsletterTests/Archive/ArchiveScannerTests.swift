import Glibc
import Newsletter
import TestSupport
import Testing

@Suite struct ArchiveScannerTests {
  private func scan(_ folder: TemporaryFolder, ignore: [String] = []) throws -> (files: [String], skipped: [String]) {
    let listing = try ArchiveScanner(root: folder.path, settings: ArchiveSettings(ignore: ignore)).scan()
    return (listing.files.map(\.path), listing.skipped.map { "\($0.path): \($0.reason)" })
  }

  @Test func listsCandidatesByTheirBytes() throws {
    let folder = try TemporaryFolder()
    for name in ["b.md", "a/x.MD", "a.txt", "B.markdown", "c.html", "bild.png", "x.md/innen.md", "ä.md"] {
      try folder.write("x", to: name)
    }
    #expect(try scan(folder).files == ["B.markdown", "a.txt", "a/x.MD", "b.md", "x.md/innen.md", "ä.md"])
    #expect(try scan(folder).skipped.isEmpty)
  }

  @Test func knowsSizeAndTime() throws {
    let folder = try TemporaryFolder()
    try folder.write("vier", to: "a.md")
    let file = try #require(try ArchiveScanner(root: folder.path, settings: .default).scan().files.first)
    #expect(file.size == 4 && file.modified > 1_600_000_000_000_000_000)
  }

  @Test func namesWhatItSkips() throws {
    let folder = try TemporaryFolder()
    for name in ["a.md", ".b.md", ".c/d/e.md", ".leer/bild.png", ".git/f.md", ".fundstelle/g.md", "alt/h.md", "i.txt"] {
      try folder.write("x", to: name)
    }
    try folder.stretch("riesig.md", to: 20 << 20)
    mkfifo(folder.path + "/rohr.md", 0o644)
    let (files, skipped) = try scan(folder, ignore: ["alt", "*.txt"])
    #expect(files == ["a.md"])
    #expect(
      skipped == [
        ".b.md: hidden", ".c/: hidden", "alt/: ignored by fundstelle.yaml", "i.txt: ignored by fundstelle.yaml",
        "riesig.md: larger than 16 MiB", "rohr.md: not a regular file",
      ])
  }

  @Test func followsLinksWithinTheArchive() throws {
    let folder = try TemporaryFolder()
    let other = try TemporaryFolder()
    try other.write("x", to: "fern.md")
    try folder.write("x", to: "a.md")
    try folder.write("x", to: "lager/b.inhalt")
    try folder.link("b.md", to: "lager/b.inhalt")
    try folder.link("b2.md", to: "lager/b.inhalt")
    try folder.link("a2.md", to: "a.md")
    try folder.link("fern.md", to: other.path + "/fern.md")
    try folder.link("ferner", to: other.path)
    try folder.link("oben", to: ".")
    try folder.link("weg.md", to: "nirgends.md")
    try folder.link("kreis.md", to: "kreis.md")
    try folder.link("kein-kandidat", to: "nirgends")
    let (files, skipped) = try scan(folder)
    #expect(files == ["a.md", "b.md"])
    #expect(
      skipped == [
        "a2.md: link to a file that is read already", "b2.md: link to a file that is read already",
        "fern.md: link leaves the archive", "ferner: link leaves the archive", "kreis.md: link loop",
        "oben: link to a folder of the archive", "weg.md: dangling link",
      ])
  }

  @Test func seesTheSameThroughALink() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "archiv/a.md")
    try folder.link("verweis", to: "archiv")
    let listing = try ArchiveScanner(root: folder.path + "/verweis", settings: .default).scan()
    #expect(listing.files.map(\.path) == ["a.md"])
  }

  @Test func refusesWhatIsNoFolder() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "a.md")
    #expect(throws: ArchiveError.doesNotExist(path: folder.path + "/b")) {
      try ArchiveScanner(root: folder.path + "/b", settings: .default).scan()
    }
    #expect(throws: ArchiveError.notAFolder(path: folder.path + "/a.md")) {
      try ArchiveScanner(root: folder.path + "/a.md", settings: .default).scan()
    }
  }

  @Test(.disabled(if: getuid() == 0, "root may read everything")) func namesClosedFolders() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("zu")
    chmod(folder.path + "/zu", 0)
    #expect(try scan(folder).skipped == ["zu/: not readable: permission denied"])
  }
}

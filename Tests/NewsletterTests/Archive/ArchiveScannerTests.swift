import Glibc
import Newsletter
import Testing

@Suite struct ArchiveScannerTests {
  private func scan(_ folder: TemporaryFolder, ignore: [String] = []) throws -> (files: [String], skipped: [String]) {
    let listing = try ArchiveScanner(root: folder.path, settings: ArchiveSettings(ignore: ignore)).scan()
    return (listing.files.map(\.path), listing.skipped.map { "\($0.path): \($0.reason)" })
  }

  @Test func listsCandidatesByTheirBytes() throws {
    let folder = try TemporaryFolder()
    for name in ["b.md", "a/x.MD", "a.txt", "B.markdown", "c.html", "bild.png", "x.md/innen.md", "ä.md"] {
      folder.write(name, "x")
    }
    #expect(try scan(folder).files == ["B.markdown", "a.txt", "a/x.MD", "b.md", "x.md/innen.md", "ä.md"])
    #expect(try scan(folder).skipped.isEmpty)
  }

  @Test func knowsSizeAndTime() throws {
    let folder = try TemporaryFolder()
    folder.write("a.md", "vier")
    let file = try #require(try ArchiveScanner(root: folder.path, settings: .default).scan().files.first)
    #expect(file.size == 4 && file.modified > 1_600_000_000_000_000_000)
  }

  @Test func namesWhatItSkips() throws {
    let folder = try TemporaryFolder()
    for name in ["a.md", ".b.md", ".c/d/e.md", ".leer/bild.png", ".git/f.md", ".fundstelle/g.md", "alt/h.md", "i.txt"] {
      folder.write(name, "x")
    }
    folder.stretch("riesig.md", to: 20 << 20)
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
    other.write("fern.md", "x")
    folder.write("a.md", "x")
    folder.write("lager/b.inhalt", "x")
    folder.link("b.md", to: "lager/b.inhalt")
    folder.link("b2.md", to: "lager/b.inhalt")
    folder.link("a2.md", to: "a.md")
    folder.link("fern.md", to: other.path + "/fern.md")
    folder.link("ferner", to: other.path)
    folder.link("oben", to: ".")
    folder.link("weg.md", to: "nirgends.md")
    folder.link("kreis.md", to: "kreis.md")
    folder.link("kein-kandidat", to: "nirgends")
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
    folder.write("archiv/a.md", "x")
    folder.link("verweis", to: "archiv")
    let listing = try ArchiveScanner(root: folder.path + "/verweis", settings: .default).scan()
    #expect(listing.files.map(\.path) == ["a.md"])
  }

  @Test func refusesWhatIsNoFolder() throws {
    let folder = try TemporaryFolder()
    folder.write("a.md", "x")
    #expect(throws: ArchiveError.doesNotExist(path: folder.path + "/b")) {
      try ArchiveScanner(root: folder.path + "/b", settings: .default).scan()
    }
    #expect(throws: ArchiveError.notAFolder(path: folder.path + "/a.md")) {
      try ArchiveScanner(root: folder.path + "/a.md", settings: .default).scan()
    }
  }

  @Test(.disabled(if: getuid() == 0, "root may read everything")) func namesClosedFolders() throws {
    let folder = try TemporaryFolder()
    folder.makeFolder("zu")
    chmod(folder.path + "/zu", 0)
    #expect(try scan(folder).skipped == ["zu/: not readable: permission denied"])
  }
}

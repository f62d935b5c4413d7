import Foundation
import TestSupport
import Testing

/// Which archive and which index a command takes.
@Suite struct ArchiveChoiceTests {
  @Test func takesTheFolderUpward() throws {
    let workplace = try Workplace()
    let run = try Run.fundstelle(["search", "Sora"], in: workplace.folder.file("Archive/2024"))
    #expect(run.code == 0)
    #expect(run.errors.hasPrefix("indexing "))
    #expect(FileManager.default.fileExists(atPath: workplace.folder.file("Archive/.fundstelle/index.sqlite").path))
  }

  @Test func takesTheVariable() throws {
    let workplace = try Workplace()
    let elsewhere = try TemporaryFolder()
    let run = try Run.fundstelle(
      ["search", "Sora"], in: elsewhere.url, environment: ["FUNDSTELLE_ARCHIVE": workplace.folder.file("Archive").path])
    #expect(run.code == 0)
  }

  @Test func takesTheOptionBeforeTheVariable() throws {
    let workplace = try Workplace.shared.get()
    let run = try workplace.run(
      "search", "Sora", "--archive", "Archive", environment: ["FUNDSTELLE_ARCHIVE": "/nowhere"])
    #expect(run.code == 0)
  }

  @Test(arguments: ["Archive", "Archive/", "./Archive", "Archive/../Archive"])
  func takesAnySpellingOfAFolder(name: String) throws {
    let workplace = try Workplace.shared.get()
    let run = try workplace.search("Sora", "--archive", name)
    #expect(run.errors.isEmpty)
    #expect(try Golden.withoutTimes(run.output) == Golden.withoutTimes(workplace.search("Sora").output))
  }

  @Test func saysWhenThereIsNoArchive() throws {
    let folder = try TemporaryFolder()
    let run = try Run.fundstelle(["search", "Sora"], in: folder.url)
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors == "fundstelle: no archive found here; name one with --archive DIR\n")
  }

  @Test func saysWhenTheArchiveDoesNotExist() throws {
    let run = try Workplace.shared.get().run("search", "Sora", "--archive", "nirgends", "--format", "json", "--quiet")
    #expect(run.code == 2)
    #expect(run.errors == "fundstelle: archive nirgends does not exist\n")
    #expect(run.output == "{\"type\":\"error\",\"code\":\"failed\",\"message\":\"archive nirgends does not exist\"}\n")
  }

  @Test(arguments: [["index"], ["search", "Sora"], ["status"]])
  func saysWhenTheArchiveIsAFile(command: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.write("Text", to: "Datei.md")
    let run = try Run.fundstelle(command + ["--archive", "Datei.md", "--quiet"], in: folder.url)
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("Datei.md is no") || run.errors.contains("Datei.md is not"))
  }

  @Test func putsTheIndexWhereItIsTold() throws {
    let workplace = try Workplace()
    #expect(try workplace.run("index", "--index", "anderswo/index.sqlite").code == 0)
    #expect(FileManager.default.fileExists(atPath: workplace.folder.file("anderswo/index.sqlite").path))
    #expect(!FileManager.default.fileExists(atPath: workplace.folder.file("Archive/.fundstelle").path))
    #expect(try workplace.run("search", "Sora", "--index", "anderswo/index.sqlite").code == 0)
  }

  @Test func writesNothingElseIntoTheArchive() throws {
    let workplace = try Workplace()
    let before = try workplace.contents()
    _ = try workplace.run("search", "Sora")
    #expect(try workplace.contents().filter { !$0.key.hasPrefix(".fundstelle") } == before)
  }
}

extension Workplace {
  /// The archive's files with their bytes.
  fileprivate func contents() throws -> [String: Data] {
    let archive = folder.file("Archive")
    var contents: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: archive.path) {
      contents[path] = try? Data(contentsOf: archive.appendingPathComponent(path))
    }
    return contents
  }
}

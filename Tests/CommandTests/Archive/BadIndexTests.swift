import Foundation
import TestSupport
import Testing

/// An index that cannot be used is said so; nothing that is no index is ever overwritten.
@Suite struct BadIndexTests {
  @Test(arguments: [["index"], ["search", "Sora"], ["status"], ["show", "2024-02-20"]], ["text", "database", "cut"])
  func refusesWhatIsNoIndex(command: [String], kind: String) throws {
    let workplace = try Workplace.shared.get()
    let folder = try TemporaryFolder()
    let file = folder.file("x")
    try folder.write(try Self.bytes(kind), to: "x")
    let before = try Data(contentsOf: file)
    let run = try workplace.run(command + ["--index", file.path, "--quiet"])
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    let advice = "is not an index of Fundstelle, or is damaged; remove it or name another file with --index"
    #expect(run.errors == "fundstelle: \(file.path) \(advice)\n")
    #expect(try Data(contentsOf: file) == before)
  }

  private static func bytes(_ kind: String) throws -> Data {
    switch kind {
    case "text": return Data("Das ist keine Datenbank.\n".utf8)
    case "database":
      // The header of an SQLite file, and nothing that makes sense after it.
      return Data("SQLite format 3\0".utf8) + Data(repeating: 0xFF, count: 4080)
    default:
      let index = try Workplace.shared.get().folder.file("Archive/.fundstelle/index.sqlite")
      return try Data(contentsOf: index).prefix(20_000)
    }
  }

  @Test(.enabled(if: Requirements.hasPython, "python3, which makes a database, is not installed"))
  func refusesADatabaseOfSomeoneElse() throws {
    let workplace = try Workplace()
    let make = "python3 -c \"import sqlite3; sqlite3.connect('x').execute('CREATE TABLE t(x)')\""
    #expect(try Run.shell(make, in: workplace.folder.url).code == 0)
    let before = try Data(contentsOf: workplace.folder.file("x"))
    let run = try workplace.run("index", "--index", "x", "--rebuild")
    #expect(run.code == 2)
    #expect(run.errors.hasPrefix("fundstelle: x is not an index of Fundstelle"))
    #expect(try Data(contentsOf: workplace.folder.file("x")) == before)
  }

  @Test func buildsInAFileThatIsEmpty() throws {
    let workplace = try Workplace()
    try workplace.folder.write("", to: "x")
    let run = try workplace.run("search", "Sora", "--index", "x")
    #expect(run.code == 0)
    #expect(try workplace.run("index", "--index", "x").code == 0)
    #expect(try workplace.run("search", "Sora", "--index", "x").code == 0)
  }

  @Test(arguments: [["index"], ["search", "Sora"]])
  func saysWhenTheIndexCannotBeWritten(command: [String]) throws {
    let workplace = try Workplace.shared.get()
    try FileManager.default.createDirectory(at: workplace.folder.file("unten"), withIntermediateDirectories: true)
    try workplace.folder.write("Text", to: "unten/datei")
    let run = try workplace.run(command + ["--index", "unten/datei/index.sqlite", "--quiet"])
    #expect(run.code == 2)
    let advice = "cannot be written; name a place that can be with --index FILE"
    #expect(run.errors == "fundstelle: unten/datei/index.sqlite \(advice)\n")
  }

  @Test func keepsThePathsLetters() throws {
    let workplace = try Workplace.shared.get()
    try workplace.folder.write("Text", to: "Datei")
    let run = try workplace.run("index", "--index", "Datei/index.sqlite", "--quiet")
    #expect(run.errors.hasPrefix("fundstelle: Datei/index.sqlite cannot be written"))
  }

  @Test(.enabled(if: !Requirements.isRoot, "root may write everywhere"))
  func saysWhenTheFolderCannotBeWritten() throws {
    let workplace = try Workplace()
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o555], ofItemAtPath: workplace.folder.file("Archive").path)
    defer {
      try? FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: workplace.folder.file("Archive").path)
    }
    let run = try workplace.run("index")
    #expect(run.code == 2)
    #expect(run.errors.hasSuffix("cannot be written; name a place that can be with --index FILE\n"))
  }

  @Test func readsAnIndexThatCannotBeWritten() throws {
    let workplace = try Workplace()
    _ = try workplace.run("index")
    let folder = workplace.folder.file("Archive/.fundstelle")
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let path = folder.appendingPathComponent(name).path
      try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
    }
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path) }
    #expect(try workplace.search("Sora").code == 0)
  }

  @Test(.enabled(if: SmallDisk.isPermitted, "a small disk cannot be mounted by this user"))
  func saysWhenTheDiskIsFull() throws {
    let workplace = try Workplace()
    let disk = try SmallDisk(kilobytes: 200)
    let index = disk.url.appendingPathComponent("index.sqlite").path
    let run = try workplace.run("index", "--index", index)
    #expect(run.code == 2)
    #expect(
      run.errors
        == "fundstelle: the disk is full: \(index) was left as it was; make room or name another place with --index\n")
    let roomy = try SmallDisk(kilobytes: 20_000)
    let other = roomy.url.appendingPathComponent("index.sqlite").path
    #expect(try workplace.run("index", "--index", other).code == 0)
  }
}

/// A file system in memory, mounted as long as someone knows it.
final class SmallDisk {
  let url: URL
  private let folder: TemporaryFolder

  init(kilobytes: Int) throws {
    folder = try TemporaryFolder()
    url = folder.file("disk")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    let run = try Run.shell("mount -t tmpfs -o size=\(kilobytes)k tmpfs disk", in: folder.url)
    guard run.code == 0 else { throw CocoaError(.fileWriteNoPermission) }
  }

  deinit { _ = try? Run.shell("umount disk", in: folder.url) }

  static let isPermitted = Requirements.isRoot && (try? SmallDisk(kilobytes: 100)) != nil
}

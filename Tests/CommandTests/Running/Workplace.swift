import Foundation
import TestSupport
import Testing

/// A temporary folder that holds an archive in `Archive/`, where commands are run.
struct Workplace: Sendable {
  let folder: TemporaryFolder

  /// One with a copy of the package's archive that is indexed already; its users leave it as it is.
  static let shared = Result { () throws -> Workplace in
    let workplace = try Workplace()
    _ = try workplace.run("index")
    return workplace
  }

  /// One with a copy of `Frozen`, which is there for goldens alone, indexed already; its users leave it as it is.
  ///
  /// Eight files that have a bit of everything: a draft, an undated issue, one cut off by a paywall and one of plain
  /// text; sources, links, gender forms, versions, doubtful names and a model of the archive's own.
  static let frozen = Result { () throws -> Workplace in
    let workplace = try Workplace(files: [:])
    try copyFiles(from: Package.root.appending(path: "Tests/CommandTests/Frozen"), to: workplace.folder.file("Archive"))
    _ = try workplace.run("index")
    return workplace
  }

  /// One with a copy of the package's archive.
  init() throws {
    folder = try TemporaryFolder()
    try Self.copyArchive(to: folder.file("Archive"))
  }

  /// One with these files in its archive, indexed already.
  static func indexed(_ files: [String: String]) throws -> Workplace {
    let workplace = try Workplace(files: files)
    _ = try workplace.run("index")
    return workplace
  }

  /// One with these files in its archive, by path.
  init(files: [String: String]) throws {
    folder = try TemporaryFolder()
    try FileManager.default.createDirectory(at: folder.file("Archive"), withIntermediateDirectories: true)
    for (path, text) in files { try folder.write(text, to: "Archive/" + path) }
  }

  func run(_ arguments: String..., input: String = "", environment: [String: String] = [:]) throws -> Run {
    try run(arguments, input: input, environment: environment)
  }

  func run(_ arguments: [String], input: String = "", environment: [String: String] = [:]) throws -> Run {
    try Run.fundstelle(arguments, in: folder.url, input: input, environment: environment)
  }

  /// Searches on the day that all expected answers were made for.
  func search(_ arguments: String...) throws -> Run { try search(arguments) }

  func search(_ arguments: [String]) throws -> Run {
    try run(["search", "--today", "2026-11-22"] + arguments)
  }

  func answer(to query: String, _ options: String...) throws -> Answer {
    let run = try run(["search", "--today", "2026-11-22", "--format", "json", "--limit", "10000"] + options + [query])
    return try JSONDecoder().decode(Answer.self, from: run.bytes)
  }

  /// How many passages of the package's archive `Sora` finds, which is some.
  static let soraTotal: Int = {
    let total = (try? shared.get().answer(to: "Sora").summary.total) ?? 0
    #expect(total > 3)
    return total
  }()

  func status() throws -> Status {
    try JSONDecoder().decode(Status.self, from: run("status", "--format", "json").bytes)
  }

  /// The files of the package's archive, without an index that someone made there.
  static func copyArchive(to target: URL) throws { try copyFiles(from: Package.archive, to: target) }

  /// Copied by their bytes: `copyItem` wants to give the copies their owner, which only root may.
  private static func copyFiles(from folder: URL, to target: URL) throws {
    let source = folder.resolvingSymlinksInPath()
    for path in try FileManager.default.subpathsOfDirectory(atPath: source.path) where !path.hasPrefix(".") {
      var isFolder: ObjCBool = false
      let file = source.appendingPathComponent(path)
      guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder) else { continue }
      let copy = target.appendingPathComponent(path)
      if isFolder.boolValue {
        try FileManager.default.createDirectory(at: copy, withIntermediateDirectories: true)
      } else {
        try FileManager.default.createDirectory(at: copy.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(contentsOf: file).write(to: copy)
      }
    }
  }
}

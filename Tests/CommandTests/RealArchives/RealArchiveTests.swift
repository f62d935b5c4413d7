import Foundation
import TestSupport
import Testing

/// Titles and dates of real newsletters, against a reading of their own in Python.
@Suite struct RealArchiveTests {
  static let script = Package.scripts.appendingPathComponent("check_archive.py")

  @Test(
    .enabled(if: SharedData.isThere, "\(SharedData.absence)"),
    .enabled(if: Requirements.hasYAML, "python3 with the package PyYAML is not installed"),
    .enabled(if: FileManager.default.fileExists(atPath: script.path), "there is no check_archive.py"),
    arguments: SharedData.archives)
  func agreesOnTitlesAndDates(name: String) throws {
    let archive = SharedData.archive(name)
    let place = try TemporaryFolder()
    let issues = try Self.issues(of: archive, index: place.file("index.sqlite"))
    let lines = try issues.map { try JSONEncoder().encode($0) + Data("\n".utf8) }.reduce(Data(), +)
    let run = try Run.python("check_archive.py", [archive.path], in: place.url, input: lines)
    #expect(run.code == 0, "\(run.output)\(run.errors)")
  }

  private struct Listed: Encodable {
    var path: String
    var title: String
    var date: String?

    private enum Key: CodingKey { case path, title, date }

    /// With null for an undated issue, where the synthesized encoding would leave the key out.
    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(path, forKey: .path)
      try container.encode(title, forKey: .title)
      try container.encode(date, forKey: .date)
    }
  }

  /// All issues that were read: those with text by a search for all days, and the others by their paths.
  private static func issues(of archive: URL, index: URL) throws -> [Listed] {
    let options = ["--archive", archive.path, "--index", index.path, "--quiet", "--limit", "10000", "--format", "json"]
    var issues: [String: Listed] = [:]
    for query in ["date:0001..9999", "NOT date:0001..9999"] {
      let run = try Run.fundstelle(["search"] + options + [query], in: archive)
      let answer = try JSONDecoder().decode(Answer.self, from: run.bytes)
      #expect(answer.summary.total == answer.hits.count, "more than one answer can hold")
      for issue in answer.hits.map(\.issue) {
        issues[issue.path] = Listed(path: issue.path, title: issue.title, date: issue.date)
      }
    }
    let files = try FileManager.default.subpathsOfDirectory(atPath: archive.path)
    for path in files where issues[path] == nil && [".md", ".txt", "down"].contains(where: path.hasSuffix) {
      if let issue = try shown(path, of: archive, index: index) { issues[path] = issue }
    }
    return issues.values.sorted { $0.path < $1.path }
  }

  private static func shown(_ path: String, of archive: URL, index: URL) throws -> Listed? {
    let run = try Run.fundstelle(
      ["show", "--archive", archive.path, "--index", index.path, "--quiet", "--format", "jsonl", path], in: archive)
    guard run.code == 0 else { return nil }
    let issue = try JSONDecoder().decode(Answer.Hit.Issue.self, from: run.bytes)
    return Listed(path: issue.path, title: issue.title, date: issue.date)
  }
}

import Foundation
import Newsletter
import TestSupport
import Testing

/// Real archives, and the sample archive, against a reading of their own in Python: no word is lost, nothing is junk.
@Suite(.enabled(if: Scripts.hasParser, "markdown-it-py is not installed; `make client` does it"))
struct LossTests {
  @Test(arguments: ["check_text.py", "check_archive.py"])
  func sampleArchiveIsReadWhole(_ script: String) throws {
    try check(Package.archive.path, with: script)
  }

  @Test(
    .enabled(if: SharedData.isThere, "\(SharedData.absence)"), arguments: SharedData.archives,
    ["check_text.py", "check_archive.py"])
  func realArchiveIsReadWhole(_ name: String, _ script: String) throws {
    try check(SharedData.archive(name).path, with: script)
  }

  private func check(_ archive: String, with script: String) throws {
    let settings = try ArchiveSettings.read(root: archive)
    let reader = IssueReader(root: archive, settings: settings)
    let encoder = JSONEncoder()
    var lines = Data()
    for file in try ArchiveScanner(root: archive, settings: settings).scan().files {
      guard case .issue(let issue, _) = reader.read(file.path) else { continue }
      lines += try encoder.encode(ShownIssue(issue)) + Data("\n".utf8)
    }
    let run = try Scripts.python(
      [Package.root.appending(path: "Tests/Scripts/" + script).path, archive], input: lines)
    #expect(run.code == 0, "\(run.output)")
  }
}

/// The scripts of the package, and the Python that runs them.
private enum Scripts {
  static let hasParser = (try? python(["-c", "import markdown_it, mdit_py_plugins, yaml"], input: Data()).code) == 0

  static func python(_ arguments: [String], input: Data) throws -> (code: Int32, output: String) {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try input.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-B"] + arguments
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["PYTHONPATH": Package.root.appending(path: ".build/python").path], uniquingKeysWith: { $1 })
    process.standardInput = try FileHandle(forReadingFrom: file)
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, text)
  }
}

/// An issue as the scripts expect it.
private struct ShownIssue: Encodable {
  struct Link: Encodable {
    var text: String
    var url: String
  }

  struct Section: Encodable {
    var heading: String?
    var links: [Link]
    var passages: [Passage]
  }

  struct Passage: Encodable {
    var text: String
    var links: [Link]
  }

  var path: String
  var title: String
  var date: String?
  var url: String?
  var author: String?
  var tags: [String]
  var links: [Link]
  var sections: [Section]

  init(_ issue: Newsletter.Issue) {
    path = issue.path
    title = issue.title.text.string
    date = issue.date.day?.description
    url = issue.url
    author = issue.author
    tags = issue.tags
    links = issue.title.links.map { Link(text: $0.text, url: $0.url) }
    sections = issue.sections.map { section in
      Section(
        heading: section.heading?.string, links: section.headingLinks.map { Link(text: $0.text, url: $0.url) },
        passages: section.passages.map { passage in
          Passage(text: passage.text.string, links: passage.links.map { Link(text: $0.text, url: $0.url) })
        })
    }
  }

  private enum Key: CodingKey { case path, title, date, url, author, tags, links, sections }

  /// With null for what an issue does not have, where the synthesized encoding would leave the key out.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(path, forKey: .path)
    try container.encode(title, forKey: .title)
    try container.encode(date, forKey: .date)
    try container.encode(url, forKey: .url)
    try container.encode(author, forKey: .author)
    try container.encode(tags, forKey: .tags)
    try container.encode(links, forKey: .links)
    try container.encode(sections, forKey: .sections)
  }
}

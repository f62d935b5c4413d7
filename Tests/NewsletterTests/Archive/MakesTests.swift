import Foundation
import Newsletter
import Testing

/// Small archives as site generators and note keepers leave them, read as an editor would expect.
///
/// What is expected stands beside each archive as text; `RECORD=1 swift test` writes it anew, and fails.
@Suite struct MakesTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Archives")

  @Test(arguments: ["11ty", "11ty-json", "astro", "hugo", "jekyll", "logseq", "obsidian", "wordpress"])
  func readsLikeAnEditor(_ make: String) throws {
    let root = Self.folder.appendingPathComponent(make).path
    let settings = try ArchiveSettings.read(root: root)
    let reader = IssueReader(root: root, settings: settings)
    let files = try ArchiveScanner(root: root, settings: settings).scan().files
    #expect(files.count >= 3)
    let shown = files.map { Self.shown(reader.read($0.path), path: $0.path) }.joined(separator: "\n")
    let golden = Self.folder.appendingPathComponent(make + ".txt")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try shown.write(to: golden, atomically: true, encoding: .utf8)
      Testing.Issue.record("recorded \(golden.lastPathComponent)")
    }
    #expect(try String(contentsOf: golden, encoding: .utf8) == shown)
  }

  private static func shown(_ outcome: ReadOutcome, path: String) -> String {
    switch outcome {
    case .skipped(let reason): return "== \(path): \(reason)\n"
    case .unchanged: return "== \(path): unchanged\n"
    case .issue(let issue, _):
      let facts = [
        issue.date.day.map { "\($0) (\(issue.date.origin.rawValue))" }, issue.author, issue.url,
        issue.tags.isEmpty ? nil : issue.tags.joined(separator: ", "),
      ].compactMap { $0 }
      let head = [
        "== \(path)", "\(issue.title.text.string) (\(issue.title.origin.rawValue))", facts.joined(separator: " · "),
      ]
      let notes = issue.warnings.map { "! \($0.line): \($0.message)" } + issue.title.links.map { "→ \($0.url)" }
      return (head + notes + issue.sections.flatMap(lines)).joined(separator: "\n") + "\n"
    }
  }

  private static func lines(_ section: Section) -> [String] {
    ["# " + (section.headings + [section.kind.rawValue]).joined(separator: " · ")]
      + section.passages.map { passage in
        "\(passage.text.line): \(passage.text.string)"
          + passage.links.map { " [\($0.text) → \($0.url)]" }.joined()
      }
  }
}

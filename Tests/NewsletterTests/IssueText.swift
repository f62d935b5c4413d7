import Newsletter

/// An input and what is expected of it; the input names the row.
struct Row: Sendable, CustomStringConvertible {
  var input: String
  var expected: String

  init(_ input: String, _ expected: String) {
    self.input = input
    self.expected = expected
  }

  var description: String { input }
}

/// Reads a text as the issue of a Markdown file without date and title.
func issue(_ text: String, path: String = "ausgabe.md", settings: ArchiveSettings = .default) -> Issue {
  IssueParser.parse(bytes: Array(text.utf8), path: path, settings: settings)
}

extension Issue {
  /// The sections, one line each, with their passages below.
  var outline: String { sections.map(\.outline).joined(separator: "\n") }

  var passages: [Passage] { sections.flatMap(\.passages) }

  /// The passages' texts alone.
  var texts: String { passages.map(\.text.string).joined(separator: "|") }

  /// All texts of the issue that have a place in the file.
  var placedTexts: [SourceText] {
    ([title.text] + sections.compactMap(\.heading) + passages.map(\.text)).filter { !$0.runs.isEmpty }
  }
}

extension Section {
  /// `# Was war > Sora body truncated`, then `- text` for each passage.
  fileprivate var outline: String {
    let name = headings.isEmpty ? "" : headings.joined(separator: " > ") + " "
    let head = "# \(name)\(kind.rawValue)\(isTruncated ? " truncated" : "")"
    return ([head] + passages.map { "- " + $0.text.string }).joined(separator: "\n")
  }
}

extension Passage {
  var linkList: String { links.map { "\($0.text) → \($0.url)" }.joined(separator: "|") }

  /// `!` behind a certain source, `?` behind a possible one.
  var sourceList: String { sources.map { $0.name + ($0.isCertain ? "!" : "?") }.joined(separator: "|") }
}

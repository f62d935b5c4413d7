internal import Search
internal import WebAddress

/// How an answer is written.
package enum OutputFormat: String, Sendable, CaseIterable {
  case text, jsonl, json, csv, md, grep
}

/// What the human output looks like.
package struct TextStyle: Sendable {
  /// Columns of the terminal, or of the page.
  package var width: Int
  package var isColored: Bool
  /// The absolute folder of relative paths, where they are to be links that a terminal can open.
  package var linkBase: String?

  package init(width: Int = 100, isColored: Bool = false, linkBase: String? = nil) {
    self.width = max(40, width)
    self.isColored = isColored
    self.linkBase = linkBase
  }

  /// A path as a terminal's hyperlink: https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda (OSC 8).
  func path(_ path: String) -> String {
    guard let linkBase else { return faint(path) }
    return "\u{1B}]8;;file://" + PercentCoding.encoded(path: linkBase + "/" + path) + "\u{1B}\\" + faint(path)
      + "\u{1B}]8;;\u{1B}\\"
  }

  func match(_ text: String) -> String { isColored ? "\u{1B}[1;31m\(text)\u{1B}[0m" : text }
  func title(_ text: String) -> String { isColored ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
  func faint(_ text: String) -> String { isColored ? "\u{1B}[2m\(text)\u{1B}[0m" : text }
}

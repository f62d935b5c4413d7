/// How an answer is written.
package enum OutputFormat: String, Sendable, CaseIterable {
  case text, jsonl, json, csv, md, grep

  /// Whether an error is also told as an object on standard output.
  package var isJSON: Bool { self == .json || self == .jsonl }
}

/// What the human output looks like.
package struct TextStyle: Sendable {
  /// Columns of the terminal, or of the page.
  package var width: Int
  package var isColored: Bool

  package init(width: Int = 100, isColored: Bool = false) {
    self.width = max(40, width)
    self.isColored = isColored
  }

  func match(_ text: String) -> String { isColored ? "\u{1B}[1;31m\(text)\u{1B}[0m" : text }
  func title(_ text: String) -> String { isColored ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
  func faint(_ text: String) -> String { isColored ? "\u{1B}[2m\(text)\u{1B}[0m" : text }
}

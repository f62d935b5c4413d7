internal import Search
internal import WebAddress

/// What the output for people looks like.
package struct TextStyle: Sendable {
  /// What a reader can do about something, in the words of where the text is read; nothing where that is not known.
  package struct Advice: Sendable {
    /// Follows files that were not read.
    package var onSkippedFiles: String
    /// Follows an archive that has changed since it was indexed.
    package var onStaleIndex: String

    package init(onSkippedFiles: String = "", onStaleIndex: String = "") {
      self.onSkippedFiles = onSkippedFiles
      self.onStaleIndex = onStaleIndex
    }
  }

  private static let ellipsis = ArraySlice("…".utf8)

  /// Columns of the terminal, or of the page.
  package var width: Int
  package var isColored: Bool
  /// The absolute folder of relative paths, where they are to be links that a terminal can open.
  package var linkBase: String?
  package var advice: Advice

  package init(width: Int = 100, isColored: Bool = false, linkBase: String? = nil, advice: Advice = Advice()) {
    self.width = max(40, width)
    self.isColored = isColored
    self.linkBase = linkBase
    self.advice = advice
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

  /// A title or heading in so many columns, yet as much as tells it from others; only formats for machines have all of a
  /// longer one.
  func cut(title: String, toColumns width: Int) -> String { title.onOneLine.cut(toColumns: max(40, width)) }

  /// The text with its matches in color, but for those that it was cut within.
  func marked(_ text: [UInt8], _ matches: [Match]) -> String {
    guard isColored else { return String(decoding: text, as: UTF8.self) }
    let whole = text.count - (text.suffix(3) == Self.ellipsis ? Self.ellipsis.count : 0)
    var result = ""
    var end = 0
    for match in matches where match.range.lowerBound >= end && match.range.upperBound <= whole {
      result += String(decoding: text[end..<match.range.lowerBound], as: UTF8.self)
      result += self.match(String(decoding: text[match.range], as: UTF8.self))
      end = match.range.upperBound
    }
    return result + String(decoding: text[end...], as: UTF8.self)
  }
}

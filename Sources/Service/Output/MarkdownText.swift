/// Text as it stands in Markdown.
enum MarkdownText {
  /// With the marks of Markdown escaped, so that it is shown as it is.
  static func escaped(_ text: some Collection<UInt8>) -> String {
    var escaped = ""
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "*", "_", "`", "[", "]", "<", ">", "\\": escaped += "\\" + String(scalar)
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// A link with its words, which are escaped already.
  static func link(_ words: String, to url: String) -> String {
    let isPlain = url.utf8.allSatisfy { $0 > 0x20 && $0 != UInt8(ascii: "(") && $0 != UInt8(ascii: ")") }
    return "[\(words)](\(isPlain ? url : "<\(url)>"))"
  }

  /// A column of a table.
  enum Column {
    case text(String)
    /// To the right.
    case number(String)
  }

  static func table(_ columns: [Column], _ rows: some Sequence<[String]>) -> String {
    var names: [String] = []
    var lines: [String] = []
    for column in columns {
      switch column {
      case .text(let name): (names, lines) = (names + [name], lines + ["---"])
      case .number(let name): (names, lines) = (names + [name], lines + ["---:"])
      }
    }
    let cells = [names.map(cell), lines] + rows.map { $0.map(cell) }
    return cells.map { "| " + $0.joined(separator: " | ") + " |" }.onLines()
  }

  private static func cell(_ text: String) -> String {
    text.onOneLine.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}

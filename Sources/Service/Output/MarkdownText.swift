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
}

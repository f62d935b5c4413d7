/// TOML as far as front matter needs it: keys with texts, dates, booleans, numbers and lists of them.
enum TOMLLines {
  static func read(_ source: SourceLines, _ lines: Range<Int>, _ front: inout FrontMatter) {
    var line = lines.lowerBound
    while line < lines.upperBound {
      let content = source.content(of: line)
      defer { line += 1 }
      guard let first = source.bytes.byte(at: content.lowerBound), !content.isEmpty, first != UInt8(ascii: "#") else {
        continue
      }
      // Tables hold what is not about the issue itself.
      if first == UInt8(ascii: "[") { return }
      guard let equals = source.bytes[content].firstIndex(of: UInt8(ascii: "=")) else {
        front.warnings.append(Warning(line: line + 1, message: "front matter has a line without ‘=’"))
        continue
      }
      let start = source.bytes.trimmed(equals + 1..<content.upperBound).lowerBound
      var end = content.upperBound
      if let closing = TOMLValue.closing(of: source.bytes, at: start, before: end) {
        while line + 1 < lines.upperBound, source.bytes.firstIndex(of: closing.text, in: closing.from..<end) == nil {
          line += 1
          end = max(end, source.content(of: line).upperBound)
        }
      }
      let place = source.index(of: start)
      let value = YAMLNode(
        content: TOMLValue.read(source.bytes[start..<end]), line: place + 1, column: start - source.lines[place].start)
      front.fields.append(YAMLPair(key: key(source, content.lowerBound..<equals, line: line), value: value))
    }
  }

  private static func key(_ source: SourceLines, _ range: Range<Int>, line: Int) -> YAMLNode {
    let text = source.bytes[source.bytes.trimmed(range)].filter { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") }
    return YAMLNode(content: .scalar(String(decoding: text, as: UTF8.self), isPlain: true), line: line + 1, column: 0)
  }
}

/// One value of TOML.
enum TOMLValue {
  /// What ends a value that may reach over several lines, and from where to look for it.
  static func closing(of bytes: [UInt8], at start: Int, before end: Int) -> (text: StaticString, from: Int)? {
    if bytes.stands("[", at: start, before: end) { return ("]", start) }
    if bytes.stands("\"\"\"", at: start, before: end) { return ("\"\"\"", start + 3) }
    return bytes.stands("'''", at: start, before: end) ? ("'''", start + 3) : nil
  }

  static func read(_ text: ArraySlice<UInt8>) -> YAMLNode.Content {
    guard let first = text.first else { return .scalar("", isPlain: true) }
    switch first {
    case UInt8(ascii: "["): return .sequence(items(of: text.dropFirst()))
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return .scalar(quoted(text).text, isPlain: false)
    default:
      let bare = text.prefix { $0 != UInt8(ascii: "#") }
      let trimmed = Array(bare)
      return .scalar(trimmed.string(trimmed.trimmed(0..<trimmed.count)), isPlain: true)
    }
  }

  /// The text between the quotes, one or three, and the index behind the closing ones.
  private static func quoted(_ text: ArraySlice<UInt8>) -> (text: String, end: Int) {
    let bytes = Array(text)
    let quote = bytes[0]
    let isTriple = bytes.count >= 6 && bytes[1] == quote && bytes[2] == quote
    let width = isTriple ? 3 : 1
    var out: [UInt8] = []
    var index = width
    if isTriple, bytes.byte(at: index) == 0x0A { index += 1 }
    while index < bytes.count, !isClosed(bytes, at: index, by: quote, width: width) {
      if quote == UInt8(ascii: "\""), let escape = Escape.read(bytes, at: index) {
        out += escape.text
        index = escape.end
      } else {
        out.append(bytes[index])
        index += 1
      }
    }
    return (String(decoding: out, as: UTF8.self), text.startIndex + min(index + width, bytes.count))
  }

  private static func isClosed(_ bytes: [UInt8], at index: Int, by quote: UInt8, width: Int) -> Bool {
    (0..<width).allSatisfy { bytes.byte(at: index + $0) == quote }
  }

  private static func items(of text: ArraySlice<UInt8>) -> [YAMLNode] {
    var items: [YAMLNode] = []
    var index = text.startIndex
    while index < text.endIndex, text[index] != UInt8(ascii: "]") {
      if text[index] == UInt8(ascii: "\"") || text[index] == UInt8(ascii: "'") {
        let (value, end) = quoted(text[index...])
        items.append(YAMLNode(content: .scalar(value, isPlain: false), line: 0, column: 0))
        index = end
      } else {
        index += 1
      }
    }
    return items
  }
}

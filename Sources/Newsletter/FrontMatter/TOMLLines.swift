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
      if start < end, source.bytes[start] == UInt8(ascii: "[") {
        while line + 1 < lines.upperBound, !source.bytes[start..<end].contains(UInt8(ascii: "]")) {
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

  /// The text between the quotes, and the index behind the closing one.
  private static func quoted(_ text: ArraySlice<UInt8>) -> (text: String, end: Int) {
    let quote = text[text.startIndex]
    var out: [UInt8] = []
    var index = text.startIndex + 1
    while index < text.endIndex, text[index] != quote {
      if text[index] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\""), index + 1 < text.endIndex { index += 1 }
      out.append(text[index])
      index += 1
    }
    return (String(decoding: out, as: UTF8.self), min(index + 1, text.endIndex))
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

/// Lines of a key and a value, as Pelican has them at the top of a file, and as broken YAML is read.
enum HeaderLines {
  /// Pelican's header: from a first line with a known key to the first blank line.
  static func read(_ source: SourceLines, from first: Int) -> FrontMatter {
    guard let key = key(in: source, line: first), FrontMatterKeys.pelican.contains(key.lowercased()) else {
      return FrontMatter()
    }
    return fields(source, from: first)
  }

  /// Lines with keys, as far as they reach; the text begins behind them.
  static func fields(_ source: SourceLines, from first: Int) -> FrontMatter {
    var front = FrontMatter()
    var line = first
    while line < source.lines.count, !source.content(of: line).isEmpty {
      if isContinued(source, line: line), !front.fields.isEmpty {
        continueLast(&front, with: source.bytes.string(source.content(of: line)))
      } else if let field = field(in: source, line: line) {
        front.fields.append(field)
      } else {
        break
      }
      line += 1
    }
    front.bodyLine = line
    return front
  }

  private static func isContinued(_ source: SourceLines, line: Int) -> Bool {
    ByteClass.isBlank(source.bytes[source.lines[line].start])
  }

  private static func continueLast(_ front: inout FrontMatter, with text: String) {
    guard case .scalar(let value, let isPlain)? = front.fields.last?.value.content else { return }
    front.fields[front.fields.count - 1].value.content = .scalar(value + " " + text, isPlain: isPlain)
  }

  /// The word before the colon, if a line begins with one.
  static func key(in source: SourceLines, line: Int) -> String? {
    let start = source.lines[line].start
    let end = source.lines[line].end
    var index = start
    while index < end, index - start < 30,
      ByteClass.isAlphanumeric(source.bytes[index])
        || source.bytes[index] == UInt8(ascii: "_") || source.bytes[index] == UInt8(ascii: "-")
    {
      index += 1
    }
    guard index > start, index < end, source.bytes[index] == UInt8(ascii: ":") else { return nil }
    guard index + 1 == end || ByteClass.isBlank(source.bytes[index + 1]) else { return nil }
    return source.bytes.string(start..<index)
  }

  /// A key and the rest of its line, without quotes around it and without a comment behind it; nil for a list or mapping
  /// that the line does not end.
  static func field(in source: SourceLines, line: Int) -> YAMLPair? {
    guard let key = key(in: source, line: line) else { return nil }
    let start = source.lines[line].start
    var value = source.bytes.trimmed(start + key.utf8.count + 1..<source.lines[line].end)
    value = value.lowerBound..<endOfValue(value, in: source.bytes)
    let isQuoted = isQuoted(source.bytes[value])
    if isQuoted { value = value.lowerBound + 1..<value.upperBound - 1 }
    guard isQuoted || !isOpenCollection(source.bytes[value]) else { return nil }
    return YAMLPair(
      key: YAMLNode(content: .scalar(key, isPlain: true), line: line + 1, column: 0),
      value: YAMLNode(
        content: .scalar(source.bytes.string(value), isPlain: true), line: line + 1,
        column: source.bytes[start..<value.lowerBound].reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }))
  }

  /// Before a comment: behind a closing quote, or else behind a blank, a `#` and another blank.
  private static func endOfValue(_ value: Range<Int>, in bytes: [UInt8]) -> Int {
    guard let first = bytes.byte(at: value.lowerBound), !value.isEmpty else { return value.upperBound }
    var index = value.lowerBound + 1
    let isQuoted = "\"'".utf8.contains(first)
    while index + 1 < value.upperBound {
      let isComment = bytes[index] == UInt8(ascii: "#") && ByteClass.isBlank(bytes[index - 1])
      let text = bytes.trimmed(value.lowerBound..<index)
      if isComment,
        isQuoted ? text.count > 1 && bytes[text.upperBound - 1] == first : ByteClass.isBlank(bytes[index + 1])
      {
        return text.upperBound
      }
      index += 1
    }
    return value.upperBound
  }

  /// Quotes around the whole value, and none inside: `"Sora" und "Gemini"` keeps its own.
  private static func isQuoted(_ value: ArraySlice<UInt8>) -> Bool {
    guard value.count >= 2, let quote = value.first, quote == value.last, "\"'".utf8.contains(quote) else {
      return false
    }
    return !value.dropFirst().dropLast().contains(quote)
  }

  /// A list or mapping that does not end in its line is no text; `[Teil 1] Sora` is.
  private static func isOpenCollection(_ value: ArraySlice<UInt8>) -> Bool {
    guard let first = value.first, "[{".utf8.contains(first) else { return false }
    let opening = value.lazy.filter { "[{".utf8.contains($0) }.count
    return opening > value.lazy.filter { "]}".utf8.contains($0) }.count
  }
}

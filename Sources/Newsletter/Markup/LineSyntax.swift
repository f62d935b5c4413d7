/// The fence that opens a block of code: three or more backticks or tildes.
struct Fence {
  var mark: UInt8
  var length: Int

  init?(in bytes: [UInt8], at content: Range<Int>) {
    mark = bytes[content.lowerBound]
    var end = content.lowerBound
    while end < content.upperBound, bytes[end] == mark { end += 1 }
    length = end - content.lowerBound
    guard length >= 3, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return nil }
    if mark == UInt8(ascii: "`"), bytes[end..<content.upperBound].contains(mark) { return nil }
  }
}

/// What closes a heading and is no text.
enum HeadingEnd {
  /// `text` without closing `#`s and without attributes: `Links ##`, `Links {#links .wide}`.
  static func removing(from text: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var end = text.upperBound
    while end > text.lowerBound, bytes[end - 1] == UInt8(ascii: "#") { end -= 1 }
    if end > text.lowerBound, !ByteClass.isBlank(bytes[end - 1]) { end = text.upperBound }
    let closed = bytes.trimmed(text.lowerBound..<end)
    guard closed.upperBound > closed.lowerBound, bytes[closed.upperBound - 1] == UInt8(ascii: "}") else {
      return closed
    }
    var brace = closed.upperBound - 2
    while brace >= closed.lowerBound, bytes[brace] != UInt8(ascii: "{") { brace -= 1 }
    guard brace >= closed.lowerBound, let first = bytes.byte(at: brace + 1) else { return closed }
    // Those of words in brackets belong to these.
    guard brace == closed.lowerBound || bytes[brace - 1] != UInt8(ascii: "]") else { return closed }
    let isAttribute =
      first == UInt8(ascii: "#") || first == UInt8(ascii: ".") || first == UInt8(ascii: ":")
      || first == UInt8(ascii: "-") || isKey(bytes, from: brace + 1)
    return isAttribute ? removing(from: closed.lowerBound..<brace, in: bytes) : closed
  }

  /// `{id=links}`.
  private static func isKey(_ bytes: [UInt8], from start: Int) -> Bool {
    var index = start
    while let byte = bytes.byte(at: index), ByteClass.isLetter(byte) || byte == UInt8(ascii: "-") { index += 1 }
    return index > start && bytes.byte(at: index) == UInt8(ascii: "=")
  }
}

/// What may stand between a bullet's sign and its text.
enum BulletStart {
  /// Behind further signs (`- - text`), a task's box (`- [x] text`) and quote marks.
  static func skippingMarks(from start: Int, to end: Int, in bytes: [UInt8]) -> Int {
    var start = start
    while start + 1 < end, ByteClass.isBlank(bytes[start + 1]), "-*+>".utf8.contains(bytes[start]) {
      start = bytes.trimmed(start + 1..<end).lowerBound
    }
    if start + 3 < end, bytes[start] == UInt8(ascii: "["), bytes[start + 2] == UInt8(ascii: "]"),
      ByteClass.isBlank(bytes[start + 3]), " xX".utf8.contains(bytes[start + 1])
    {
      start = bytes.trimmed(start + 3..<end).lowerBound
    }
    return start
  }
}

/// A table's line.
enum TableRow {
  /// `| --- | :-: |`.
  static func isDelimiter(_ content: Range<Int>, in bytes: [UInt8]) -> Bool {
    var dashes = 0
    var pipes = 0
    for index in content {
      switch bytes[index] {
      case UInt8(ascii: "-"): dashes += 1
      case UInt8(ascii: "|"): pipes += 1
      case UInt8(ascii: ":"), UInt8(ascii: "+"), 0x20, 0x09: break
      default: return false
      }
    }
    return dashes > 0 && pipes > 0
  }

  static func withoutOuterPipes(_ content: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var start = content.lowerBound
    var end = content.upperBound
    if start < end, bytes[start] == UInt8(ascii: "|") { start += 1 }
    if start < end, bytes[end - 1] == UInt8(ascii: "|"), bytes.byte(at: end - 2) != UInt8(ascii: "\\") { end -= 1 }
    return bytes.trimmed(start..<end)
  }
}

/// A line that begins with a label in square brackets.
enum LinkDefinition {
  /// `[id]: https://… "Title"`.
  case address(label: [UInt8], url: String, title: Range<Int>)
  /// `[^1]: text`; the text begins at the index.
  case footnote(textStart: Int)
  /// `[!NOTE]` or `[!note]- Titel` at the top of a quote.
  case alert(title: Range<Int>)

  init?(in bytes: [UInt8], at content: Range<Int>) {
    let limit = min(content.upperBound, content.lowerBound + 200)
    var close = content.lowerBound + 1
    while close < limit, bytes[close] != UInt8(ascii: "]"), bytes[close] != UInt8(ascii: "[") { close += 1 }
    guard close < limit, bytes[close] == UInt8(ascii: "]"), close > content.lowerBound + 1 else { return nil }
    let first = bytes[content.lowerBound + 1]
    if first == UInt8(ascii: "!"), content.lowerBound + 2 < close, ByteClass.isLetter(bytes[content.lowerBound + 2]) {
      var start = close + 1
      if start < content.upperBound, "+-".utf8.contains(bytes[start]) { start += 1 }
      guard start == content.upperBound || ByteClass.isBlank(bytes[start]) else { return nil }
      self = .alert(title: bytes.trimmed(start..<content.upperBound))
      return
    }
    guard close + 1 < content.upperBound, bytes[close + 1] == UInt8(ascii: ":") else { return nil }
    let rest = bytes.trimmed(close + 2..<content.upperBound)
    if first == UInt8(ascii: "^") {
      self = .footnote(textStart: rest.lowerBound)
      return
    }
    guard let (url, title) = LinkDefinition.address(in: bytes, at: rest) else { return nil }
    self = .address(label: LinkDefinition.label(bytes[(content.lowerBound + 1)..<close]), url: url, title: title)
  }

  /// A label as it is compared: lower case, blanks and line breaks as one blank.
  static func label(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var label: [UInt8] = []
    for byte in text {
      let isGap = ByteClass.isBlank(byte) || byte == 0x0A
      if !isGap { label.append(ByteClass.lowercased(byte)) } else if label.last != 0x20 { label.append(0x20) }
    }
    return label
  }

  /// The address, if nothing but a title stands behind it, and where that title's words stand.
  private static func address(in bytes: [UInt8], at rest: Range<Int>) -> (url: String, title: Range<Int>)? {
    guard !rest.isEmpty else { return nil }
    var end = rest.lowerBound
    while end < rest.upperBound, !ByteClass.isBlank(bytes[end]) {
      end = TemplateAddress.end(in: bytes, at: end).map { min($0, rest.upperBound) } ?? end + 1
    }
    var title = bytes.trimmed(end..<rest.upperBound)
    guard title.isEmpty || "\"'(".utf8.contains(bytes[title.lowerBound]) else { return nil }
    if !title.isEmpty { title = title.lowerBound + 1..<max(title.lowerBound + 1, title.upperBound - 1) }
    let isAngled = bytes[rest.lowerBound] == UInt8(ascii: "<") && bytes[end - 1] == UInt8(ascii: ">")
    let url = isAngled ? rest.lowerBound + 1..<max(end - 1, rest.lowerBound + 1) : rest.lowerBound..<end
    guard bytes[url].contains(UInt8(ascii: "{")) else { return (bytes.string(url), title) }
    return (String(decoding: TemplateAddress.resolve(bytes[url]), as: UTF8.self), title)
  }
}

/// What a line that is indented like code looks like.
enum MarkupShape {
  /// Whether it is a tag or holds a link, as in texts that came out of a content management system: then it is no code.
  static func isMarkup(_ content: Range<Int>, in bytes: [UInt8]) -> Bool {
    bytes[content.lowerBound] == UInt8(ascii: "<") || bytes.firstIndex(of: "](", in: content) != nil
  }
}

/// A bold line that a hard break parts from the text below it, as a heading: `**Was war**<br>`.
enum BoldLine {
  /// The line without the break; nil for any other line.
  static func text(of content: Range<Int>, in bytes: [UInt8], lineEnd: Int) -> Range<Int>? {
    guard content.count > 5, content.count <= 120,
      bytes.stands("**", at: content.lowerBound, before: content.upperBound)
    else { return nil }
    var end = content.upperBound
    for tag: StaticString in ["<br>", "<br/>", "<br />", "\\"]
    where bytes.stands(tag, at: end - tag.utf8CodeUnitCount, before: end) {
      end -= tag.utf8CodeUnitCount
    }
    guard end < content.upperBound || bytes.stands("  ", at: content.upperBound, before: lineEnd) else { return nil }
    let text = bytes.trimmed(content.lowerBound..<end)
    let inner = text.lowerBound + 2..<max(text.lowerBound + 2, text.upperBound - 2)
    guard bytes.stands("**", at: inner.upperBound, before: text.upperBound),
      bytes.firstIndex(of: "**", in: inner) == nil
    else { return nil }
    return text
  }
}

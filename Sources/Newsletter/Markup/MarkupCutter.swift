/// Finds what is cut out of a line before its text is read: comments, templates' tags and block-level HTML tags.
///
/// A cut may reach over several lines. Searches that fail are remembered, and what is read in vain is paid from a
/// budget, so that no file costs more than a few times its length.
struct MarkupCutter {
  struct Cut {
    var start: Int
    var end: Int
    /// Nil for a comment or a template's tag.
    var tag: HTMLTag?
  }

  private let source: SourceLines
  private var budget: Int
  private var isCommentUnclosed = false
  private var unclosedElements: Set<String> = []
  /// The shortest fences without an end, by mark.
  private var unclosedFences: [UInt8: Int] = [:]

  init(_ source: SourceLines) {
    self.source = source
    budget = 4 * source.bytes.count + 65_536
  }

  /// The first cut in `text`, which lies in `line`.
  mutating func next(in text: Range<Int>, line: Int) -> Cut? {
    let bytes = source.bytes
    var index = text.lowerBound
    while index < text.upperBound {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 2
      case UInt8(ascii: "`"): index = CodeSpan.end(in: bytes, at: index, before: min(text.upperBound, index + 4096))
      case UInt8(ascii: "<"):
        if let cut = tagOrComment(at: index) { return cut }
        index += 1
      case UInt8(ascii: "{"):
        if let end = templateEnd(from: index, lineEnd: text.upperBound) { return Cut(start: index, end: end) }
        index += 1
      default: index += 1
      }
    }
    return nil
  }

  private mutating func tagOrComment(at index: Int) -> Cut? {
    let bytes = source.bytes
    if bytes.stands("<!--", at: index, before: bytes.count) { return comment(at: index) }
    guard budget > 0 else { return nil }
    var cost = 0
    guard let tag = HTMLTag.read(bytes, at: index, before: bytes.count, cost: &cost) else {
      budget -= cost
      return nil
    }
    switch tag.role {
    case .block, .heading, .bullet: return Cut(start: index, end: tag.end, tag: tag)
    case .dropped: return Cut(start: index, end: endOfElement(tag), tag: tag)
    case .inline, .spacing, .link, .image:
      budget -= cost / 4
      return nil
    }
  }

  private mutating func comment(at index: Int) -> Cut? {
    guard !isCommentUnclosed else { return nil }
    guard let end = source.bytes.firstIndex(of: "-->", in: index + 2..<source.bytes.count) else {
      isCommentUnclosed = true
      return nil
    }
    return Cut(start: index, end: end + 3)
  }

  /// Behind `</script>`; behind `<script>` if nobody closes it.
  private mutating func endOfElement(_ tag: HTMLTag) -> Int {
    guard !tag.isClosing, !unclosedElements.contains(tag.name) else { return tag.end }
    let bytes = source.bytes
    let name = Array(tag.name.utf8)
    var index = tag.end
    while let found = bytes.firstIndex(of: "</", in: index..<bytes.count) {
      index = found + 2
      let end = index + name.count
      guard end <= bytes.count, bytes[index..<end].lazy.map(ByteClass.lowercased).elementsEqual(name) else { continue }
      return bytes.firstIndex(of: ">", in: end..<bytes.count).map { $0 + 1 } ?? bytes.count
    }
    unclosedElements.insert(tag.name)
    return tag.end
  }

  /// Behind `{% … %}`, `{{ … }}`, `{{< … >}}`, and `{: … }` in one line.
  private mutating func templateEnd(from index: Int, lineEnd: Int) -> Int? {
    let bytes = source.bytes
    guard budget > 0, let second = bytes.byte(at: index + 1) else { return nil }
    let closing: StaticString
    switch second {
    case UInt8(ascii: "%"): closing = "%}"
    case UInt8(ascii: "{"): closing = "}}"
    case UInt8(ascii: ":"): closing = "}"
    default: return nil
    }
    let limit = second == UInt8(ascii: ":") ? lineEnd : min(bytes.count, index + 4096)
    var at = index + 2
    while at < limit, !bytes.stands(closing, at: at, before: limit) { at += 1 }
    guard at < limit else {
      budget -= at - index
      return nil
    }
    return at + closing.utf8CodeUnitCount
  }

  /// The line that closes a fence opened in line `first`.
  mutating func line(closing fence: Fence, after first: Int) -> Int? {
    if let shortest = unclosedFences[fence.mark], fence.length >= shortest { return nil }
    for line in (first + 1)..<max(first + 1, source.lines.count) where closes(fence, line: line) { return line }
    unclosedFences[fence.mark] = fence.length
    return nil
  }

  private func closes(_ fence: Fence, line: Int) -> Bool {
    let bytes = source.bytes
    let end = source.lines[line].end
    var start = source.lines[line].start
    while start < end, ByteClass.isBlank(bytes[start]) || bytes[start] == UInt8(ascii: ">") { start += 1 }
    var index = start
    while index < end, bytes[index] == fence.mark { index += 1 }
    guard index - start >= fence.length else { return false }
    while index < end, ByteClass.isBlank(bytes[index]) { index += 1 }
    return index == end
  }
}

/// Code between backticks.
enum CodeSpan {
  /// Behind the code that begins at `start`, or behind its backticks if nothing closes them before `limit`.
  static func end(in bytes: [UInt8], at start: Int, before limit: Int) -> Int {
    let open = runEnd(in: bytes, at: start, before: limit)
    return closing(in: bytes, from: open, length: open - start, before: limit).map { $0 + open - start } ?? open
  }

  static func runEnd(in bytes: [UInt8], at start: Int, before limit: Int) -> Int {
    var index = start
    while index < limit, bytes[index] == UInt8(ascii: "`") { index += 1 }
    return index
  }

  /// Where the run of `length` backticks begins that closes the code.
  static func closing(in bytes: [UInt8], from start: Int, length: Int, before limit: Int) -> Int? {
    var index = start
    while index < limit {
      guard bytes[index] == UInt8(ascii: "`") else {
        index += 1
        continue
      }
      let end = runEnd(in: bytes, at: index, before: limit)
      if end - index == length { return index }
      index = end
    }
    return nil
  }
}

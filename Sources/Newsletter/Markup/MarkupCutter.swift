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
    /// What readers see of a template's tag.
    var captions: [Range<Int>] = []
  }

  private let source: SourceLines
  private var budget: Int
  private var isCommentUnclosed = false
  private var isNoteUnclosed = false
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
        if let cut = template(from: index, lineEnd: text.upperBound) { return cut }
        index += 1
      case UInt8(ascii: "%"):
        if let cut = note(at: index) { return cut }
        index += 1
      default: index += 1
      }
    }
    return nil
  }

  private mutating func tagOrComment(at index: Int) -> Cut? {
    let bytes = source.bytes
    if let second = bytes.byte(at: index + 1), second == UInt8(ascii: "!") || second == UInt8(ascii: "?") {
      return bytes.stands("<!--", at: index, before: bytes.count) ? comment(at: index) : declaration(at: index)
    }
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

  /// `<!DOCTYPE html>`, `<![endif]>`, `<?php … ?>`; of `<![CDATA[ … ]]>` only the marks.
  private mutating func declaration(at index: Int) -> Cut? {
    let bytes = source.bytes
    if bytes.stands("<![CDATA[", at: index, before: bytes.count) { return Cut(start: index, end: index + 9) }
    guard budget > 0, let third = bytes.byte(at: index + 2), ByteClass.isLetter(third) || third == UInt8(ascii: "[")
    else { return nil }
    let limit = min(bytes.count, index + 4096)
    let isScript = bytes[index + 1] == UInt8(ascii: "?")
    var at = index + 2
    while at < limit, bytes[at] != UInt8(ascii: ">") || (isScript && bytes[at - 1] != UInt8(ascii: "?")) { at += 1 }
    guard at < limit else {
      budget -= at - index
      return nil
    }
    return Cut(start: index, end: at + 1)
  }

  /// `%% … %%`, a comment in Obsidian.
  private mutating func note(at index: Int) -> Cut? {
    let bytes = source.bytes
    guard bytes.byte(at: index + 1) == UInt8(ascii: "%"), !isNoteUnclosed else { return nil }
    guard let end = bytes.firstIndex(of: "%%", in: index + 2..<bytes.count) else {
      isNoteUnclosed = true
      return nil
    }
    return Cut(start: index, end: end + 2)
  }

  /// A template's tag, but for one that is a link's address; `{% comment %}` with what it comments out.
  private mutating func template(from index: Int, lineEnd: Int) -> Cut? {
    let bytes = source.bytes
    guard budget > 0, !bytes.stands("](", at: index - 2, before: index) else { return nil }
    // Attributes of words in brackets belong to these.
    if index > 0, bytes[index - 1] == UInt8(ascii: "]"), let sign = bytes.byte(at: index + 1), ".#".utf8.contains(sign)
    {
      return nil
    }
    var cost = 0
    guard let tag = TemplateTag(in: bytes, at: index, lineEnd: lineEnd, cost: &cost) else {
      budget -= cost
      return nil
    }
    let isComment = tag.name.count == 7 && bytes.firstIndex(of: "comment", in: tag.name) != nil
    let end = isComment ? endOfComment(from: tag.end) : nil
    return Cut(start: index, end: end ?? tag.end, captions: tag.captions(in: bytes))
  }

  /// Behind `{% endcomment %}`.
  private mutating func endOfComment(from start: Int) -> Int? {
    let bytes = source.bytes
    guard !unclosedElements.contains("{% comment %}") else { return nil }
    guard let close = bytes.firstIndex(of: "endcomment", in: start..<bytes.count),
      let end = bytes.firstIndex(of: "%}", in: close..<bytes.count)
    else {
      unclosedElements.insert("{% comment %}")
      return nil
    }
    return end + 2
  }

  /// The line that closes a block of code that a template's tag opens in line `first`.
  mutating func lineClosingTemplate(named name: Range<Int>, after first: Int) -> Int? {
    let bytes = source.bytes
    let word = String(decoding: bytes[name], as: UTF8.self)
    guard ["highlight", "codeblock", "code", "raw", "verbatim"].contains(word) else { return nil }
    guard !unclosedElements.contains(word) else { return nil }
    for line in (first + 1)..<max(first + 1, source.lines.count) {
      let content = source.content(of: line)
      guard !content.isEmpty, bytes[content.lowerBound] == UInt8(ascii: "{") else { continue }
      var cost = 0
      guard let tag = TemplateTag(in: bytes, at: content.lowerBound, lineEnd: content.upperBound, cost: &cost) else {
        continue
      }
      let closing = bytes.string(tag.name)
      if closing == "end" + word || closing == "/" + word { return line }
    }
    unclosedElements.insert(word)
    return nil
  }

  /// The line that ends with `[/code]`.
  mutating func lineClosingBracket(named name: String, after first: Int) -> Int? {
    guard !unclosedElements.contains("[" + name) else { return nil }
    let start = source.lines[first].end
    guard let close = BracketTag.closes(name, in: source.bytes, from: start, before: source.bytes.count) else {
      unclosedElements.insert("[" + name)
      return nil
    }
    return source.index(of: close)
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

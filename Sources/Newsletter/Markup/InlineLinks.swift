extension InlineReader {
  /// `[`, `![`, `[^1]` or `[[`.
  mutating func readOpeningBracket(at index: Int) -> Int {
    if raw.byte(at: index + 1) == UInt8(ascii: "^"), let end = footnoteEnd(from: index + 2) { return cut(index..<end) }
    let isImage = index > 0 && raw[index - 1] == UInt8(ascii: "!") && raw.byte(at: index - 2) != UInt8(ascii: "\\")
    brackets.append(OpenBracket(position: index, isImage: isImage, links: links.count))
    return index + 1
  }

  private func footnoteEnd(from start: Int) -> Int? {
    var index = start
    while let byte = raw.byte(at: index), index - start < 60, byte > 0x20, byte != UInt8(ascii: "[") {
      if byte == UInt8(ascii: "]") { return index > start ? index + 1 : nil }
      index += 1
    }
    return nil
  }

  mutating func readClosingBracket(at index: Int) -> Int {
    guard let open = brackets.popLast() else { return index + 1 }
    let isUsed = brackets.count < usedBrackets && !open.isImage
    usedBrackets = min(usedBrackets, brackets.count)
    let label = open.position + 1..<index
    guard !isUsed, let target = target(at: index + 1, label: label) ?? looseTarget(at: index + 1, of: open) else {
      return index + 1
    }
    let end = attributesEnd(from: target.end)
    if open.isImage {
      closeImage(open, text: open.position + 1..<index, end: end)
    } else {
      closeLink(open, text: open.position + 1..<index, url: target.url, end: end)
    }
    return end
  }

  private mutating func closeImage(_ open: OpenBracket, text: Range<Int>, end: Int) {
    if ImageText.isFileName(raw[text]) {
      cut(open.position - 1..<end, .blank)
    } else {
      cut(open.position - 1..<text.lowerBound, .blank)
      cut(text.upperBound..<end, .blank)
    }
  }

  /// Addresses in a link's own words are no links of their own.
  private mutating func closeLink(_ open: OpenBracket, text: Range<Int>, url: String, end: Int) {
    cut(open.position..<text.lowerBound)
    cut(text.upperBound..<end)
    links.removeSubrange(min(open.links, links.count)...)
    links.append(RawLink(text: text, url: url))
    usedBrackets = brackets.count
  }

  /// What follows a link's words: `(https://… "Title")`, `[id]`, `[]`, or nothing if the words are a label.
  private mutating func target(at start: Int, label: Range<Int>) -> (url: String, end: Int)? {
    if raw.byte(at: start) == UInt8(ascii: "("), budget > 0 {
      var cost = 0
      if let found = LinkTarget.read(raw, at: start, cost: &cost) { return found }
      budget -= cost
    }
    guard !definitions.isEmpty else { return nil }
    if raw.byte(at: start) == UInt8(ascii: "["), let close = labelEnd(from: start + 1) {
      let label = close == start + 1 ? label : start + 1..<close
      return definitions[LinkDefinition.label(raw[label])].map { ($0, close + 1) }
    }
    guard label.count <= 200 else { return nil }
    return definitions[LinkDefinition.label(raw[label])].map { ($0, start) }
  }

  /// An image's file name may hold blanks, though Markdown does not allow it: `![](foto 1.jpg)`.
  private func looseTarget(at start: Int, of open: OpenBracket) -> (url: String, end: Int)? {
    guard open.isImage, raw.byte(at: start) == UInt8(ascii: "(") else { return nil }
    var index = start + 1
    while let byte = raw.byte(at: index), byte != 0x0A, byte != UInt8(ascii: "("), index - start < 300 {
      if byte == UInt8(ascii: ")") { return (raw.string(start + 1..<index), index + 1) }
      index += 1
    }
    return nil
  }

  private func labelEnd(from start: Int) -> Int? {
    var index = start
    while let byte = raw.byte(at: index), index - start < 200, byte != UInt8(ascii: "[") {
      if byte == UInt8(ascii: "]") { return index }
      index += 1
    }
    return nil
  }

  /// Behind the attributes of pandoc and kramdown: `[text](url){target=_blank}`.
  private func attributesEnd(from start: Int) -> Int {
    guard raw.byte(at: start) == UInt8(ascii: "{") else { return start }
    var index = start + 1
    while let byte = raw.byte(at: index), index - start < 200, byte != 0x0A, byte != UInt8(ascii: "{") {
      if byte == UInt8(ascii: "}") { return index + 1 }
      index += 1
    }
    return start
  }
}

/// A link's address in round brackets.
enum LinkTarget {
  /// Reads `(url)`, `(<url>)`, `(url "Title")`; `start` is at the bracket. `cost` is how far was read.
  static func read(_ text: [UInt8], at start: Int, cost: inout Int) -> (url: String, end: Int)? {
    var index = skippingBlanks(text, from: start + 1)
    defer { cost += index - start }
    let isAngled = text.byte(at: index) == UInt8(ascii: "<")
    if isAngled { index += 1 }
    let begin = index
    index = isAngled ? angledEnd(text, from: begin) : plainEnd(text, from: begin)
    let url = begin..<index
    if isAngled {
      guard text.byte(at: index) == UInt8(ascii: ">") else { return nil }
      index += 1
    }
    index = skippingBlanks(text, from: index)
    if let quote = text.byte(at: index), "\"'(".utf8.contains(quote) {
      let closing = quote == UInt8(ascii: "(") ? UInt8(ascii: ")") : quote
      index += 1
      while let byte = text.byte(at: index), byte != closing { index += byte == UInt8(ascii: "\\") ? 2 : 1 }
      index = skippingBlanks(text, from: index + 1)
    }
    guard text.byte(at: index) == UInt8(ascii: ")") else { return nil }
    return (address(text, url), index + 1)
  }

  private static func skippingBlanks(_ text: [UInt8], from start: Int) -> Int {
    var index = start
    while let byte = text.byte(at: index), ByteClass.isBlank(byte) || byte == 0x0A { index += 1 }
    return index
  }

  private static func angledEnd(_ text: [UInt8], from start: Int) -> Int {
    var index = start
    while let byte = text.byte(at: index), byte != UInt8(ascii: ">"), byte != 0x0A { index += 1 }
    return index
  }

  /// Brackets inside an address come in pairs.
  private static func plainEnd(_ text: [UInt8], from start: Int) -> Int {
    var index = start
    var depth = 0
    while let byte = text.byte(at: index), byte > 0x20 {
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") {
        if depth == 0 { break }
        depth -= 1
      }
      index += byte == UInt8(ascii: "\\") && text.byte(at: index + 1).map(ByteClass.isPunctuation) == true ? 2 : 1
    }
    return min(index, text.count)
  }

  /// The address without backslashes, which Markdown has and HTML has not, and with its entities decoded.
  static func address(_ text: [UInt8], _ range: Range<Int>, hasEscapes: Bool = true) -> String {
    var out: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let isEscape =
        hasEscapes && text[index] == UInt8(ascii: "\\") && index + 1 < range.upperBound
        && ByteClass.isPunctuation(text[index + 1])
      if text[index] == UInt8(ascii: "&"), let entity = Entities.read(text, at: index), entity.end <= range.upperBound {
        out.append(contentsOf: Array(String(entity.character).utf8))
        index = entity.end
      } else {
        if isEscape { index += 1 }
        out.append(text[index])
        index += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}

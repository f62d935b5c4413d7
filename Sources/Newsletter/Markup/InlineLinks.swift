extension InlineReader {
  /// `[`, `![`, `[^1]`, `[[page]]` or `[gallery]`.
  mutating func readOpeningBracket(at index: Int) -> Int {
    let next = raw.byte(at: index + 1)
    if next == UInt8(ascii: "^"), let end = footnoteEnd(from: index + 2) { return cut(index..<end) }
    if next == UInt8(ascii: "["), let wiki = WikiLink(in: raw, at: index) { return read(wiki, at: index) }
    if let next, ByteClass.isLetter(next) || next == UInt8(ascii: "/"), let end = bracketTagEnd(at: index) {
      return end
    }
    let isImage = index > 0 && raw[index - 1] == UInt8(ascii: "!") && raw.byte(at: index - 2) != UInt8(ascii: "\\")
    brackets.append(OpenBracket(position: index, isImage: isImage, links: links.count))
    return index + 1
  }

  private mutating func read(_ wiki: WikiLink, at index: Int) -> Int {
    let isEmbed = index > 0 && raw[index - 1] == UInt8(ascii: "!")
    let start = isEmbed ? index - 1 : index
    guard !wiki.isPicture(in: raw) else { return cut(start..<wiki.end, .blank) }
    cut(start..<wiki.shown.lowerBound)
    // Behind an alias, the page is an address like any other.
    if wiki.hasAlias { links.append(RawLink(text: wiki.shown, url: raw.string(wiki.page))) }
    for sign in wiki.shown where raw[sign] == UInt8(ascii: "#") && !wiki.hasAlias {
      cut(sign..<sign + 1, sign == wiki.shown.lowerBound ? .nothing : .blank)
    }
    return cut(wiki.shown.upperBound..<wiki.end)
  }

  /// Cuts a tag in square brackets; of code, only the tags.
  private mutating func bracketTagEnd(at index: Int) -> Int? {
    guard budget > 0, let tag = BracketTag.read(raw, at: index, before: raw.count, isClosed: false) ?? pair(at: index)
    else { return nil }
    guard definitions.isEmpty || definitions[LinkDefinition.label(raw[(index + 1)..<(tag.end - 1)])] == nil else {
      return nil
    }
    budget -= tag.end - index
    let rest = index + 1 + tag.name.utf8.count..<tag.end - 1
    if raw.byte(at: rest.lowerBound) == 0x20, raw.firstIndex(of: "://", in: rest) != nil, !raw[rest].contains(0x22) {
      // `[youtube https://…]` is a link.
      cut(index..<rest.lowerBound, .blank)
      cut(rest.upperBound..<tag.end, .blank)
      return rest.lowerBound
    }
    note(QuotedValues.captions(in: raw, index..<tag.end))
    cut(index..<tag.end, .blank)
    guard !tag.isClosing, BracketTag.codeNames.contains(tag.name),
      let close = BracketTag.closes(tag.name, in: raw, from: tag.end, before: raw.count)
    else { return tag.end }
    for inner in tag.end..<close where raw[inner] == 0x0A { cut(inner..<inner + 1, .blank) }
    return close
  }

  /// `[word]` that `[/word]` closes.
  private mutating func pair(at index: Int) -> BracketTag.Found? {
    guard BracketTag.isBare(raw, at: index) else { return nil }
    let isClosed = hasClosingBracketTag ?? (raw.firstIndex(of: "[/", in: 0..<raw.count) != nil)
    hasClosingBracketTag = isClosed
    guard isClosed else { return nil }
    // Looking for what closes the tag may read on to the end.
    budget -= (raw.count - index) / 8
    return BracketTag.read(raw, at: index, before: raw.count, isClosed: true)
  }

  /// Words of a picture or a link that stand beside the text.
  mutating func note(_ captions: [Range<Int>]) {
    self.captions += captions
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
    if !open.isImage, raw.byte(at: index + 1) == UInt8(ascii: "{"), let end = attributeListEnd(from: index + 1) {
      cut(open.position..<label.lowerBound)
      return cut(index..<end)
    }
    guard !isUsed, let target = target(at: index + 1, label: label) ?? looseTarget(at: index + 1, of: open) else {
      return index + 1
    }
    let end = attributesEnd(from: target.end)
    if let title = target.title { note([title]) }
    if open.isImage {
      closeImage(open, text: label, end: end)
    } else {
      closeLink(open, text: label, url: target.url, end: end)
    }
    return end
  }

  private mutating func closeImage(_ open: OpenBracket, text: Range<Int>, end: Int) {
    // An address in a picture's words leads nowhere.
    links.removeSubrange(min(open.links, links.count)...)
    let words = ImageText.withoutSize(text, in: raw)
    if ImageText.isFileName(raw[words]) {
      cut(open.position - 1..<end, .blank)
    } else {
      cut(open.position - 1..<words.lowerBound, .blank)
      cut(words.upperBound..<end, .blank)
    }
  }

  /// Addresses in a link's own words are no links of their own.
  private mutating func closeLink(_ open: OpenBracket, text: Range<Int>, url: String, end: Int) {
    cut(open.position..<text.lowerBound)
    cut(text.upperBound..<end)
    // A link without an address is text.
    guard !url.isEmpty else { return }
    links.removeSubrange(min(open.links, links.count)...)
    links.append(RawLink(text: text, url: url))
    usedBrackets = brackets.count
  }

  /// What follows a link's words: `(https://… "Title")`, `[id]`, `[]`, or nothing if the words are a label.
  private mutating func target(at start: Int, label: Range<Int>) -> LinkTarget.Found? {
    if raw.byte(at: start) == UInt8(ascii: "("), budget > 0 {
      var cost = 0
      if let found = LinkTarget.read(raw, at: start, cost: &cost) { return found }
      budget -= cost
    }
    guard !definitions.isEmpty else { return nil }
    if raw.byte(at: start) == UInt8(ascii: "["), let close = labelEnd(from: start + 1) {
      let label = close == start + 1 ? label : start + 1..<close
      return definitions[LinkDefinition.label(raw[label])].map { ($0, close + 1, nil) }
    }
    guard label.count <= 200 else { return nil }
    return definitions[LinkDefinition.label(raw[label])].map { ($0, start, nil) }
  }

  /// An image's file name, and an address, may hold blanks, though Markdown does not allow it: `![](foto 1.jpg)`,
  /// `[Mail](mailto: ada@example.org)`.
  private func looseTarget(at start: Int, of open: OpenBracket) -> LinkTarget.Found? {
    guard raw.byte(at: start) == UInt8(ascii: "("), open.isImage || isAddress(at: start + 1) else { return nil }
    var index = start + 1
    while let byte = raw.byte(at: index), byte != 0x0A, byte != UInt8(ascii: "("), index - start < 300 {
      if byte == UInt8(ascii: ")") { return (raw.string(raw.trimmed(start + 1..<index)), index + 1, nil) }
      index += 1
    }
    return nil
  }

  private func isAddress(at start: Int) -> Bool {
    let schemes: [StaticString] = ["http://", "https://", "mailto:", "www."]
    let index = raw.trimmed(start..<min(start + 20, raw.count)).lowerBound
    return schemes.contains { raw.stands($0, at: index, before: raw.count) }
  }

  private func labelEnd(from start: Int) -> Int? {
    var index = start
    while let byte = raw.byte(at: index), index - start < 200, byte != UInt8(ascii: "[") {
      if byte == UInt8(ascii: "]") { return index }
      index += 1
    }
    return nil
  }

  /// `[Wort]{.klein}`: words with attributes and no address.
  private func attributeListEnd(from start: Int) -> Int? {
    guard let sign = raw.byte(at: start + 1), sign == UInt8(ascii: ".") || sign == UInt8(ascii: "#") else { return nil }
    return AttributeList.end(in: raw, at: start, before: raw.count)
  }

  /// Behind the attributes of pandoc and kramdown: `[text](url){target=_blank}`.
  private func attributesEnd(from start: Int) -> Int {
    guard raw.byte(at: start) == UInt8(ascii: "{") else { return start }
    var index = start + 1
    while let byte = raw.byte(at: index), index - start < 200, byte != UInt8(ascii: "{") {
      if byte == UInt8(ascii: "}") { return index + 1 }
      index += 1
    }
    return start
  }
}

/// A link's address in round brackets.
enum LinkTarget {
  /// The address, where the brackets end, and where a title stands in quotes behind the address.
  typealias Found = (url: String, end: Int, title: Range<Int>?)

  /// Reads `(url)`, `(<url>)`, `(url "Title")`; `start` is at the bracket. `cost` is how far was read.
  static func read(_ text: [UInt8], at start: Int, cost: inout Int) -> Found? {
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
    var title: Range<Int>?
    if let quote = text.byte(at: index), "\"'(".utf8.contains(quote) {
      let closing = quote == UInt8(ascii: "(") ? UInt8(ascii: ")") : quote
      index += 1
      let begin = index
      while let byte = text.byte(at: index), byte != closing { index += byte == UInt8(ascii: "\\") ? 2 : 1 }
      if begin < min(index, text.count) { title = begin..<min(index, text.count) }
      index = skippingBlanks(text, from: index + 1)
    }
    guard text.byte(at: index) == UInt8(ascii: ")") else { return nil }
    return (address(text, url), index + 1, title)
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
      if byte == UInt8(ascii: "{"), let end = TemplateAddress.end(in: text, at: index) {
        index = end
        continue
      }
      index += byte == UInt8(ascii: "\\") && text.byte(at: index + 1).map(ByteClass.isPunctuation) == true ? 2 : 1
    }
    return min(index, text.count)
  }

  /// The address without backslashes, which Markdown has and HTML has not, and with its entities decoded.
  static func address(_ text: [UInt8], _ range: Range<Int>, hasEscapes: Bool = true) -> String {
    if text[range].contains(UInt8(ascii: "{")) {
      let resolved = TemplateAddress.resolve(text[range])
      if resolved.count < range.count { return String(decoding: resolved, as: UTF8.self) }
    }
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

/// A link to a page: `[[Sora]]`, `[[Sora|das Modell]]`, `![[bild.png|300]]`.
struct WikiLink {
  /// Behind the brackets.
  var end: Int
  var page: Range<Int>
  /// The alias, else the page.
  var shown: Range<Int>
  var hasAlias: Bool

  /// A page's name is no longer, in bytes.
  private static let lengthLimit = 300

  init?(in bytes: [UInt8], at start: Int) {
    var index = start + 2
    var bar: Int?
    guard let first = bytes.byte(at: index), first > 0x20, !"[]".utf8.contains(first) else { return nil }
    while let byte = bytes.byte(at: index), byte != UInt8(ascii: "]") {
      guard byte != UInt8(ascii: "["), byte != 0x0A, index - start < Self.lengthLimit else { return nil }
      if byte == UInt8(ascii: "|") { bar = index }
      index += 1
    }
    // `[[PDF]](https://…)` is a link whose words stand in brackets.
    guard bytes.byte(at: index + 1) == UInt8(ascii: "]"), bytes.byte(at: index + 2) != UInt8(ascii: "(") else {
      return nil
    }
    end = index + 2
    // In a table the bar has a backslash before it.
    let pageEnd = bar.map { bytes[$0 - 1] == UInt8(ascii: "\\") ? $0 - 1 : $0 } ?? index
    page = bytes.trimmed(start + 2..<max(start + 2, pageEnd))
    shown = bytes.trimmed((bar.map { $0 + 1 } ?? start + 2)..<index)
    hasAlias = bar != nil && !shown.isEmpty
  }

  /// `[[toc]]` and `[[_TOC_]]` stand for the table of contents.
  private func isContents(_ bytes: [UInt8]) -> Bool {
    let word = shown.count < 6 ? bytes.string(shown).lowercased() : ""
    return word == "toc" || word == "_toc_"
  }

  /// Whether it shows a picture without words for it, or no words at all.
  func isPicture(in bytes: [UInt8]) -> Bool {
    ImageText.isFileName(bytes[shown]) || isContents(bytes)
      || shown.allSatisfy { ByteClass.isDigit(bytes[$0]) || bytes[$0] == UInt8(ascii: "x") }
  }
}

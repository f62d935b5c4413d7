extension InlineReader {
  /// Bytes that could begin a mark.
  private static let isSpecial: [Bool] = {
    var special = [Bool](repeating: false, count: 256)
    for byte in "*_`~[]<&\\/=^\n".utf8 { special[Int(byte)] = true }
    return special
  }()

  private static let isSpecialInWeb: [Bool] = {
    var special = isSpecial
    special[Int(UInt8(ascii: "w"))] = true
    special[Int(UInt8(ascii: "W"))] = true
    return special
  }()

  /// Walks over the text once and notes an edit for each mark. `hasWeb` if `www.` stands in it.
  mutating func findMarks(hasWeb: Bool) {
    let isSpecial = hasWeb ? Self.isSpecialInWeb : Self.isSpecial
    let text = raw
    var index = 0
    while index < text.count {
      let byte = text[index]
      guard isSpecial[Int(byte)] else {
        index += 1
        continue
      }
      switch byte {
      case 0x0A: index = cut(index..<index + 1, .blank)
      case UInt8(ascii: "\\"): index = readEscape(at: index)
      case UInt8(ascii: "`"): index = readCode(at: index)
      case UInt8(ascii: "<"): index = readAngle(at: index)
      case UInt8(ascii: "&"): index = readEntity(at: index)
      case UInt8(ascii: "/"): index = readAddress(at: index)
      case UInt8(ascii: "["): index = readOpeningBracket(at: index)
      case UInt8(ascii: "]"): index = readClosingBracket(at: index)
      case UInt8(ascii: "^"): index = readCaret(at: index)
      case UInt8(ascii: "w"), UInt8(ascii: "W"): index = readWebAddress(at: index)
      default: index = readEmphasis(at: index)
      }
    }
    for range in emphasis.looseMarks() { cut(range) }
  }

  /// Notes an edit and returns where to go on.
  @discardableResult
  mutating func cut(_ range: Range<Int>, _ replacement: Replacement = .nothing) -> Int {
    if !range.isEmpty { edits.append(Edit(range: range, replacement: replacement)) }
    return range.upperBound
  }

  /// `\*` is a star; a backslash at the end of a line breaks it.
  private mutating func readEscape(at index: Int) -> Int {
    guard let next = raw.byte(at: index + 1) else { return index + 1 }
    if next == 0x0A { return cut(index..<index + 1) }
    guard ByteClass.isPunctuation(next) else { return index + 1 }
    cut(index..<index + 1)
    return index + 2
  }

  private mutating func readCode(at index: Int) -> Int {
    let open = CodeSpan.runEnd(in: raw, at: index, before: raw.count)
    let length = open - index
    guard !unclosedCode.contains(length) else { return open }
    guard let close = CodeSpan.closing(in: raw, from: open, length: length, before: raw.count) else {
      unclosedCode.insert(length)
      return open
    }
    cut(index..<open)
    for inner in open..<close where raw[inner] == 0x0A { cut(inner..<inner + 1, .blank) }
    return cut(close..<close + length)
  }

  private mutating func readEntity(at index: Int) -> Int {
    guard let entity = Entities.read(raw, at: index) else { return index + 1 }
    return cut(index..<entity.end, .character(entity.character))
  }

  /// A star between two letters is a gender mark (`Leser*innen`), never emphasis.
  private mutating func readEmphasis(at index: Int) -> Int {
    let mark = raw[index]
    var end = index
    while end < raw.count, raw[end] == mark { end += 1 }
    let before = CharacterClass.before(index, in: raw)
    let after = CharacterClass.after(end, in: raw)
    if mark == UInt8(ascii: "~") || mark == UInt8(ascii: "="), end - index != 2 { return end }
    if mark == UInt8(ascii: "*"), end - index == 1, before == .letter, after == .letter { return end }
    let run = EmphasisRun(mark: mark, range: index..<end, before: before, after: after)
    for range in emphasis.add(run) { cut(range) }
    return end
  }

  /// The name of a block at its end (`^a1b2c3`) and a note in the text (`^[so]`) have a mark that is no text.
  private mutating func readCaret(at index: Int) -> Int {
    if raw.byte(at: index + 1) == UInt8(ascii: "[") { return cut(index..<index + 1) }
    guard index > 0, ByteClass.isSpace(raw[index - 1]) else { return index + 1 }
    let isName = raw[(index + 1)...].allSatisfy { ByteClass.isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
    guard isName, raw.count - index > 2, raw.count - index < 40 else { return index + 1 }
    return cut(index..<raw.count)
  }

  // MARK: Addresses and tags

  /// `www.example.org/x` is a link.
  private mutating func readWebAddress(at index: Int) -> Int {
    guard raw.firstIndex(of: "www.", in: index..<min(index + 4, raw.count)) == index,
      index == 0 || !ByteClass.isAlphanumeric(raw[index - 1]) && !"/.@-_".utf8.contains(raw[index - 1])
    else { return index + 1 }
    let end = BareAddress.end(in: raw, from: index + 4)
    guard end > index + 5, raw[(index + 4)..<end].contains(UInt8(ascii: ".")) else { return index + 1 }
    if openAnchor == nil { links.append(RawLink(text: index..<end, url: BareAddress.scheme + raw.string(index..<end))) }
    return end
  }

  /// `data:image/png;base64,…` is a picture and no text.
  private mutating func cutEmbeddedFile(at slash: Int) -> Int? {
    var start = slash
    while start > 0, slash - start < 20, raw[start] != UInt8(ascii: ":") { start -= 1 }
    guard raw.stands("data:", at: start - 4, before: slash),
      let base = raw.firstIndex(of: ";base64,", in: slash..<min(raw.count, slash + 80))
    else { return nil }
    var end = base + 8
    while let byte = raw.byte(at: end), ByteClass.isAlphanumeric(byte) || "+/=%".utf8.contains(byte) { end += 1 }
    return cut(start - 4..<end, .blank)
  }

  /// `https://…` in the text is a link, and its underscores are no emphasis.
  private mutating func readAddress(at index: Int) -> Int {
    if index > 5, raw.byte(at: index + 1) != UInt8(ascii: "/"), let end = cutEmbeddedFile(at: index) { return end }
    guard raw.byte(at: index + 1) == UInt8(ascii: "/"), index >= 5, raw[index - 1] == UInt8(ascii: ":") else {
      return index + 1
    }
    let start =
      raw.stands("https", at: index - 6, before: index)
      ? index - 6 : raw.stands("http", at: index - 5, before: index) ? index - 5 : index
    guard start < index else { return index + 1 }
    let end = BareAddress.end(in: raw, from: index + 2)
    guard end > index + 2 else { return index + 1 }
    if openAnchor == nil { links.append(RawLink(text: start..<end, url: raw.string(start..<end))) }
    return end
  }

  /// A tag, or an address in angle brackets, which stays as text.
  private mutating func readAngle(at index: Int) -> Int {
    if let end = BareAddress.angledEnd(in: raw, at: index) {
      let inner = index + 1..<end - 1
      cut(index..<index + 1)
      let text = raw.string(inner)
      let isMail = !text.utf8.contains(UInt8(ascii: ":"))
      links.append(RawLink(text: inner, url: isMail ? "mailto:" + text : text))
      return cut(end - 1..<end)
    }
    guard budget > 0 else { return index + 1 }
    var cost = 0
    guard let tag = HTMLTag.read(raw, at: index, before: raw.count, cost: &cost) else {
      budget -= cost
      return index + 1
    }
    return readTag(tag, at: index)
  }

  private mutating func readTag(_ tag: HTMLTag, at index: Int) -> Int {
    switch tag.role {
    case .spacing, .block, .heading, .bullet: return cut(index..<tag.end, .blank)
    case .dropped: return cut(index..<tag.end)
    case .inline:
      if isValue, !tag.isClosing, tag.attributes.isEmpty, !isClosed(tag) { return tag.end }
      if !tag.isClosing, !tag.attributes.isEmpty, HTMLElements.role(of: tag.name) == nil {
        note(QuotedValues.captions(in: raw, tag.attributes))
      } else if tag.name == "abbr", let title = tag.value(of: "title", in: raw) {
        note([title])
      }
      return cut(index..<tag.end)
    case .image:
      if let title = tag.value(of: "title", in: raw) { note([title]) }
      guard let text = tag.value(of: "alt", in: raw), !ImageText.isFileName(raw[text]) else {
        return cut(index..<tag.end, .blank)
      }
      cut(index..<text.lowerBound, .blank)
      return cut(text.upperBound..<tag.end, .blank)
    case .link:
      if tag.isClosing {
        closeAnchor(at: index)
      } else {
        if let title = tag.value(of: "title", in: raw) { note([title]) }
        openAnchor = tag.value(of: "href", in: raw).map { (tag.end, LinkTarget.address(raw, $0, hasEscapes: false)) }
      }
      return cut(index..<tag.end)
    }
  }

  private func isClosed(_ tag: HTMLTag) -> Bool {
    let name = Array(tag.name.utf8)
    var index = tag.end
    while let found = raw.firstIndex(of: "</", in: index..<raw.count) {
      index = found + 2
      if raw[index...].prefix(name.count).lazy.map(ByteClass.lowercased).elementsEqual(name) { return true }
    }
    return tag.name == "wbr"
  }

  private mutating func closeAnchor(at index: Int) {
    guard let anchor = openAnchor else { return }
    openAnchor = nil
    guard !anchor.url.isEmpty else { return }
    links.append(RawLink(text: anchor.start..<index, url: anchor.url))
  }
}

/// Addresses that stand in a text without a link's marks.
enum BareAddress {
  /// Before an address that begins with `www.`.
  static let scheme = "https://"

  /// The end of an address, without the punctuation and the bracket that belong to the sentence.
  static func end(in text: [UInt8], from start: Int) -> Int {
    var end = start
    var depth = 0
    while end < text.count, text[end] > 0x20, text[end] != UInt8(ascii: "<"), text[end] != UInt8(ascii: "]") {
      if text[end] == UInt8(ascii: "(") { depth += 1 }
      if text[end] == UInt8(ascii: ")") {
        if depth == 0 { break }
        depth -= 1
      }
      if text[end] == 0xE2, text.byte(at: end + 1) == 0x80 { break }
      if text[end] == UInt8(ascii: "["), text.byte(at: end + 1) == UInt8(ascii: "/") { break }
      end += 1
    }
    while end > start, "?!.,:;*_~'\"\\".utf8.contains(text[end - 1]) { end -= 1 }
    return end
  }

  /// Behind the `>` of `<https://…>` or `<name@example.org>`.
  static func angledEnd(in text: [UInt8], at start: Int) -> Int? {
    var index = start + 1
    var hasScheme = false
    var hasAt = false
    while let byte = text.byte(at: index), byte > 0x20, byte != UInt8(ascii: "<"), index - start < 2000 {
      if byte == UInt8(ascii: ">") { return (hasScheme || hasAt) && index > start + 1 ? index + 1 : nil }
      if byte == UInt8(ascii: ":"), index > start + 2 { hasScheme = true }
      if byte == UInt8(ascii: "@"), index > start + 1 { hasAt = true }
      if !hasScheme, !hasAt, !isSchemeByte(byte) { return nil }
      index += 1
    }
    return nil
  }

  private static func isSchemeByte(_ byte: UInt8) -> Bool {
    ByteClass.isAlphanumeric(byte) || "+-._".utf8.contains(byte)
  }
}

/// The words that stand for an image.
enum ImageText {
  /// Without the size that Obsidian puts behind the words: `Ein Bild|300`.
  static func withoutSize(_ text: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    guard let bar = bytes[text].lastIndex(of: UInt8(ascii: "|")), bar + 1 < text.upperBound,
      bytes[(bar + 1)..<text.upperBound].allSatisfy({ ByteClass.isDigit($0) || $0 == UInt8(ascii: "x") })
    else { return text }
    return text.lowerBound..<bar
  }

  /// Whether they are no words but the name of the image's file: `foto_2024.jpg`.
  static func isFileName(_ text: ArraySlice<UInt8>) -> Bool {
    guard !text.isEmpty else { return true }
    guard let dot = text.lastIndex(of: UInt8(ascii: ".")) else { return false }
    let ending = String(decoding: text[(dot + 1)...].lazy.map(ByteClass.lowercased), as: UTF8.self)
    return ["jpg", "jpeg", "png", "gif", "webp", "svg", "avif", "bmp", "tif", "tiff", "heic"].contains(ending)
  }
}

/// One tag as it stands in a text: `<a href="…">`, `</p>`.
struct HTMLTag {
  var role: HTMLRole
  var name: String
  var isClosing: Bool
  /// Where the attributes stand.
  var attributes: Range<Int>
  /// Behind the `>`.
  var end: Int

  /// The tag that begins at `start`. `cost` is how far was read, also in vain.
  static func read(_ bytes: [UInt8], at start: Int, before limit: Int, cost: inout Int) -> HTMLTag? {
    let limit = min(limit, bytes.count)
    var index = start + 1
    let isClosing = bytes.byte(at: index) == UInt8(ascii: "/")
    if isClosing { index += 1 }
    let nameStart = index
    while index < limit, index - nameStart < 30, isNameByte(bytes[index]) { index += 1 }
    guard index < limit, index > nameStart, ByteClass.isLetter(bytes[nameStart]) else { return nil }
    let name = String(decoding: bytes[nameStart..<index].lazy.map(ByteClass.lowercased), as: UTF8.self)
    guard let close = end(of: bytes, from: index, before: limit, cost: &cost) else { return nil }
    var tag = HTMLTag(role: .inline, name: name, isClosing: isClosing, attributes: index..<close, end: close + 1)
    if let role = HTMLElements.role(of: name) {
      tag.role = role
    } else if !tag.isComponent(in: bytes, at: start) {
      return nil
    }
    return tag
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    ByteClass.isAlphanumeric(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":")
  }

  /// Components of web frameworks count as tags when they look like nothing else: `<x-card>`, `<Card kind="a">`,
  /// `<Toc />`, `</Card>`, and `<Card>` alone in its line.
  private func isComponent(in bytes: [UInt8], at start: Int) -> Bool {
    if isClosing { return bytes[attributes].allSatisfy(ByteClass.isSpace) }
    if name.utf8.contains(where: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") }) { return true }
    if bytes[attributes].contains(UInt8(ascii: "=")) || bytes[end - 2] == UInt8(ascii: "/") { return true }
    guard bytes[start + 1] != bytes[start + 1] | 0x20, attributes.isEmpty else { return false }
    return HTMLTag.isLone(start..<end, in: bytes)
  }

  /// Whether a line holds nothing else.
  private static func isLone(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    var before = range.lowerBound - 1
    while before >= 0, ByteClass.isBlank(bytes[before]) { before -= 1 }
    guard before < 0 || bytes[before] == 0x0A || before == 2 && bytes.stands("\u{FEFF}", at: 0, before: 3) else {
      return false
    }
    let behind = bytes[range.upperBound...].first { !ByteClass.isBlank($0) }
    return behind == nil || behind == 0x0A
  }

  /// Where the `>` stands that is not inside quotes. As in browsers, only behind a `=` a quote begins a value: of
  /// `title='Kid's Tag'` the rest are attributes.
  private static func end(of bytes: [UInt8], from start: Int, before limit: Int, cost: inout Int) -> Int? {
    var index = start
    defer { cost += index - start }
    guard index < limit, !isNameByte(bytes[index]) else { return nil }
    var quote: UInt8 = 0
    var isBehindEquals = false
    /// A `>` inside quotes, where the tag ends if nothing closes them in this paragraph.
    var inQuotes: Int?
    while index < limit {
      let byte = bytes[index]
      if quote != 0 {
        if byte == quote {
          quote = 0
          inQuotes = nil
        } else if byte == UInt8(ascii: ">"), inQuotes == nil {
          inQuotes = index
        } else if byte == 0x0A, bytes.byte(at: index + 1) == 0x0A || bytes.byte(at: index + 1) == 0x0D {
          return inQuotes
        }
      } else if byte == UInt8(ascii: ">") {
        return index
      } else if byte == UInt8(ascii: "<") {
        return nil
      } else if isBehindEquals, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
      if !ByteClass.isSpace(byte) { isBehindEquals = quote == 0 && byte == UInt8(ascii: "=") }
      index += 1
    }
    return inQuotes
  }

  /// Where the value of an attribute stands, without its quotes; `name` is lower case.
  func value(of name: StaticString, in bytes: [UInt8]) -> Range<Int>? {
    let length = name.utf8CodeUnitCount
    var index = attributes.lowerBound
    while let found = bytes.firstIndex(of: name, in: index..<attributes.upperBound) {
      index = found + length
      guard found > attributes.lowerBound, ByteClass.isBlank(bytes[found - 1]) || bytes[found - 1] == 0x0A else {
        continue
      }
      let equals = skippingBlanks(bytes, from: index)
      guard equals < attributes.upperBound, bytes[equals] == UInt8(ascii: "=") else { continue }
      return value(in: bytes, from: skippingBlanks(bytes, from: equals + 1))
    }
    return nil
  }

  private func skippingBlanks(_ bytes: [UInt8], from start: Int) -> Int {
    var index = start
    while index < attributes.upperBound, ByteClass.isBlank(bytes[index]) || bytes[index] == 0x0A { index += 1 }
    return index
  }

  private func value(in bytes: [UInt8], from start: Int) -> Range<Int>? {
    guard start < attributes.upperBound else { return nil }
    let quote = bytes[start]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    let begin = isQuoted ? start + 1 : start
    var end = begin
    while end < attributes.upperBound, isQuoted ? bytes[end] != quote : bytes[end] > 0x20 { end += 1 }
    return begin..<end
  }
}

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
    let attributes = index..<close
    guard let role = role(of: name, attributes: bytes[attributes]) else { return nil }
    return HTMLTag(role: role, name: name, isClosing: isClosing, attributes: attributes, end: close + 1)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    ByteClass.isAlphanumeric(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":")
  }

  /// Components of web frameworks count as tags when they look like nothing else: `<x-card>`, `<Card kind="a">`.
  private static func role(of name: String, attributes: ArraySlice<UInt8>) -> HTMLRole? {
    if let role = HTMLElements.role(of: name) { return role }
    if name.utf8.contains(UInt8(ascii: "-")) { return .inline }
    return attributes.contains(UInt8(ascii: "=")) ? .inline : nil
  }

  /// Where the `>` stands that is not inside quotes.
  private static func end(of bytes: [UInt8], from start: Int, before limit: Int, cost: inout Int) -> Int? {
    var index = start
    defer { cost += index - start }
    guard index < limit, !isNameByte(bytes[index]) else { return nil }
    var quote: UInt8 = 0
    while index < limit {
      let byte = bytes[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: ">") {
        return index
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        guard bytes[index - 1] == UInt8(ascii: "=") || ByteClass.isBlank(bytes[index - 1]) else { return nil }
        quote = byte
      } else if byte == UInt8(ascii: "<") {
        return nil
      }
      index += 1
    }
    return nil
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

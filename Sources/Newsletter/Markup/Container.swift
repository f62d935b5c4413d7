/// A line that opens or closes a box: `::: info Titel`, `!!! note "Titel"`, `> [!tip] Titel`.
enum Container {
  /// What a line of two or more colons says; nil if it is no such line, an empty range if it says nothing.
  static func titleBehindColons(in bytes: [UInt8], at content: Range<Int>) -> Range<Int>? {
    var index = content.lowerBound
    while index < content.upperBound, bytes[index] == UInt8(ascii: ":") { index += 1 }
    let colons = index - content.lowerBound
    guard colons >= 2 else { return nil }
    let rest = bytes.trimmed(index..<content.upperBound)
    if rest.isEmpty { return colons >= 3 ? rest : nil }
    // `::youtube{#x}` stands without a blank; `:: ` is a text's own.
    guard colons >= 3 || (rest.lowerBound == index && ByteClass.isLetter(bytes[index])) else { return nil }
    index = skippingBraces(in: bytes, from: rest.lowerBound, to: rest.upperBound)
    if index > rest.lowerBound { return closed(index..<rest.upperBound, in: bytes) }
    while index < rest.upperBound, isNameByte(bytes[index]) { index += 1 }
    if index < rest.upperBound, bytes[index] == UInt8(ascii: "["),
      let close = bytes[index..<rest.upperBound].lastIndex(of: UInt8(ascii: "]"))
    {
      return index + 1..<close
    }
    index = skippingBraces(in: bytes, from: bytes.trimmed(index..<rest.upperBound).lowerBound, to: rest.upperBound)
    return closed(bytes.trimmed(index..<rest.upperBound), in: bytes)
  }

  /// Without the colons that close a box in the same line.
  private static func closed(_ title: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var end = title.upperBound
    while end > title.lowerBound, bytes[end - 1] == UInt8(ascii: ":") { end -= 1 }
    return title.upperBound - end >= 3 ? bytes.trimmed(title.lowerBound..<end) : title
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    ByteClass.isAlphanumeric(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }

  private static func skippingBraces(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
    guard start < end, bytes[start] == UInt8(ascii: "{"),
      let close = bytes[start..<end].firstIndex(of: UInt8(ascii: "}"))
    else { return start }
    return bytes.trimmed(close + 1..<end).lowerBound
  }

  /// What is quoted behind `!!! note`, `??? note` or `===`; nil if it is no such line, an empty range if nothing is.
  static func quotedTitle(in bytes: [UInt8], at content: Range<Int>) -> Range<Int>? {
    var index = content.lowerBound + 3
    let sign = bytes[content.lowerBound]
    guard content.count > 4, bytes[content.lowerBound..<index].allSatisfy({ $0 == sign }) else { return nil }
    if bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "!") { index += 1 }
    let rest = bytes.trimmed(index..<content.upperBound)
    guard rest.lowerBound > index || ByteClass.isLetter(bytes[index]) else { return nil }
    let open = bytes[rest].firstIndex(of: UInt8(ascii: "\"")) ?? rest.upperBound
    let words = bytes[rest.lowerBound..<open]
    guard words.allSatisfy({ isNameByte($0) || $0 == 0x20 }), sign != UInt8(ascii: "=") || words.isEmpty else {
      return nil
    }
    guard open < rest.upperBound else { return rest.upperBound..<rest.upperBound }
    guard rest.upperBound - open >= 2, bytes[rest.upperBound - 1] == UInt8(ascii: "\"") else { return nil }
    return open + 1..<rest.upperBound - 1
  }
}

/// Attributes in braces, as Pandoc and markdown-it have them: `{#id .wide data-x="1"}`.
enum AttributeList {
  /// Behind the brace, if an identifier or a class begins the list and nothing but attributes follows.
  static func end(in bytes: [UInt8], at start: Int, before limit: Int) -> Int? {
    guard let first = bytes.byte(at: start + 2),
      ByteClass.isAlphanumeric(first) || first >= 0x80 || first == UInt8(ascii: "_")
    else {
      return nil
    }
    var index = start + 2
    var quote: UInt8 = 0
    let limit = min(limit, start + 300)
    while index < limit {
      let byte = bytes[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "}") {
        return index + 1
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == 0x0A, bytes.byte(at: index + 1) == 0x0A {
        return nil
      } else if !ByteClass.isAlphanumeric(byte), !ByteClass.isSpace(byte), byte < 0x80, !"-_.#:=/%".utf8.contains(byte)
      {
        return nil
      }
      index += 1
    }
    return nil
  }
}

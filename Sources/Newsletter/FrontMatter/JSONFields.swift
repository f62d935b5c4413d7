/// Reads the JSON object that a file begins with, as front matter.
struct JSONFields {
  /// Deeper nesting is refused: no newsletter needs it, and recursion must end.
  private static let depthLimit = 64

  private let source: SourceLines
  private let end: Int
  /// Where reading goes on, or where it came to an end.
  private(set) var offset: Int

  init(_ source: SourceLines, from start: Int, to end: Int) {
    self.source = source
    self.end = end
    offset = start
  }

  /// The line of `offset`, counted from 1.
  var line: Int { source.index(of: max(0, min(offset, source.bytes.count) - 1)) + 1 }

  /// Nil if no object stands there.
  mutating func fields() -> [YAMLPair]? {
    guard case .mapping(let pairs)? = value(depth: 0)?.content else { return nil }
    return pairs
  }

  private mutating func value(depth: Int) -> YAMLNode? {
    skipSpace()
    guard depth < Self.depthLimit, offset < end else { return nil }
    let line = source.index(of: offset)
    var node = YAMLNode(content: .sequence([]), line: line + 1, column: column(in: line))
    let content: YAMLNode.Content? =
      switch source.bytes[offset] {
      case UInt8(ascii: "{"): object(depth: depth + 1).map { .mapping($0) }
      case UInt8(ascii: "["): array(depth: depth + 1).map { .sequence($0) }
      case UInt8(ascii: "\""): string().map { .scalar($0, isPlain: false) }
      default: bare().map { .scalar($0, isPlain: true) }
      }
    guard let content else { return nil }
    node.content = content
    return node
  }

  /// In characters, as a node's column is.
  private func column(in line: Int) -> Int {
    source.bytes[source.lines[line].start..<offset].reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
  }

  private mutating func object(depth: Int) -> [YAMLPair]? {
    var pairs: [YAMLPair] = []
    offset += 1
    while true {
      skipSpace()
      guard offset < end else { return nil }
      if take(UInt8(ascii: "}")) { return pairs }
      if !pairs.isEmpty {
        guard take(UInt8(ascii: ",")) else { return nil }
        skipSpace()
      }
      guard let key = value(depth: depth), key.text != nil else { return nil }
      skipSpace()
      guard take(UInt8(ascii: ":")), let value = value(depth: depth) else { return nil }
      pairs.append(YAMLPair(key: key, value: value))
    }
  }

  private mutating func array(depth: Int) -> [YAMLNode]? {
    var items: [YAMLNode] = []
    offset += 1
    while true {
      skipSpace()
      guard offset < end else { return nil }
      if take(UInt8(ascii: "]")) { return items }
      if !items.isEmpty, !take(UInt8(ascii: ",")) { return nil }
      guard let item = value(depth: depth) else { return nil }
      items.append(item)
    }
  }

  private mutating func string() -> String? {
    var out: [UInt8] = []
    offset += 1
    while offset < end, source.bytes[offset] != UInt8(ascii: "\"") {
      if let escape = Escape.read(source.bytes, at: offset) {
        out += escape.text
        offset = escape.end
      } else {
        out.append(source.bytes[offset])
        offset += 1
      }
    }
    guard take(UInt8(ascii: "\"")) else { return nil }
    return String(decoding: out, as: UTF8.self)
  }

  /// A number, `true`, `false` or `null`.
  private mutating func bare() -> String? {
    let start = offset
    while offset < end, ByteClass.isAlphanumeric(source.bytes[offset]) || "+-.".utf8.contains(source.bytes[offset]) {
      offset += 1
    }
    return offset > start ? source.bytes.string(start..<offset) : nil
  }

  private mutating func skipSpace() {
    while offset < end, ByteClass.isSpace(source.bytes[offset]) { offset += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard offset < end, source.bytes[offset] == byte else { return false }
    offset += 1
    return true
  }
}

/// A backslash and what it stands for, in the quotes of JSON, TOML and YAML.
enum Escape {
  /// Nil where no backslash stands. A line break behind one stands for nothing, with the blanks around it.
  static func read(_ bytes: [UInt8], at start: Int) -> (text: [UInt8], end: Int)? {
    guard bytes[start] == UInt8(ascii: "\\"), let sign = bytes.byte(at: start + 1) else { return nil }
    switch sign {
    case UInt8(ascii: "u"): return character(bytes, at: start, digits: 4)
    case UInt8(ascii: "U"): return character(bytes, at: start, digits: 8)
    case UInt8(ascii: "x"): return character(bytes, at: start, digits: 2)
    case UInt8(ascii: "n"): return ([0x0A], start + 2)
    case UInt8(ascii: "t"): return ([0x09], start + 2)
    case UInt8(ascii: "r"): return ([0x0D], start + 2)
    case UInt8(ascii: "b"), UInt8(ascii: "f"): return ([0x20], start + 2)
    case 0x0A, 0x0D:
      var end = start + 1
      while let byte = bytes.byte(at: end), ByteClass.isSpace(byte) { end += 1 }
      return ([], end)
    case UInt8(ascii: "_"): return (Array("\u{A0}".utf8), start + 2)
    default: return ([sign], start + 2)
    }
  }

  /// Two halves of a character beyond U+FFFF (`\ud83d\ude00`) are one.
  private static func character(_ bytes: [UInt8], at start: Int, digits: Int) -> (text: [UInt8], end: Int) {
    guard var value = number(bytes, at: start + 2, digits: digits) else { return ([bytes[start + 1]], start + 2) }
    var end = start + 2 + digits
    if digits == 4, (0xD800..<0xDC00).contains(value), bytes.stands("\\u", at: end, before: bytes.count),
      let low = number(bytes, at: end + 2, digits: 4), (0xDC00..<0xE000).contains(low)
    {
      value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
      end += 6
    }
    return (Array(String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8), end)
  }

  private static func number(_ bytes: [UInt8], at start: Int, digits: Int) -> UInt32? {
    var value: UInt32 = 0
    for index in start..<start + digits {
      guard let digit = bytes.byte(at: index).flatMap(ByteClass.hexValue) else { return nil }
      value = value << 4 | digit
    }
    return value
  }
}

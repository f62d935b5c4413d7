/// Reads JSON as RFC 8259 defines it and nothing more lenient; whatever the bytes are, the answer is a value or an error.
package struct JSONReader {
  /// Containers within each other.
  package static let deepest = 64

  private let bytes: [UInt8]
  private var index = 0
  private var depth = 0

  /// The value that all the bytes are, with blanks around it.
  package static func value(of bytes: [UInt8]) throws(JSONError) -> JSONValue {
    if let offset = bytes.firstInvalidUTF8 { throw JSONError(offset: offset, problem: .notUTF8) }
    var reader = JSONReader(bytes: bytes)
    reader.skipBlanks()
    let value = try reader.value()
    reader.skipBlanks()
    guard reader.index == bytes.count else { throw reader.error(.textAfterTheEnd) }
    return value
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func value() throws(JSONError) -> JSONValue {
    guard let byte = next else { throw error(.unexpectedEnd) }
    switch byte {
    case UInt8(ascii: "{"): return try nested { reader throws(JSONError) in try reader.object() }
    case UInt8(ascii: "["): return try nested { reader throws(JSONError) in try reader.array() }
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
    case UInt8(ascii: "t"): return try literal("true", .bool(true))
    case UInt8(ascii: "f"): return try literal("false", .bool(false))
    case UInt8(ascii: "n"): return try literal("null", .null)
    default: throw error(.unexpectedByte(byte))
    }
  }

  // MARK: Containers

  private mutating func nested(
    _ container: (inout JSONReader) throws(JSONError) -> JSONValue
  ) throws(JSONError) -> JSONValue {
    guard depth < Self.deepest else { throw error(.tooDeep) }
    depth += 1
    index += 1
    let value = try container(&self)
    depth -= 1
    return value
  }

  private mutating func array() throws(JSONError) -> JSONValue {
    var elements: [JSONValue] = []
    skipBlanks()
    if take("]") { return .array(elements) }
    while true {
      skipBlanks()
      elements.append(try value())
      skipBlanks()
      if take("]") { return .array(elements) }
      try expect(",")
    }
  }

  private mutating func object() throws(JSONError) -> JSONValue {
    var members: [JSONValue.Member] = []
    var names: Set<String> = []
    skipBlanks()
    if take("}") { return .object(members) }
    while true {
      skipBlanks()
      let start = index
      guard next == UInt8(ascii: "\"") else { throw unexpected }
      let name = try string()
      guard names.insert(name).inserted else { throw JSONError(offset: start, problem: .nameTwice(name)) }
      skipBlanks()
      try expect(":")
      skipBlanks()
      members.append(.init(name: name, value: try value()))
      skipBlanks()
      if take("}") { return .object(members) }
      try expect(",")
    }
  }

  // MARK: Strings

  private mutating func string() throws(JSONError) -> String {
    index += 1
    var text: [UInt8] = []
    var start = index
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        text.append(contentsOf: bytes[start..<index])
        index += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        text.append(contentsOf: bytes[start..<index])
        text.append(contentsOf: String(try escape()).utf8)
        start = index
      case 0..<0x20: throw error(.controlCharacter)
      default: index += 1
      }
    }
    throw error(.unexpectedEnd)
  }

  private mutating func escape() throws(JSONError) -> Unicode.Scalar {
    let start = index
    index += 1
    guard let sign = next else { throw error(.unexpectedEnd) }
    index += 1
    switch sign {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(sign)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try scalar(from: start)
    default: throw JSONError(offset: start, problem: .badEscape)
    }
  }

  /// The scalar of an escape that begins at an offset, or of two that make up a surrogate pair.
  private mutating func scalar(from start: Int) throws(JSONError) -> Unicode.Scalar {
    let first = try hexadecimal()
    if let scalar = Unicode.Scalar(first) { return scalar }
    let lone = JSONError(offset: start, problem: .loneSurrogate)
    guard first < 0xDC00, take("\\"), take("u") else { throw lone }
    let second = try hexadecimal()
    guard 0xDC00...0xDFFF ~= second,
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw lone }
    return scalar
  }

  private mutating func hexadecimal() throws(JSONError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next else { throw error(.unexpectedEnd) }
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw error(.badEscape) }
      value = value << 4 | UInt32(digit)
      index += 1
    }
    return value
  }

  // MARK: Numbers and literals

  private mutating func number() throws(JSONError) -> JSONNumber {
    let start = index
    _ = take("-")
    if !take("0") { try digits() }
    if take(".") { try digits() }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      try digits()
    }
    return JSONNumber(text: String(decoding: bytes[start..<index], as: UTF8.self))
  }

  private mutating func digits() throws(JSONError) {
    let start = index
    while let byte = next, UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte { index += 1 }
    guard index > start else { throw error(next == nil ? .unexpectedEnd : .badNumber) }
  }

  private mutating func literal(_ text: StaticString, _ value: JSONValue) throws(JSONError) -> JSONValue {
    for offset in 0..<text.utf8CodeUnitCount {
      guard let byte = next else { throw error(.unexpectedEnd) }
      guard byte == text.withUTF8Buffer({ $0[offset] }) else { throw unexpected }
      index += 1
    }
    return value
  }

  // MARK: Bytes

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipBlanks() {
    while let byte = next, byte.isBlank || byte == UInt8(ascii: "\n") { index += 1 }
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: sign) else { return false }
    index += 1
    return true
  }

  private mutating func expect(_ sign: Unicode.Scalar) throws(JSONError) {
    guard take(sign) else { throw unexpected }
  }

  private var unexpected: JSONError { error(next.map { .unexpectedByte($0) } ?? .unexpectedEnd) }

  private func error(_ problem: JSONError.Problem) -> JSONError { JSONError(offset: index, problem: problem) }
}

extension UInt8 {
  /// Whether it may stand between the values on a line.
  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") || self == UInt8(ascii: "\r") }
}

extension [UInt8] {
  /// Where the bytes stop being UTF-8, if they do.
  fileprivate var firstInvalidUTF8: Int? {
    guard String(validating: self, as: UTF8.self) == nil else { return nil }
    var decoder = UTF8()
    var bytes = makeIterator()
    var offset = 0
    while true {
      switch decoder.decode(&bytes) {
      case .scalarValue(let scalar): offset += String(scalar).utf8.count
      case .emptyInput, .error: return offset
      }
    }
  }
}

package import Search

/// Writes JSON with keys in the order in which they are given; `/` and umlauts stay as they are.
///
/// The standard encoders sort keys or leave their order to chance, and the contract fixes it.
package struct JSONWriter {
  package private(set) var bytes: [UInt8] = []
  /// Whether a comma is due before the next value, for each open container.
  private var isFilled = [false]
  /// Once it is cancelled, arrays end early: nobody will read them.
  private let cancellation: Cancellation?

  package init(cancellation: Cancellation? = nil) { self.cancellation = cancellation }

  package var text: String { String(decoding: bytes, as: UTF8.self) }

  package mutating func object(_ body: (inout JSONWriter) -> Void) {
    separate()
    nested("{", "}", body)
  }

  package mutating func object(_ key: String, _ body: (inout JSONWriter) -> Void) {
    name(key)
    nested("{", "}", body)
  }

  package mutating func array<Elements: Sequence>(
    _ key: String, _ elements: Elements, _ body: (inout JSONWriter, Elements.Element) -> Void
  ) {
    name(key)
    array(of: elements, body)
  }

  package mutating func field(_ key: String, _ value: String?) {
    name(key)
    if let value { quote(value) } else { write("null") }
  }

  package mutating func field(_ key: String, _ value: Int?) {
    name(key)
    write(value.map { String($0) } ?? "null")
  }

  package mutating func field(_ key: String, _ value: Bool?) {
    name(key)
    write(value.map { $0 ? "true" : "false" } ?? "null")
  }

  /// A number with at most four digits after the point.
  package mutating func field(_ key: String, _ value: Double) {
    name(key)
    write(Self.rounded(value))
  }

  package mutating func field(_ key: String, _ values: [String]) {
    array(key, values) { $0.value($1) }
  }

  /// A value as it was read.
  package mutating func field(_ key: String, _ value: JSONValue) {
    name(key)
    write(value)
  }

  package mutating func value(_ value: String) {
    separate()
    quote(value)
  }

  /// A number rounded to four digits after the point, or 0 where it is none.
  package static func rounded(_ value: Double) -> String {
    guard value.isFinite else { return "0" }
    let rounded = (value * 10_000).rounded() / 10_000
    return rounded == rounded.rounded() && abs(rounded) < 1e15 ? String(Int(rounded)) : String(rounded)
  }

  // MARK: Parts

  private mutating func write(_ value: JSONValue) {
    switch value {
    case .null: write("null")
    case .bool(let isTrue): write(isTrue ? "true" : "false")
    case .number(let number): write(number.text)
    case .string(let string): quote(string)
    case .array(let elements):
      array(of: elements) { json, element in
        json.separate()
        json.write(element)
      }
    case .object(let members):
      nested("{", "}") { json in for member in members { json.field(member.name, member.value) } }
    }
  }

  private mutating func array<Elements: Sequence>(
    of elements: Elements, _ body: (inout JSONWriter, Elements.Element) -> Void
  ) {
    nested("[", "]") { writer in
      for element in elements {
        if let cancellation = writer.cancellation, cancellation.isCancelled { return }
        body(&writer, element)
      }
    }
  }

  private mutating func nested(_ open: StaticString, _ close: StaticString, _ body: (inout JSONWriter) -> Void) {
    write(open)
    isFilled.append(false)
    body(&self)
    isFilled.removeLast()
    write(close)
  }

  private mutating func separate() {
    if isFilled[isFilled.count - 1] { bytes.append(UInt8(ascii: ",")) }
    isFilled[isFilled.count - 1] = true
  }

  private mutating func name(_ key: String) {
    separate()
    quote(key)
    bytes.append(UInt8(ascii: ":"))
  }

  private mutating func write(_ text: StaticString) { text.withUTF8Buffer { bytes.append(contentsOf: $0) } }

  private mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Escapes what JSON demands, and what tells lines or the end of text elsewhere: DEL, U+2028, U+2029.
  private mutating func quote(_ string: String) {
    bytes.append(UInt8(ascii: "\""))
    var string = string
    string.withUTF8 { text in
      var start = 0
      var index = 0
      while index < text.count {
        let byte = text[index]
        guard let escape = Self.escape(for: byte, at: index, in: text) else {
          index += 1
          continue
        }
        bytes.append(contentsOf: text[start..<index])
        bytes.append(contentsOf: escape.utf8)
        index += byte == 0xE2 ? 3 : 1
        start = index
      }
      bytes.append(contentsOf: text[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func escape(for byte: UInt8, at index: Int, in text: UnsafeBufferPointer<UInt8>) -> String? {
    switch byte {
    case UInt8(ascii: "\""): return "\\\""
    case UInt8(ascii: "\\"): return "\\\\"
    case UInt8(ascii: "\n"): return "\\n"
    case UInt8(ascii: "\r"): return "\\r"
    case UInt8(ascii: "\t"): return "\\t"
    case 0xE2:
      guard index + 2 < text.count, text[index + 1] == 0x80 else { return nil }
      return text[index + 2] == 0xA8 ? "\\u2028" : text[index + 2] == 0xA9 ? "\\u2029" : nil
    case 0..<0x20, 0x7F: return "\\u00" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16)
    default: return nil
    }
  }
}

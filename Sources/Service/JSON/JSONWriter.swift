/// Writes JSON with keys in the order in which they are given; `/` and umlauts stay as they are.
///
/// The standard encoders sort keys or leave their order to chance, and the contract fixes it.
package struct JSONWriter {
  package private(set) var text = ""
  /// Whether a comma is due before the next value, for each open container.
  private var isFilled = [false]

  package init() {}

  package mutating func object(_ body: (inout JSONWriter) -> Void) {
    separate()
    text += "{"
    nested(body)
    text += "}"
  }

  package mutating func object(_ key: String, _ body: (inout JSONWriter) -> Void) {
    name(key)
    text += "{"
    nested(body)
    text += "}"
  }

  package mutating func array<Elements: Sequence>(
    _ key: String, _ elements: Elements, _ body: (inout JSONWriter, Elements.Element) -> Void
  ) {
    name(key)
    text += "["
    nested { writer in for element in elements { body(&writer, element) } }
    text += "]"
  }

  package mutating func field(_ key: String, _ value: String?) {
    name(key)
    if let value { quote(value) } else { text += "null" }
  }

  package mutating func field(_ key: String, _ value: Int?) {
    name(key)
    text += value.map { String($0) } ?? "null"
  }

  package mutating func field(_ key: String, _ value: Bool?) {
    name(key)
    text += value.map { $0 ? "true" : "false" } ?? "null"
  }

  /// A number with at most four digits behind the point.
  package mutating func field(_ key: String, _ value: Double) {
    name(key)
    text += Self.rounded(value)
  }

  package mutating func field(_ key: String, _ values: [String]) {
    array(key, values) { $0.value($1) }
  }

  package mutating func value(_ value: String) {
    separate()
    quote(value)
  }

  /// A number rounded to four digits behind the point, or 0 where it is none.
  package static func rounded(_ value: Double) -> String {
    guard value.isFinite else { return "0" }
    let rounded = (value * 10_000).rounded() / 10_000
    return rounded == rounded.rounded() && abs(rounded) < 1e15 ? String(Int(rounded)) : String(rounded)
  }

  // MARK: Parts

  private mutating func nested(_ body: (inout JSONWriter) -> Void) {
    isFilled.append(false)
    body(&self)
    isFilled.removeLast()
  }

  private mutating func separate() {
    if isFilled[isFilled.count - 1] { text += "," }
    isFilled[isFilled.count - 1] = true
  }

  private mutating func name(_ key: String) {
    separate()
    quote(key)
    text += ":"
  }

  private mutating func quote(_ string: String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      default:
        if scalar.value < 0x20 || scalar.value == 0x7F || scalar.value == 0x2028 || scalar.value == 0x2029 {
          let digits = String(scalar.value, radix: 16)
          text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
    }
    text += "\""
  }
}

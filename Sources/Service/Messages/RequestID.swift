/// What a request is called in its answer.
package enum RequestID: Sendable, Hashable {
  case string(String)
  /// With all its digits.
  case number(String)
  case null

  /// Nil where a value cannot be one.
  init?(_ value: JSONValue) {
    switch value {
    case .string(let string): self = .string(string)
    case .number(let number): self = .number(number.text)
    case .null: self = .null
    case .bool, .array, .object: return nil
    }
  }

  var json: JSONValue {
    switch self {
    case .string(let string): .string(string)
    case .number(let text): .number(JSONNumber(text: text))
    case .null: .null
    }
  }
}

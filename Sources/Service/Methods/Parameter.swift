internal import Newsletter

/// A parameter that a method takes: what the check, the JSON Schema and the error messages know of it.
struct Parameter: Sendable {
  enum Kind: Sendable {
    case string
    /// One string at least.
    case strings
    case integer(from: Int, through: Int = .max)
    /// A number above zero.
    case positive
    case boolean
    case choice([String])
    /// A date as yyyy-mm-dd.
    case day
  }

  var name: String
  var kind: Kind
  var isRequired = false
  /// What stands in where the parameter is left out.
  var initial: JSONValue?
  var text: String

  init(_ name: String, _ kind: Kind, isRequired: Bool = false, initial: JSONValue? = nil, _ text: String) {
    self.name = name
    self.kind = kind
    self.isRequired = isRequired
    self.initial = initial
    self.text = text
  }

  /// Throws unless a value is one that the parameter can have.
  func check(_ value: JSONValue) throws(RequestError) {
    let isValid =
      switch (kind, value) {
      case (.string, .string), (.boolean, .bool): true
      case (.strings, .array(let elements)): !elements.isEmpty && elements.allSatisfy { $0.string != nil }
      case (.integer(let least, let most), .number(let number)): number.int.map { least...most ~= $0 } ?? false
      case (.positive, .number(let number)): number.double.map { $0 > 0 } ?? false
      case (.choice(let choices), .string(let choice)): choices.contains(choice)
      case (.day, .string(let text)): Day(iso: text) != nil
      case (.string, _), (.strings, _), (.boolean, _), (.integer, _), (.positive, _), (.choice, _), (.day, _): false
      }
    guard isValid else { throw .invalid(name, "„\(name)“ has to be \(expectation)") }
  }

  var expectation: String {
    switch kind {
    case .string: "a string"
    case .strings: "a list of strings, one at least"
    case .integer(let least, .max): "a whole number from \(least) on"
    case .integer(let least, let most): "a whole number from \(least) to \(most)"
    case .positive: "a number above 0"
    case .boolean: "true or false"
    case .choice(let choices): "one of: " + choices.joined(separator: ", ")
    case .day: "a date such as 2024-02-20"
    }
  }

  /// Its JSON Schema.
  func write(to json: inout JSONWriter) {
    json.object(name) { json in
      json.field("description", text)
      switch kind {
      case .string: json.field("type", "string")
      case .strings:
        json.field("type", "array")
        json.object("items") { $0.field("type", "string") }
        json.field("minItems", 1)
      case .integer(let least, let most):
        json.field("type", "integer")
        json.field("minimum", least)
        if most < .max { json.field("maximum", most) }
      case .positive:
        json.field("type", "number")
        json.field("exclusiveMinimum", 0)
      case .boolean: json.field("type", "boolean")
      case .choice(let choices): json.field("enum", choices)
      case .day:
        json.field("type", "string")
        json.field("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
      }
      if let initial { json.field("default", initial) }
    }
  }
}

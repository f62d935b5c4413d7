/// A JSON value as it was read.
package enum JSONValue: Sendable, Equatable {
  package struct Member: Sendable, Equatable {
    package var name: String
    package var value: JSONValue
  }

  case null
  case bool(Bool)
  case number(JSONNumber)
  case string(String)
  case array([JSONValue])
  /// Members in their order; no name stands twice.
  case object([Member])

  /// The member of an object with this name.
  package subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  package var string: String? { if case .string(let string) = self { string } else { nil } }

  package var members: [Member]? { if case .object(let members) = self { members } else { nil } }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
  package init(stringLiteral value: String) { self = .string(value) }
  package init(integerLiteral value: Int) { self = .number(JSONNumber(value)) }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension JSONValue: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }

  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member(name: $0, value: $1) })
  }
}

/// A number with all its digits, whatever its size.
package struct JSONNumber: Sendable, Equatable {
  /// As it was written.
  package let text: String

  init(text: String) { self.text = text }

  package init(_ value: Int) { text = String(value) }

  /// The whole number that this is, also when it is written as 20.0 or 2e1; nil where it is none or too large.
  package var int: Int? { Int(text) ?? Double(text).flatMap { Int(exactly: $0) } }

  /// Nil where it is too large.
  package var double: Double? { Double(text).flatMap { $0.isFinite ? $0 : nil } }
}

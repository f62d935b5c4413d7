/// Cuts a query into tokens; a total function.
struct QueryScanner {
  private let scalars: [Unicode.Scalar]
  private var index = 0

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  /// All tokens; operator words that have no operand on one side have become text.
  static func tokens(of text: String) -> [QueryToken] {
    var scanner = QueryScanner(text)
    var tokens: [QueryToken] = []
    while let token = scanner.next() { tokens.append(token) }
    return withoutIdleOperators(tokens)
  }

  private mutating func next() -> QueryToken? {
    while index < scalars.count, isBlank(scalars[index]) { index += 1 }
    guard index < scalars.count else { return nil }
    switch scalars[index] {
    case "(":
      index += 1
      return .open
    case ")":
      index += 1
      return .close
    case "-" where startsOperand(at: index + 1):
      index += 1
      return .not("-")
    case "=" where startsOperand(at: index + 1):
      index += 1
      if let phrase = quoted() { return .phrase(phrase, isExact: true) }
      return .phrase(bare(), isExact: true)
    default:
      if let phrase = quoted() { return .phrase(phrase, isExact: false) }
      return word()
    }
  }

  private mutating func word() -> QueryToken {
    if let (field, end) = fieldName() {
      index = end
      if let phrase = quoted() { return .field(field, phrase, isQuoted: true) }
      return .field(field, bare(), isQuoted: false)
    }
    let text = bare()
    if let token = QueryField.operators[text] { return token(text) }
    if text.unicodeScalars.count > 1, text.hasSuffix("*") { return .prefix(String(text.dropLast())) }
    return .text(text)
  }

  /// A known field's name with a colon and a value behind it.
  private func fieldName() -> (QueryField, Int)? {
    var end = index
    var name = ""
    while end < scalars.count, scalars[end].properties.isAlphabetic {
      name.unicodeScalars.append(scalars[end])
      end += 1
    }
    guard end + 1 < scalars.count, scalars[end] == ":", let field = QueryField.names[name.lowercased()],
      startsOperand(at: end + 1)
    else { return nil }
    return (field, end + 1)
  }

  /// A phrase in quotes of any style; it ends with the query when they are not closed.
  private mutating func quoted() -> String? {
    guard index < scalars.count, let closing = closingQuotes(for: scalars[index]) else { return nil }
    index += 1
    var phrase = ""
    while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      if closing.contains(scalar) { break }
      phrase.unicodeScalars.append(scalar)
    }
    return phrase
  }

  /// Everything up to the next blank or quote; a bracket that opens inside closes inside: `Forscher(innen)`.
  private mutating func bare() -> String {
    var text = ""
    var depth = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if isBlank(scalar) || scalar == "\"" || scalar == "„" { break }
      if scalar == "(" { depth += 1 }
      if scalar == ")" {
        guard depth > 0 else { break }
        depth -= 1
      }
      text.unicodeScalars.append(scalar)
      index += 1
    }
    return text
  }

  private func closingQuotes(for scalar: Unicode.Scalar) -> [Unicode.Scalar]? {
    switch scalar {
    case "\"": ["\""]
    case "„": ["“", "”", "\""]
    case "“": ["”", "“"]
    case "»": ["«"]
    case "«": ["»"]
    default: nil
    }
  }

  private func startsOperand(at index: Int) -> Bool {
    index < scalars.count && !isBlank(scalars[index]) && scalars[index] != ")"
  }

  private func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.value < 0x20
  }

  /// What cannot be meant as an operator is text: `OR` at an end, `NOT` before nothing. A lone sign is nothing.
  private static func withoutIdleOperators(_ tokens: [QueryToken]) -> [QueryToken] {
    var result: [QueryToken] = []
    for (index, token) in tokens.enumerated() {
      let next = index + 1 < tokens.count ? tokens[index + 1] : nil
      switch token {
      case .or(let text), .and(let text):
        let isOperator = result.last?.endsOperand == true && next?.beginsOperand == true
        if isOperator { result.append(token) } else if text != "|" { result.append(.text(text)) }
      case .not(let text):
        if next?.beginsOperand == true { result.append(token) } else if text != "-" { result.append(.text(text)) }
      case .text, .prefix, .phrase, .field, .open, .close: result.append(token)
      }
    }
    return result
  }
}

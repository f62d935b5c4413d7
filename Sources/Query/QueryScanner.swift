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
    while index < scalars.count, Self.isBlank(scalars[index]) { index += 1 }
    guard index < scalars.count else { return nil }
    switch scalars[index] {
    case "(":
      index += 1
      return .open
    case ")":
      index += 1
      return .close
    case "-" where startsOperand(at: index + 1):
      let isOperator = isAfterBlank && !isAfterConjunction
      index += 1
      return isOperator ? .not("-") : next()
    case "+" where startsOperand(at: index + 1):
      let isOperator = isAfterBlank
      index += 1
      return isOperator ? .required : next()
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
      return .field(field, field.isDate ? date() : bare(), isQuoted: false)
    }
    let text = Self.withoutEnd(bare())
    if let token = QueryField.operators[text] { return token(text) }
    if let distance = Self.distance(text) { return .near(distance, text) }
    if text.unicodeScalars.count > 1, text.hasSuffix("*") { return .prefix(String(text.dropLast())) }
    return .text(text)
  }

  /// The signs that end a sentence, or part it, are no part of its last word: `Wer?`, `Sora,`.
  private static func withoutEnd(_ text: String) -> String {
    let word = text.unicodeScalars.reversed().drop { "?!,;".unicodeScalars.contains($0) }
    return word.isEmpty ? text : String(String.UnicodeScalarView(word.reversed()))
  }

  /// `NEAR` and `NEAR/5`; at most 100.
  private static func distance(_ text: String) -> Int? {
    if text == "NEAR" { return 10 }
    guard text.hasPrefix("NEAR/"), text.utf8.count <= 8 else { return nil }
    let digits = text.dropFirst(5)
    guard digits.allSatisfy(\.isASCIIDigit) else { return nil }
    return Int(digits).flatMap { (1...100).contains($0) ? $0 : nil }
  }

  /// A date may go on after a blank: `seit:2 Wochen`, `seit:märz 2024`, `seit:20. Februar 2024`.
  private mutating func date() -> String {
    var text = bare()
    for _ in 0..<2 {
      let start = index
      while index < scalars.count, scalars[index] == " " { index += 1 }
      let next = bare()
      guard DatePeriod.canContinue(text, with: next) else {
        index = start
        break
      }
      text += " " + next
    }
    return text
  }

  /// A known field's name with a colon and a value after it.
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
  ///
  /// Brackets that do not close part words and mean nothing else.
  private mutating func bare() -> String {
    var text = ""
    var depth = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if Self.isBlank(scalar) || scalar == "\"" || scalar == "„" { break }
      if scalar == "(" { depth += 1 }
      if scalar == ")" {
        guard depth > 0 else { break }
        depth -= 1
      }
      text.unicodeScalars.append(scalar)
      index += 1
    }
    return depth == 0
      ? text : String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "(" || $0 == ")" ? ";" : $0 }))
  }

  static let quotes: Set<Unicode.Scalar> = ["\"", "„", "“", "”", "»", "«"]

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

  /// Whether a word can begin here as one of its own; not in `„Model C“-Schulen`.
  private var isAfterBlank: Bool {
    guard index > 0 else { return true }
    return Self.isBlank(scalars[index - 1]) || ["(", "-", "+"].contains(scalars[index - 1])
  }

  /// Whether `und`, `oder` or `sowie` stands before: `Personen und -organisationen` excludes nothing.
  private var isAfterConjunction: Bool {
    let before = scalars[..<index].reversed().drop(while: Self.isBlank).prefix { !Self.isBlank($0) }
    return Self.conjunctions.contains(String(String.UnicodeScalarView(before.reversed())))
  }

  /// Words after which a hyphen stands for the beginning of the word before.
  static let conjunctions: Set<String> = ["und", "oder", "sowie"]

  private func startsOperand(at index: Int) -> Bool {
    index < scalars.count && !Self.isBlank(scalars[index]) && scalars[index] != ")"
  }

  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.value < 0x20
  }

  /// What cannot be meant as an operator is text, and is written so: `OR` at an end, `NOT` before nothing. A lone sign
  /// is nothing.
  private static func withoutIdleOperators(_ tokens: [QueryToken]) -> [QueryToken] {
    var result: [QueryToken] = []
    for (index, token) in tokens.enumerated() {
      let next = index + 1 < tokens.count ? tokens[index + 1] : nil
      switch token {
      case .or(let text), .and(let text):
        let isOperator = result.last?.endsOperand == true && next?.beginsOperand == true
        if isOperator { result.append(token) } else if text != "|" { result.append(.text(text.lowercased())) }
      case .not(let text):
        if next?.beginsOperand == true {
          result.append(token)
        } else if text != "-" {
          result.append(.text(text.lowercased()))
        }
      case .near(_, let text):
        let joinsWords = result.last?.isWordOrPhrase == true && next?.isWordOrPhrase == true
        result.append(joinsWords ? token : .text(text.lowercased()))
      case .required: if next?.beginsOperand == true { result.append(token) }
      case .text, .prefix, .phrase, .field, .open, .close: result.append(token)
      }
    }
    return result
  }
}

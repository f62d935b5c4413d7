package import Newsletter

/// What a query asks for; every string is one.
package indirect enum Query: Sendable, Equatable {
  /// A word in any of its forms, or what stands together without a blank: `GPT-4`, `Forscher*innen`, `18:30`.
  case word(String)
  /// Words that begin so.
  case prefix(String)
  /// Words in this order; exactly as written, or in any of their forms.
  case phrase(String, isExact: Bool)
  /// Two words or phrases with at most so many words between them.
  case near(Query, Query, distance: Int)
  /// All of them; plain words among them are wanted, everything else is demanded.
  case and([Query])
  case or([Query])
  case not(Query)
  /// What a hit must hold, where a plain word or an OR of some would only be wanted: `+sora`, and both sides of AND.
  case required(Query)
  /// In the issue's title.
  case title(Query)
  /// In a section with such a heading.
  case section(Query)
  /// In sections of this kind.
  case kind(SectionKind)
  /// By the issue's own data, or by a passage's sources and links.
  case field(QueryField, String)
  /// In issues of these days, both ends included; nil is open.
  case dates(from: Day?, through: Day?)
}

extension Query: CustomStringConvertible {
  /// The query in its own language, in one spelling.
  package var description: String { written(inside: nil) }

  private enum Context { case and, or, operand }

  /// As it stands after another operand: a hyphen after `und` would be no sign of an exclusion.
  private func written(after other: Query?) -> String {
    guard case .not(let excluded) = self, case .word(let word)? = other, QueryScanner.conjunctions.contains(word) else {
      return written(inside: .and)
    }
    return "NOT " + excluded.written(inside: .operand)
  }

  private func written(inside context: Context?) -> String {
    switch self {
    case .word(let text): return text
    case .prefix(let text): return text + "*"
    case .phrase(let text, let isExact):
      let isBare = isExact && text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic }
      return (isExact ? "=" : "") + (isBare ? text : "\"\(text)\"")
    case .near(let first, let second, let distance):
      let text = first.written(inside: .operand) + " NEAR/\(distance) " + second.written(inside: .operand)
      return context == .operand ? "(\(text))" : text
    case .and(let operands):
      let text = zip([nil] + operands, operands).map { $1.written(after: $0) }.joined(separator: " ")
      return context == nil || context == .or ? text : "(\(text))"
    case .or(let operands):
      let text = operands.map { $0.written(inside: .or) }.joined(separator: " OR ")
      return context == nil ? text : "(\(text))"
    case .not(let operand): return "-" + operand.written(inside: .operand)
    case .required(let operand): return "+" + operand.written(inside: .operand)
    case .title(let operand): return "title:" + operand.written(inside: .operand)
    case .section(let operand): return "section:" + operand.written(inside: .operand)
    case .kind(let kind): return "kind:" + kind.rawValue
    case .field(let field, let value):
      let isBare = !value.unicodeScalars.contains { QueryScanner.isBlank($0) || $0 == "(" || $0 == ")" }
      return field.rawValue + ":" + (isBare ? value : "\"\(value)\"")
    case .dates(let from, let through):
      if let from, from == through { return "date:\(from)" }
      return "date:\(from?.description ?? "")..\(through?.description ?? "")"
    }
  }
}

/// Why a query is not answered.
package enum QueryError: Error, Equatable, CustomStringConvertible {
  case tooLong(bytes: Int)
  case tooManyWords(Int)

  package static let mostBytes = 16 * 1024
  package static let mostWords = 1000

  package var description: String {
    switch self {
    case .tooLong(let bytes): "the query has \(bytes) bytes; \(Self.mostBytes) is the most"
    case .tooManyWords(let words): "the query has \(words) words; \(Self.mostWords) is the most"
    }
  }
}

internal import GermanText
package import Newsletter

/// A query as it was understood.
package struct ParsedQuery: Sendable, Equatable {
  /// Nil when the query holds no word and no filter.
  package var query: Query?
  /// What was not understood, one sentence each.
  package var warnings: [String]
  /// Words that decide nothing beside the others, as they were written.
  package var ignored: [String]

  /// The query in its own language, in one spelling, with what was ignored in brackets; empty without a query.
  package var understood: String {
    ([query?.description].compactMap { $0 } + ignored.map { "[\($0)]" }).joined(separator: " ")
  }
}

/// Turns a string into a query; every string is a valid one.
package struct QueryParser {
  private let today: Day
  private var tokens: [QueryToken]
  private var index = 0
  private var depth = 0
  /// Words as the index counts them; phrases and hyphenated words hold several.
  private var wordCount = 0
  private var warnings: [String] = []
  private var ignored: [String] = []
  /// How many exclusions stand around what is read: what is excluded is meant as it is written.
  private var exclusions = 0
  /// Deeper brackets are read as if they were not there.
  private static let deepest = 64

  /// `today` is what dates such as `märz` or `2 Wochen` are counted from.
  package static func parse(_ text: String, today: Day) throws(QueryError) -> ParsedQuery {
    guard text.utf8.count <= QueryError.mostBytes else { throw .tooLong(bytes: text.utf8.count) }
    var parser = QueryParser(tokens: QueryScanner.tokens(of: text), today: today)
    guard parser.tokens.count <= QueryError.mostWords else { throw .tooManyWords(parser.tokens.count) }
    var operands: [Query] = []
    while parser.index < parser.tokens.count {
      if let query = parser.disjunction() { operands.append(query) }
      if parser.index < parser.tokens.count, parser.tokens[parser.index] == .close { parser.index += 1 }
    }
    guard parser.wordCount <= QueryError.mostWords else { throw .tooManyWords(parser.wordCount) }
    let query = parser.conjunction(of: operands)
    return ParsedQuery(query: query, warnings: parser.warnings, ignored: parser.ignored)
  }

  private init(tokens: [QueryToken], today: Day) {
    self.tokens = tokens
    self.today = today
  }

  private mutating func disjunction() -> Query? {
    var operands: [Query] = []
    repeat {
      if let operand = conjunction() { operands.append(operand) }
    } while take { if case .or = $0 { true } else { false } }
    return operands.count > 1 ? .or(operands) : operands.first
  }

  private mutating func conjunction() -> Query? {
    var operands: [Query] = []
    var isAfterAnd = false
    while index < tokens.count {
      if case .or = tokens[index] { break }
      if tokens[index] == .close { break }
      if take({ if case .and = $0 { true } else { false } }) {
        if let last = operands.popLast() { operands.append(last.demanded) }
        isAfterAnd = true
        continue
      }
      guard let operand = operand() else { continue }
      operands += neighbours(of: isAfterAnd ? operand.demanded : operand)
      isAfterAnd = false
    }
    return conjunction(of: operands)
  }

  /// One query for several that belong together, without the words that decide nothing beside others.
  private mutating func conjunction(of operands: [Query]) -> Query? {
    let all = operands.flatMap { operand in
      if case .and(let inner) = operand { inner } else { [operand] }
    }
    let idle = IdleWords(of: all)
    let kept = all.filter { idle.word(in: $0) == nil }
    guard exclusions == 0, kept.contains(where: \.asksForWords) else { return Query.conjunction(of: all) }
    ignored += all.compactMap(idle.word)
    return Query.conjunction(of: kept)
  }

  /// The operand, or its pairs with those that `NEAR` joins to it: a NEAR b NEAR c is both pairs.
  private mutating func neighbours(of first: Query) -> [Query] {
    var first = first
    var pairs: [Query] = []
    while index < tokens.count, case .near(let distance, _) = tokens[index] {
      index += 1
      guard index < tokens.count, let second = operand() else { continue }
      pairs.append(.near(first, second, distance: distance))
      first = second
    }
    return pairs.isEmpty ? [first] : pairs
  }

  private mutating func operand() -> Query? {
    defer { index += 1 }
    switch tokens[index] {
    case .text(let text): return word(text)
    case .prefix(let text): return holdsWord(text) ? .prefix(text) : word(text + "*")
    case .phrase(let text, let isExact): return phrase(text, isExact: isExact)
    case .field(let field, let value, let isQuoted): return filter(field, value, isQuoted: isQuoted)
    case .not:
      index += 1
      exclusions += 1
      defer { exclusions -= 1 }
      guard let operand = wholeOperand() else { return nil }
      if case .not(let inner) = operand { return inner }
      if case .required(let inner) = operand { return .not(inner) }
      return .not(operand)
    case .required:
      index += 1
      return wholeOperand()?.demanded
    case .open:
      guard depth < Self.deepest else { return nil }
      depth += 1
      defer { depth -= 1 }
      index += 1
      let group = disjunction()
      if index >= tokens.count || tokens[index] != .close { index -= 1 }
      return group
    case .close, .or, .and, .near: return nil
    }
  }

  /// An operand with those that `NEAR` joins to it; leaves the index on its last token.
  private mutating func wholeOperand() -> Query? {
    guard index < tokens.count, let first = operand() else { return nil }
    let operand = Query.conjunction(of: neighbours(of: first))
    index -= 1
    return operand
  }

  private mutating func take(_ isWanted: (QueryToken) -> Bool) -> Bool {
    guard index < tokens.count, isWanted(tokens[index]) else { return false }
    index += 1
    return true
  }

  // MARK: Leaves

  private mutating func word(_ text: String) -> Query? {
    guard holdsWord(text) else {
      warnings.append("„\(text)“ holds no word and was left out")
      return nil
    }
    return .word(text)
  }

  private mutating func phrase(_ text: String, isExact: Bool) -> Query? {
    guard holdsWord(text) else {
      warnings.append("„\(text)“ holds no word and was left out")
      return nil
    }
    let words = text.unicodeScalars.split { QueryScanner.isBlank($0) || QueryScanner.quotes.contains($0) }
    return .phrase(words.map { String($0) }.joined(separator: " "), isExact: isExact)
  }

  private mutating func holdsWord(_ text: String) -> Bool {
    let words = Analyzer().words(in: Array(text.utf8)).count
    wordCount += words
    return words > 0
  }

  private mutating func filter(_ field: QueryField, _ value: String, isQuoted: Bool) -> Query? {
    switch field {
    case .title: return leaf(value, isQuoted: isQuoted).map { .title($0) }
    case .section: return leaf(value, isQuoted: isQuoted).map { .section($0) }
    case .kind:
      if let kind = SectionKind(rawValue: value.lowercased()) { return .kind(kind) }
      let kinds = SectionKind.allCases.map(\.rawValue).joined(separator: ", ")
      warnings.append("kind:\(value) was left out: the kinds are \(kinds)")
      return nil
    case .newsletter, .author, .tag, .access, .source, .link:
      if value.withoutQuotes.isEmpty { warnings.append("\(field.rawValue): was left out: nothing stands behind it") }
      return value.withoutQuotes.isEmpty ? nil : .field(field, value.withoutQuotes)
    case .model:
      let name = value.withoutQuotes
      if name.contains(where: \.beginsWord) { return .field(.model, name) }
      warnings.append("model:\(name) was left out: that is no name")
      return nil
    case .date, .since, .until, .before:
      guard let dates = DateRange(field, value, today: today) else {
        warnings.append(
          "the date „\(value)“ was not understood and left out; write 2024-02-20, 2024-02, märz, 2 Wochen")
        return nil
      }
      if let from = dates.from, let through = dates.through, through < from {
        warnings.append("the dates „\(value)“ end before they begin and were left out")
        return nil
      }
      return .dates(from: dates.from, through: dates.through)
    }
  }

  private mutating func leaf(_ value: String, isQuoted: Bool) -> Query? {
    if isQuoted { return phrase(value, isExact: false) }
    if value.unicodeScalars.count > 1, value.hasSuffix("*"), holdsWord(String(value.dropLast())) {
      return .prefix(String(value.dropLast()))
    }
    return word(value)
  }
}

extension String {
  /// The words of a value, without the signs that would end it when it is printed.
  fileprivate var withoutQuotes: String {
    let words = unicodeScalars.split { QueryScanner.isBlank($0) || QueryScanner.quotes.contains($0) }
    return words.map { String($0) }.joined(separator: " ")
  }
}

extension Character {
  /// Whether it is a letter or a digit.
  fileprivate var beginsWord: Bool {
    guard let first = unicodeScalars.first else { return false }
    return Scalar(in: Array(String(first).utf8).span, at: 0).isPartOfWord
  }
}

extension Query {
  fileprivate static func conjunction(of operands: [Query]) -> Query? {
    operands.count > 1 ? .and(operands) : operands.first
  }

  /// The same, but nothing in it is only wanted.
  fileprivate var demanded: Query {
    switch self {
    case .word, .prefix, .or: .required(self)
    case .and(let operands): .and(operands.map(\.demanded))
    case .phrase, .near, .not, .title, .section, .kind, .field, .dates, .required: self
    }
  }

  /// Whether it looks for words, and not only filters.
  fileprivate var asksForWords: Bool {
    switch self {
    case .word, .prefix, .phrase, .near, .title, .required: true
    case .and(let operands), .or(let operands): operands.contains(where: \.asksForWords)
    case .not, .section, .kind, .field, .dates: false
    }
  }
}

/// A piece of a query, before operators and operands are told apart.
enum QueryToken: Equatable {
  case text(String)
  case prefix(String)
  case phrase(String, isExact: Bool)
  /// A known field with its value as written.
  case field(QueryField, String, isQuoted: Bool)
  case or(String)
  case and(String)
  case not(String)
  /// With how many words between; and as written.
  case near(Int, String)
  case open
  case close

  /// Whether an operand can begin here.
  var beginsOperand: Bool {
    switch self {
    case .text, .prefix, .phrase, .field, .open, .not: true
    case .or, .and, .near, .close: false
    }
  }

  var isWordOrPhrase: Bool {
    switch self {
    case .text, .phrase: true
    case .prefix, .field, .or, .and, .near, .not, .open, .close: false
    }
  }

  /// Whether an operand can end here.
  var endsOperand: Bool {
    switch self {
    case .text, .prefix, .phrase, .field, .close: true
    case .or, .and, .near, .not, .open: false
    }
  }
}

/// The fields, by their names in both languages.
package enum QueryField: String, Sendable, Equatable {
  case title, section, kind, date, since, until, before
  case newsletter, author, tag, access, source, link, model

  static let names: [String: QueryField] = [
    "title": .title, "titel": .title,
    "section": .section, "abschnitt": .section, "rubrik": .section,
    "kind": .kind,
    "date": .date, "datum": .date,
    "since": .since, "seit": .since,
    "until": .until, "bis": .until,
    "before": .before, "vor": .before,
    "newsletter": .newsletter, "author": .author, "autor": .author, "autorin": .author, "tag": .tag,
    "access": .access, "zugang": .access,
    "source": .source, "quelle": .source, "link": .link,
    "model": .model, "modell": .model,
  ]

  /// Whether its value is a date.
  var isDate: Bool {
    switch self {
    case .date, .since, .until, .before: true
    case .title, .section, .kind, .newsletter, .author, .tag, .access, .source, .link, .model: false
    }
  }

  /// The words that are operators when they stand in capitals.
  static let operators: [String: @Sendable (String) -> QueryToken] = [
    "OR": { .or($0) }, "ODER": { .or($0) }, "|": { .or($0) },
    "AND": { .and($0) }, "UND": { .and($0) },
    "NOT": { .not($0) }, "NICHT": { .not($0) },
  ]
}

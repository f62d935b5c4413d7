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

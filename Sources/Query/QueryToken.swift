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
  /// The `+` before what is demanded.
  case required
  /// With how many words between; and as written.
  case near(Int, String)
  case open
  case close

  /// Whether an operand can begin here.
  var beginsOperand: Bool {
    switch self {
    case .text, .prefix, .phrase, .field, .open, .not, .required: true
    case .or, .and, .near, .close: false
    }
  }

  var isWordOrPhrase: Bool {
    switch self {
    case .text, .phrase: true
    case .prefix, .field, .or, .and, .near, .not, .required, .open, .close: false
    }
  }

  /// Whether an operand can end here.
  var endsOperand: Bool {
    switch self {
    case .text, .prefix, .phrase, .field, .close: true
    case .or, .and, .near, .not, .required, .open: false
    }
  }
}

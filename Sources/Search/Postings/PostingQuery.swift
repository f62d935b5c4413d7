/// What is looked up for a query at once, and what it stands for.
struct PostingQuery {
  /// As FTS5 reads it.
  var expression: [UInt8]
  var roles: [PostingList.Role] = []
  /// The terms any of which it finds, where it asks for one word at a time.
  var terms: [[UInt8]] = []
  /// Whether it is one phrase, and not several near each other.
  var isPhrase = true

  /// Any of these terms.
  init(anyOf terms: [[UInt8]]) {
    expression = MatchExpression.any(of: terms)
    self.terms = terms
  }

  init(expression: [UInt8], isPhrase: Bool) {
    self.expression = expression
    self.isPhrase = isPhrase
  }
}

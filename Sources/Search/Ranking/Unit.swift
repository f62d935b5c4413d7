/// What a query asks for as one, and a hit holds or lacks: a word, a phrase, or a choice of some.
struct Unit {
  /// As written in the query.
  var text: String
  /// What a row has to meet to hold it.
  var condition: Condition
  /// Whether a hit has to hold it; else it is only wanted.
  var isDemanded: Bool
  /// The leaves of a compound's parts, which hold a share of it.
  var parts: [Int] = []
}

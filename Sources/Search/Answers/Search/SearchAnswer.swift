/// The answer to a search.
package struct SearchAnswer: Sendable {
  /// The complete ones first, then partial ones.
  package var hits: [Hit] = []
  package var understood: String
  /// Words of the query that decide nothing beside the others, as they were written.
  package var ignored: [String]
  package var warnings: [String]
  /// All complete hits and their issues, not only those returned; as far as they were counted.
  package var total = 0
  package var issueTotal = 0
  /// All partial hits; nil where the answer does not reach them, or they were not counted.
  package var partialTotal: Int?
  package var coverage: Coverage
  package var suggestions = Suggestions()
}

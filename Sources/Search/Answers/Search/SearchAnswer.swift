/// The answer to a search.
package struct SearchAnswer: Sendable {
  package var hits: [Hit]
  package var understood: String
  package var warnings: [String]
  /// All hits and their issues, not only those returned; as far as they were counted.
  package var total: Int
  package var issueTotal: Int
  package var coverage: Coverage
  /// Only when nothing was found.
  package var suggestions = Suggestions()
}

internal import Newsletter
package import Search

/// The answer to a search with what was asked, ready to be written in any format.
package struct SearchReport: Sendable {
  package var query: String
  package var answer: SearchAnswer
  package var options: SearchOptions
  /// Milliseconds from the question to the answer.
  package var took: Double

  package init(query: String, answer: SearchAnswer, options: SearchOptions, took: Double) {
    self.query = query
    self.answer = answer
    self.options = options
    self.took = took
  }

  package func written(as format: OutputFormat, style: TextStyle) -> String {
    switch format {
    case .text: text(style)
    case .jsonl: jsonLines
    case .json: json
    case .csv: csv
    case .md: markdown
    case .grep: grep
    }
  }
}

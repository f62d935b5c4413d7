import Newsletter
import Search

extension SearchReport {
  /// One list item a hit, with its citation.
  var markdown: String {
    answer.hits.map { "- „\($0.quotation)“ (\($0.citation))\n" }.joined()
  }
}

extension Hit {
  /// The passage on one line, or what is best of a long one, with the marks of Markdown escaped.
  var quotation: String { passage.quotation(around: matches.filter { $0.field == field }) }

  /// Title, date, and the issue's address or the place in the file.
  var citation: String {
    let title = issue.url.map { "[\(issue.title)](\($0))" } ?? issue.title
    return [title, issue.day?.description, "\(issue.path):\(place.line)"].compactMap { $0 }.joined(separator: ", ")
  }
}

extension PassageRecord {
  /// The passage on one line, or what is best of a long one, with the marks of Markdown escaped.
  func quotation(around matches: [Match]) -> String {
    let excerpt = Excerpt(of: text, around: matches)
    return MarkdownText.escaped(excerpt.text).split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}

import Search

extension SearchReport {
  /// `path:line:column:text`, as editors read it; the place is the first match's.
  var grep: String {
    answer.hits.map { hit in
      let place = hit.place
      let text = hit.passage.string.split(whereSeparator: \.isNewline).joined(separator: " ")
      return "\(hit.issue.path):\(place.line):\(place.column):\(text)\n"
    }
    .joined()
  }
}

extension Hit {
  /// Line and byte column of the first match in the file, or of the passage.
  var place: (line: Int, column: Int) {
    passage.place(of: matches.first { $0.field == field }?.range.lowerBound ?? 0)
  }
}

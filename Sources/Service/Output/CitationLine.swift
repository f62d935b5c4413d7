import Newsletter
import Search

/// How a passage is cited: on a terminal with its issue's line, and below it the passage with its line number; in Markdown
/// and for editors on one line.
enum CitationLine {
  /// `2024-02-20  Der Sora-Moment      2024/2024-02-20-sora-moment.md`
  static func header(
    of issue: IssueRecord, matches: [Match] = [], indent: Int = 0, _ style: TextStyle
  ) -> String {
    let date = issue.day?.description ?? "undated   "
    let room = style.width - indent - date.count - 2 - issue.path.columns
    let title = style.cut(title: issue.title, toColumns: room - 2)
    return .blanks(indent) + date + "  " + style.title(style.marked(Array(title.utf8), matches))
      + .blanks(max(2, room - title.columns)) + style.path(issue.path)
  }

  static func passage(_ hit: Hit, indent: Int = 0, _ style: TextStyle) -> [String] {
    let margin = .blanks(indent) + self.margin(line: hit.place.line, style)
    let excerpt = Excerpt(of: hit.passage.text, around: hit.ownMatches)
    return excerpt.lines(width: style.width - 8 - indent).enumerated().map { index, line in
      (index == 0 ? margin : .blanks(indent + 8)) + style.marked(line.text, line.matches)
    }
  }

  /// Eight columns with a line's number.
  static func margin(line: Int, _ style: TextStyle) -> String {
    .blanks(6 - String(line).count) + style.faint(String(line)) + "  "
  }

  /// `path:line:column:text`, as editors read it.
  static func grep(_ path: String, _ place: (line: Int, column: Int), _ text: String) -> String {
    let text = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return "\(path):\(place.line):\(place.column):\(text)\n"
  }
}

extension Hit {
  /// The matches in the passage itself, where it is one; in the heading or title where the hit is that.
  var ownMatches: [Match] { matches.filter { $0.field == field } }

  /// Line and byte column of the first match in the file, or of the passage.
  var place: (line: Int, column: Int) { passage.place(of: ownMatches.first?.range.lowerBound ?? 0) }

  /// Quoted in Markdown, with its citation: `„Das Modell …“ (Der Sora-Moment, 2024-02-20, 2024/….md:17)`.
  var cited: String { "„\(passage.quotation(around: ownMatches))“ (\(citation))" }

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

import Newsletter
import Search

/// How a passage is cited on a terminal: its issue's line, and below it the passage with its line number.
enum CitationLine {
  /// `2024-02-20  Der Sora-Moment      2024/2024-02-20-sora-moment.md`
  static func header(of issue: IssueRecord, indent: Int = 0, _ style: TextStyle) -> String {
    let date = issue.day?.description ?? "undated   "
    let room = style.width - indent - date.count - 2 - issue.title.count - issue.path.count
    return String(repeating: " ", count: indent) + date + "  " + style.title(issue.title)
      + String(repeating: " ", count: max(2, room)) + style.path(issue.path)
  }

  static func passage(_ hit: Hit, indent: Int = 0, _ style: TextStyle) -> [String] {
    let space = String(repeating: " ", count: indent)
    let number = String(hit.place.line)
    let margin = space + String(repeating: " ", count: max(0, 6 - number.count)) + style.faint(number) + "  "
    let excerpt = Excerpt(of: hit.passage.text, around: hit.matches.filter { $0.field == hit.field })
    return excerpt.lines(width: style.width - 8 - indent).enumerated().map { index, line in
      (index == 0 ? margin : space + "        ") + style.marked(line.text, line.matches)
    }
  }
}

extension TextStyle {
  /// The text with its matches in color.
  func marked(_ text: [UInt8], _ matches: [Match]) -> String {
    guard isColored else { return String(decoding: text, as: UTF8.self) }
    var result = ""
    var end = 0
    for match in matches where match.range.lowerBound >= end && match.range.upperBound <= text.count {
      result += String(decoding: text[end..<match.range.lowerBound], as: UTF8.self)
      result += self.match(String(decoding: text[match.range], as: UTF8.self))
      end = match.range.upperBound
    }
    return result + String(decoding: text[end...], as: UTF8.self)
  }
}

extension Double {
  /// `1.8 ms`, `12 ms`.
  var inMilliseconds: String {
    (self < 10 ? JSONWriter.rounded((self * 10).rounded() / 10) : String(Int(rounded()))) + " ms"
  }
}

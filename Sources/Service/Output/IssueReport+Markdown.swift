internal import Newsletter
import Search

extension StoredIssue {
  /// The issue as it may have been written: headings, passages, links.
  var markdown: String {
    let number = issue.number.map { "no. \($0)" }
    let facts = [issue.day?.description ?? "undated", issue.newsletter, number, issue.author, issue.access, issue.url]
    var blocks = ["# " + issue.title.escapedLine, facts.compactMap { $0?.escapedLine }.joined(separator: " · ")]
    for stored in sections {
      if let heading = stored.heading {
        // Level 1 is the title's; Markdown knows six.
        let level = min(6, max(2, stored.section.headings.count + 1))
        blocks.append(String(repeating: "#", count: level) + " " + heading.markdown)
      }
      blocks += stored.passages.map(\.markdown)
      if stored.section.isTruncated { blocks.append("*(the archive holds only the beginning)*") }
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }
}

extension PassageRecord {
  /// The text with its links.
  fileprivate var markdown: String {
    var markdown = ""
    var end = 0
    for (range, link) in linkedRanges {
      markdown += MarkdownText.escaped(text[end..<range.lowerBound])
      markdown += MarkdownText.link(MarkdownText.escaped(text[range]), to: link.url)
      end = range.upperBound
    }
    markdown += MarkdownText.escaped(text[end...])
    return markdown.split(whereSeparator: \.isNewline).map { $0.withoutBlockMark }.joined(separator: "\n")
  }
}

extension String {
  fileprivate var escapedLine: String {
    MarkdownText.escaped(utf8).split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}

extension Substring {
  /// A line that begins neither a list nor a heading.
  fileprivate var withoutBlockMark: String {
    let number = prefix(while: \.isNumber)
    let mark = self[number.endIndex...].first
    guard let mark, number.isEmpty ? "#-+=".contains(mark) : ".)".contains(mark) else { return String(self) }
    return number + "\\" + self[number.endIndex...]
  }
}

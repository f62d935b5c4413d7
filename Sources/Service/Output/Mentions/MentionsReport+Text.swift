import Mentions
import Newsletter
import Search

extension MentionsReport {
  /// For people: the names below each other, with the words around them.
  package func text(_ style: TextStyle) -> String { (counts?.text(style) ?? list(style)) + verification.onLines() }

  private func list(_ style: TextStyle) -> String {
    let lines = showsNeighbours ? neighbourLines(style) : concordance(style)
    return (lines + (lines.isEmpty ? [] : [""]) + [footer(style) + " · " + took.inMilliseconds]).onLines()
  }

  private func concordance(_ style: TextStyle) -> [String] {
    var lines: [String] = []
    var path: String?
    for mention in shown {
      if mention.issue.path != path {
        if path != nil { lines.append("") }
        lines.append(CitationLine.header(of: mention.issue, style))
        path = mention.issue.path
      }
      lines.append(ContextLine(mention).written(style))
    }
    return lines
  }

  private func neighbourLines(_ style: TextStyle) -> [String] {
    let width = max(4, answer.neighbours.first.map { String($0.passages).count } ?? 0)
    return answer.neighbours.map { $0.passages.aligned(to: width) + "  " + style.title($0.name) }
  }
}

/// A mention in the middle of a line of the text around it.
struct ContextLine {
  private let mention: LocatedMention

  init(_ mention: LocatedMention) { self.mention = mention }

  /// The line's number in the file comes first; where the name begins is the same for all.
  func written(_ style: TextStyle) -> String {
    let margin = CitationLine.margin(line: mention.place.line, style)
    let room = style.width - 8
    let leftRoom = room * 2 / 5
    let left = mention.left(leftRoom - 1).onOneLine
    let match = mention.match.onOneLine
    let notes = self.notes
    let rightRoom = room - leftRoom - match.columns - (notes.isEmpty ? 0 : notes.columns + 2)
    let right = mention.right(max(8, rightRoom - 1)).onOneLine
    return margin + .blanks(leftRoom - left.columns) + left + style.match(match) + right
      + (notes.isEmpty ? "" : "  " + style.faint(notes))
  }

  /// What is special about its place.
  private var notes: String {
    var notes = mention.field == .text ? [] : [mention.field.rawValue]
    if ["boilerplate", "comments"].contains(mention.passage.kind) { notes.append(mention.passage.kind) }
    if let doubt = mention.mention.doubt { notes.append("doubtful: " + doubt) }
    return notes.isEmpty ? "" : "(" + notes.joined(separator: ", ") + ")"
  }
}

import Mentions
import Newsletter
import Search

extension CountTable {
  /// Narrower columns have no room for a bar beside its number.
  private static let narrowest = 16
  /// Wider ones carry the eye too far from the label.
  private static let widest = 60

  /// Bars of one scale beside each other, in as many blocks below each other as the width demands.
  package func bars(_ style: TextStyle) -> [String] {
    let longest = style.width / 3
    let labels = lines.map { $0.label.onOneLine.cut(toColumns: longest) }
    let margin = labels.map(\.columns).max() ?? 0
    let room = style.width - margin
    let each = max(1, min(names.count, room / Self.narrowest))
    let width = min(Self.widest, room / each)
    var blocks: [String] = []
    for start in stride(from: 0, to: names.count, by: each) {
      let columns = start..<min(start + each, names.count)
      if start > 0 { blocks.append("") }
      if names.count > 1 { blocks.append(head(columns, margin: margin, width: width, style)) }
      for (label, line) in zip(labels, lines) {
        let cells = columns.map { cell(line.cells[$0], width: width, style) }
        blocks.append((label.padded(to: margin) + cells.map(\.text).joined()).trimmed)
      }
    }
    return blocks
  }

  private func head(_ columns: Range<Int>, margin: Int, width: Int, _ style: TextStyle) -> String {
    let cells = columns.map { column in
      let name = names[column].onOneLine.cut(toColumns: width - 3)
      return "  " + style.title(name) + .blanks(width - 2 - name.columns)
    }
    return (String.blanks(margin) + cells.joined()).trimmed
  }

  /// A bar and its number, with two blanks before it.
  private func cell(_ row: MentionCounts.Row, width: Int, _ style: TextStyle) -> (text: String, columns: Int) {
    let most = lines.flatMap(\.cells).map(\.count).max() ?? 0
    let doubtful = row.doubtful == 0 ? "" : " (+\(row.doubtful))"
    // A dot keeps empty rows quiet.
    let number = (row.count == 0 ? "·" : String(row.count)) + doubtful
    let digits = lines.flatMap(\.cells).map { String($0.count).count + ($0.doubtful == 0 ? 0 : 5) }.max() ?? 1
    let bar = Self.bar(row.count, of: most, columns: max(1, width - 3 - digits))
    let text = "  " + bar + (bar.isEmpty ? "" : " ") + style.faint(number)
    let columns = 2 + bar.columns + (bar.isEmpty ? 0 : 1) + number.columns
    return (text + .blanks(width - columns), columns)
  }

  /// Eighths of a column, as Unicode's block elements have them; at least one for what is not nothing.
  private static func bar(_ count: Int, of most: Int, columns: Int) -> String {
    guard count > 0, most > 0 else { return "" }
    let eighths = max(1, count * columns * 8 / most)
    let rest = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][eighths % 8]
    return String(repeating: "█", count: eighths / 8) + rest
  }
}

extension String {
  /// Without blanks at the end.
  fileprivate var trimmed: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

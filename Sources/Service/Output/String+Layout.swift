extension Sequence<String> {
  /// Each on a line.
  func onLines(endingWith end: String = "\n") -> String { map { $0 + end }.joined() }
}

extension String {
  /// With blanks for line breaks.
  var onOneLine: String {
    // Most texts hold no byte that a line break could end with, which is told five times as fast.
    guard utf8.contains(where: { $0 < 0x20 || $0 == 0x85 || $0 == 0xA8 || $0 == 0xA9 }) else { return self }
    return String(map { $0.isNewline ? " " : $0 })
  }

  /// Columns of a terminal.
  var columns: Int { unicodeScalars.reduce(0) { $0 + $1.columns } }

  /// With an ellipsis in the last column where the text is longer.
  func cut(toColumns width: Int) -> String {
    guard columns > width else { return self }
    var kept = ""
    var room = width - 1
    for character in self {
      room -= String(character).columns
      if room < 0 { break }
      kept.append(character)
    }
    return kept + "…"
  }

  func padded(to width: Int) -> String { self + .blanks(width - columns) }

  /// So many blanks; none for a negative number.
  static func blanks(_ count: Int) -> String { String(repeating: " ", count: Swift.max(0, count)) }
}

extension Int {
  /// The figure at the right end of so many columns.
  func aligned(to width: Int) -> String {
    let figure = String(self)
    return .blanks(width - figure.count) + figure
  }
}

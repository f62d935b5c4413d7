/// Finds an issue's date: front matter, file name, folders, first lines.
struct Dating {
  /// How many passages may stand before a line with the date.
  private static let firstLines = 8

  private let fields: IssueFields
  private let path: [UInt8]
  private(set) var warnings: [Warning]

  init(_ fields: IssueFields, path: String) {
    self.fields = fields
    self.path = Array(path.utf8)
    warnings = fields.warnings
  }

  mutating func date(in pieces: [Piece]) -> IssueDate {
    if let day = fields.date { return IssueDate(day: day, origin: .frontMatter) }
    if let day = day(PathDate.inName(of: path), line: 1, "file name") { return IssueDate(day: day, origin: .filename) }
    if let day = day(PathDate.inFolders(of: path), line: 1, "path") { return IssueDate(day: day, origin: .path) }
    for piece in pieces.prefix(Self.firstLines) where piece.isOneLine && piece.kind != .code {
      let line = piece.inline.text.line
      if let day = day(DateText.whole(piece.text), line: line, "‘\(piece.inline.text.string)’") {
        return IssueDate(day: day, origin: .text)
      }
    }
    return IssueDate(day: nil, origin: .none)
  }

  private mutating func day(_ date: DateText, line: Int, _ place: String) -> Day? {
    switch date {
    case .day(let day): return day
    case .impossible:
      warnings.append(Warning(line: line, message: "impossible date in \(place)"))
      return nil
    case .none: return nil
    }
  }
}

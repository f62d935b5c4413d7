internal import Newsletter

extension ModelEntry {
  /// Between the fields of an entry, and between the words of a list: control characters, which YAML keeps out of both.
  private static let field: Character = "\u{1F}"
  private static let word: Character = "\u{1E}"

  /// The entry as `meta` keeps it, on one line.
  var stored: String {
    let lists = [aliases, versions, falseFriends].map { $0.joined(separator: String(Self.word)) }
    let line = ([name, maker ?? "", kind ?? ""] + lists).joined(separator: String(Self.field))
    return String(line.map { $0.isNewline ? " " : $0 })
  }

  init?(stored line: some StringProtocol) {
    let fields = line.split(separator: Self.field, omittingEmptySubsequences: false)
    guard fields.count == 6, !fields[0].isEmpty else { return nil }
    let lists = fields[3...].map { $0.split(separator: Self.word).map { String($0) } }
    self.init(
      name: String(fields[0]), maker: fields[1].isEmpty ? nil : String(fields[1]),
      kind: fields[2].isEmpty ? nil : String(fields[2]), aliases: lists[0], versions: lists[1], falseFriends: lists[2])
  }
}

extension ArchiveSettings {
  /// The archive's own models as `meta` keeps them, a line each.
  var storedModels: String { models.map(\.stored).joined(separator: "\n") }
}

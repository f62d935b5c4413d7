internal import Mentions

/// Counts the models that are mentioned beside others.
extension Index {
  /// By the passages that they share with the mentions, then by name; what was asked for is none of them.
  borrowing func neighbours(
    of mentions: [RowMention], _ queries: [NameQuery], in catalogue: Catalogue
  ) throws(DatabaseError) -> [MentionsAnswer.Neighbour] {
    let asked = Set(queries.map(\.name))
    let finders = catalogue.models.filter { !asked.contains($0.name) }
      .compactMap { NameQuery($0.name, in: catalogue) }.map { MentionFinder($0, in: catalogue) }
    var counts: [String: MentionsAnswer.Neighbour] = [:]
    let reader = try MentionReader(connection)
    var last: RowID?
    for row in mentions.map(\.row) where row != last {
      last = row
      try connection.interruption.check()
      let text = try reader.bytes(of: row)
      for finder in finders {
        let found = finder.mentions(in: text).count { $0.doubt == nil }
        guard found > 0 else { continue }
        let name = finder.query.name
        counts[name, default: .init(name: name, mentions: 0, passages: 0)].mentions += found
        counts[name]?.passages += 1
      }
    }
    return counts.values.sorted { $0.passages != $1.passages ? $0.passages > $1.passages : $0.name < $1.name }
  }
}

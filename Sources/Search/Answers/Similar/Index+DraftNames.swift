internal import Mentions
internal import Newsletter

extension Index {
  /// The models of the catalogue, the archive's own among them, that a draft mentions without doubt, with what the
  /// archive has of each.
  borrowing func names(
    in draft: Draft, _ layout: Layout, without own: Int?
  ) throws(DatabaseError) -> [SimilarAnswer.Name] {
    let catalogue = try catalogue()
    let texts = draft.texts
    let reader = try MentionReader(connection)
    let locator = try MentionLocator(connection, layout)
    var names: [SimilarAnswer.Name] = []
    for model in catalogue.models {
      guard let query = NameQuery(model.name, in: catalogue) else { continue }
      let finder = MentionFinder(query, in: catalogue)
      guard texts.contains(where: { finder.mentions(in: $0).contains { $0.doubt == nil } }) else { continue }
      var found: [RowMention] = []
      for row in try reader.rows(of: query, in: catalogue, .all, connection.interruption)
      where layout.issue(of: row.id) != own {
        found += row.mentions.filter { $0.doubt == nil }.map { RowMention(row: row.id, name: model.name, mention: $0) }
      }
      found.sort(by: RowMention.inReadingOrder)
      let ends = try [found.first, found.last].map { mention throws(DatabaseError) -> LocatedMention? in
        guard let mention else { return nil }
        return try locator.located([mention], of: layout.base(of: mention.row)).first
      }
      names.append(.init(name: model.name, total: found.count, first: ends[0], last: ends[1]))
    }
    return names.sorted { $0.name < $1.name }
  }
}

extension Draft {
  /// The title, if it stands in the text, the headings and the passages, without comments and boilerplate.
  fileprivate var texts: [[UInt8]] {
    var texts = issue.title.origin == .filename ? [] : [issue.title.text.utf8]
    for section in issue.sections where !section.kind.isAside {
      if let heading = section.heading { texts.append(heading.utf8) }
      texts += section.passages.map(\.text.utf8)
    }
    return texts
  }
}

extension Layout {
  /// The id of the first row of a row's issue.
  fileprivate func base(of row: RowID) -> RowID { issues[issue(of: row)].base }
}

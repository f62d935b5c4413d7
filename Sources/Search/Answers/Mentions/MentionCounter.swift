internal import Mentions

/// Finds the mentions of a name as far as counting needs them: without the texts that they stand in.
struct MentionCounter: ~Copyable {
  private let reader: MentionReader
  private let interruption: Interruption
  private let layout: Layout
  private let catalogue: Catalogue

  init(_ connection: borrowing Connection, _ layout: Layout, in catalogue: Catalogue) throws(DatabaseError) {
    reader = try MentionReader(connection)
    interruption = connection.interruption
    self.layout = layout
    self.catalogue = catalogue
  }

  /// Oldest issue first.
  borrowing func mentions(of query: NameQuery) throws(DatabaseError) -> [CountedMention] {
    var counted: [CountedMention] = []
    for row in try reader.rows(of: query, in: catalogue, .all, interruption) {
      let issue = layout.issues[layout.issue(of: row.id)]
      let section = layout.rows[Int(issue.first) + (row.id - issue.base)].section
      for mention in row.mentions {
        counted.append(
          CountedMention(
            issue: Int(issue.base.value), section: Int(section), version: mention.version,
            isDoubtful: mention.doubt != nil))
      }
    }
    return counted
  }
}

internal import Newsletter

/// Reads what is shown of mentions.
struct MentionLocator: ~Copyable {
  private let records: RecordReader

  init(_ connection: borrowing Connection, _ layout: Layout) throws(DatabaseError) {
    records = try RecordReader(connection, layout)
  }

  /// The mentions of one issue, which come in the order of their rows.
  borrowing func located(_ mentions: [RowMention], of base: RowID) throws(DatabaseError) -> [LocatedMention] {
    let issue = try records.issue(base: base)
    var located: [LocatedMention] = []
    var row: RowID?
    for mention in mentions {
      if mention.row == row, var last = located.last {
        last.name = mention.name
        last.mention = mention.mention
        located.append(last)
        continue
      }
      row = mention.row
      let (passage, ordinal) = try records.passage(row: mention.row, isBare: true)
      let isKnown = located.last?.section.ordinal == ordinal
      let section = try isKnown ? located[located.count - 1].section : records.section(ordinal, of: base)
      located.append(
        LocatedMention(
          name: mention.name, mention: mention.mention, issue: issue, section: section,
          field: .init(section: ordinal, passage: passage.ordinal), passage: passage))
    }
    return located
  }
}

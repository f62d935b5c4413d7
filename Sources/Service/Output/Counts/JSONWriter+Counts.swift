import Mentions
import Newsletter
import Search

extension JSONWriter {
  /// One row of counts; a title only where issues are counted.
  mutating func fields(of row: MentionCounts.Row, by unit: CountUnit) {
    field("key", row.key)
    if unit == .issue { field("title", row.title) }
    fields(of: row)
  }

  /// What a row counts, without its name.
  mutating func fields(of row: MentionCounts.Row) {
    field("count", row.count)
    field("doubtful", row.doubtful)
    field("words", row.words)
    field("perThousand", row.perThousand)
    field("first", row.first?.description)
    field("last", row.last?.description)
  }
}

extension MentionCounts.Row {
  /// The names of `valuesForCSV`.
  static let namesForCSV = "count,doubtful,words,perThousand,first,last"

  var valuesForCSV: [String] {
    [
      String(count), String(doubtful), String(words), JSONWriter.rounded(perThousand), first?.description ?? "",
      last?.description ?? "",
    ]
  }
}

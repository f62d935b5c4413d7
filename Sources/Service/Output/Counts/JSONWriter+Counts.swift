package import Mentions
import Newsletter
import Search

extension JSONWriter {
  /// One row of counts; a title only where issues are counted, a name only where it stands by itself.
  package mutating func count(_ row: MentionCounts.Row, by unit: CountUnit, of name: String? = nil) {
    object { json in
      if let name {
        json.field("type", "count")
        json.field("name", name)
      }
      json.field("key", row.key)
      if unit == .issue { json.field("title", row.title) }
      json.fields(of: row)
    }
  }

  /// What a row counts, without its name.
  package mutating func fields(of row: MentionCounts.Row) {
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
  package static let namesForCSV = "count,doubtful,words,perThousand,first,last"

  package var valuesForCSV: [String] {
    [
      String(count), String(doubtful), String(words), JSONWriter.rounded(perThousand), first?.description ?? "",
      last?.description ?? "",
    ]
  }
}

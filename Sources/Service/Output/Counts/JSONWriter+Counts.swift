import Newsletter
package import Search

extension JSONWriter {
  /// One row of counts; a title only where issues are counted.
  package mutating func count(_ row: MentionCounts.Row, by unit: CountUnit) {
    object { json in
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

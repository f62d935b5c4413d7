import Mentions
import Newsletter
import Search

extension MentionsReport {
  package var records: [Records] {
    [
      Records("mentions", shown) { $0.fields(of: $1) },
      Records("counts", countRows) { json, count in
        json.field("type", "count")
        json.field("name", count.name)
        json.fields(of: count.row, by: count.unit)
      },
    ]
      + (showsNeighbours ? [Records("beside", answer.neighbours) { $0.fields(of: $1) }] : [])
  }

  private var countRows: [(name: String, unit: CountUnit, row: MentionCounts.Row)] {
    guard let counts = answer.counts else { return [] }
    return counts.trends.flatMap { trend in trend.counts.rows.map { (trend.name, counts.unit, $0) } }
  }

  package var summary: ((inout JSONWriter) -> Void)? {
    { json in
      json.field("query", query)
      json.field("understood", answer.understood.joined(separator: ", "))
      json.field("warnings", answer.warnings)
      json.field("total", answer.total)
      json.field("issues", answer.issueTotal)
      json.field("returned", shown.count)
      json.field("offset", page.offset)
      json.field("today", today.description)
      json.field("tookMs", took)
      json.coverage(answer.coverage)
      json.field("doubtful", answer.doubtful)
      json.field("first", answer.span?.first.description)
      json.field("last", answer.span?.last.description)
      json.field("verified", answer.verification?.isEqual)
    }
  }
}

extension JSONWriter {
  mutating func fields(of mention: LocatedMention) {
    let (line, column) = mention.place
    let range = mention.mention.range
    let text = mention.passage.text
    field("type", "mention")
    field("name", mention.name)
    field("version", mention.version)
    field("form", mention.mention.form.rawValue)
    field("doubtful", mention.mention.doubt)
    issue(mention.issue)
    section(mention.section)
    field("field", mention.field.rawValue)
    field("passage", mention.passage.ordinal)
    field("kind", mention.passage.kind)
    field("line", line)
    field("column", column)
    field("start", range.lowerBound)
    field("end", range.upperBound)
    field("startUTF16", text.lengthInUTF16(upTo: range.lowerBound))
    field("endUTF16", text.lengthInUTF16(upTo: range.upperBound))
    field("left", mention.left())
    field("match", mention.match)
    field("right", mention.right())
  }

  fileprivate mutating func fields(of neighbour: MentionsAnswer.Neighbour) {
    field("type", "beside")
    field("name", neighbour.name)
    field("passages", neighbour.passages)
    field("mentions", neighbour.mentions)
  }
}

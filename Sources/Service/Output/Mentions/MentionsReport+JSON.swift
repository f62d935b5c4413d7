import Mentions
import Newsletter
package import Search

extension MentionsReport {
  /// One object a line, the summary last.
  var jsonLines: String {
    let mentions = page.map { mention in JSONWriter.line { $0.mention(mention) } }
    let counts = counts.map { count in JSONWriter.line { $0.count(count.row, by: count.unit, of: count.name) } }
    let shown = showsNeighbours ? answer.neighbours : []
    let neighbours = shown.map { neighbour in JSONWriter.line { $0.neighbour(neighbour) } }
    return (mentions + counts + neighbours).joined() + JSONWriter.line { $0.object(summary) }
  }

  var json: String { JSONWriter.line { $0.object(write) } }

  /// The members of that object.
  package func write(to json: inout JSONWriter) {
    json.field("schema", SchemaVersion.current)
    json.array("mentions", page) { $0.mention($1) }
    json.array("counts", counts) { $0.count($1.row, by: $1.unit, of: $1.name) }
    if showsNeighbours { json.array("beside", answer.neighbours) { $0.neighbour($1) } }
    json.object("summary", summary)
  }

  private var counts: [(name: String, unit: CountUnit, row: MentionCounts.Row)] {
    guard let counts = answer.counts else { return [] }
    return counts.trends.flatMap { trend in trend.counts.rows.map { (trend.name, counts.unit, $0) } }
  }

  private func summary(_ json: inout JSONWriter) {
    json.field("type", "summary")
    json.field("query", query)
    json.field("understood", answer.understood.joined(separator: ", "))
    json.field("warnings", answer.warnings)
    json.field("total", answer.total)
    json.field("issues", answer.issueTotal)
    json.field("returned", page.count)
    json.field("offset", offset)
    json.field("today", today.description)
    json.field("tookMs", took)
    json.coverage(answer.coverage)
    json.field("doubtful", answer.doubtful)
    json.field("first", answer.span?.first.description)
    json.field("last", answer.span?.last.description)
    json.field("verified", answer.verification?.isEqual)
  }
}

extension JSONWriter {
  package mutating func mention(_ mention: LocatedMention) {
    object { $0.fields(of: mention) }
  }

  /// The mention's fields, without an object around them.
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

  mutating func neighbour(_ neighbour: MentionsAnswer.Neighbour) {
    object { json in
      json.field("type", "beside")
      json.field("name", neighbour.name)
      json.field("passages", neighbour.passages)
      json.field("mentions", neighbour.mentions)
    }
  }
}

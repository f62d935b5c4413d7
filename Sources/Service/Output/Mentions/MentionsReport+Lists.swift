import Mentions
import Newsletter
import Search

extension MentionsReport {
  package func csv(_ style: TextStyle) -> String? {
    if let counts { return counts.csv(style) }
    if showsNeighbours {
      return CSVText.lines(
        "name,passages,mentions", answer.neighbours.map { [$0.name, String($0.passages), String($0.mentions)] })
    }
    let rows = shown.map { mention in
      let place = mention.place
      return [
        mention.name, mention.version ?? "", mention.mention.form.rawValue, mention.mention.doubt ?? "",
        mention.day?.description ?? "", mention.issue.title, mention.section.heading ?? "", mention.section.kind,
        mention.field.rawValue, mention.issue.path, String(place.line), String(place.column), mention.left(),
        mention.match, mention.right(), mention.issue.url ?? "",
      ]
    }
    return CSVText.lines(
      "name,version,form,doubtful,date,title,section,kind,field,path,line,column,left,match,right,url", rows)
  }

  /// One list item a mention, with its citation; what may mean something else says so.
  package func markdown(_ style: TextStyle) -> String? {
    if let counts { return counts.markdown(style) }
    return (showsNeighbours ? neighbourTable : items) + "\n" + footer(style) + "\n"
  }

  private var items: String {
    shown.map { mention in
      "- " + mention.hit.cited + (mention.mention.doubt.map { " – doubtful: \($0)" } ?? "")
    }
    .onLines()
  }

  private var neighbourTable: String {
    MarkdownText.table(
      [.text("name"), .number("passages"), .number("mentions")],
      answer.neighbours.map { [$0.name, String($0.passages), String($0.mentions)] })
  }

  package func grep(_ style: TextStyle) -> String? {
    shown.map { CitationLine.grep($0.issue.path, $0.place, $0.passage.string) }.joined()
  }
}

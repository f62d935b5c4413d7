import Mentions
import Newsletter
import Search

extension MentionsReport {
  /// Comma-separated values as RFC 4180 has them, with a first line of names.
  var csv: String {
    let names = "name,version,form,doubtful,date,title,section,kind,field,path,line,column,left,match,right,url"
    let rows = page.map { mention in
      let place = mention.place
      return [
        mention.name, mention.version ?? "", mention.mention.form.rawValue, mention.mention.doubt ?? "",
        mention.day?.description ?? "", mention.issue.title, mention.section.heading ?? "", mention.section.kind,
        mention.field.rawValue, mention.issue.path, String(place.line), String(place.column), mention.left(),
        mention.match, mention.right(), mention.issue.url ?? "",
      ]
      .map(\.quotedForCSV).joined(separator: ",")
    }
    return ([names] + rows).map { $0 + "\r\n" }.joined()
  }

  /// One list item a mention, with its citation; what may mean something else says so.
  var markdown: String {
    page.map { mention in
      let doubt = mention.mention.doubt.map { " – doubtful: \($0)" } ?? ""
      return "- „\(mention.hit.quotation)“ (\(mention.hit.citation))\(doubt)\n"
    }
    .joined() + "\n\(coverage)\n"
  }

  /// `path:line:column:text`, as editors read it.
  var grep: String {
    page.map { mention in
      let place = mention.place
      return "\(mention.issue.path):\(place.line):\(place.column):\(mention.passage.string.onOneLine)\n"
    }
    .joined()
  }

  var neighbourCSV: String {
    let rows = answer.neighbours.map { "\($0.name.quotedForCSV),\($0.passages),\($0.mentions)" }
    return (["name,passages,mentions"] + rows).map { $0 + "\r\n" }.joined()
  }

  var neighbourMarkdown: String {
    "| name | passages | mentions |\n| --- | ---: | ---: |\n"
      + answer.neighbours.map { "| \($0.name) | \($0.passages) | \($0.mentions) |\n" }.joined() + "\n\(coverage)\n"
  }
}

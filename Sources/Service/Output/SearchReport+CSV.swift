import Newsletter
import Search

extension SearchReport {
  /// Comma-separated values as RFC 4180 has them, with a first line of names.
  var csv: String {
    let names = "rank,score,date,title,section,kind,path,line,column,text,url"
    let rows = answer.hits.map { hit in
      let place = hit.place
      return [
        String(hit.rank), JSONWriter.rounded(hit.score), hit.issue.day?.description ?? "", hit.issue.title,
        hit.section.heading ?? "", hit.section.kind, hit.issue.path, String(place.line), String(place.column),
        hit.passage.string, hit.issue.url ?? "",
      ]
      .map(\.quotedForCSV).joined(separator: ",")
    }
    return ([names] + rows).map { $0 + "\r\n" }.joined()
  }
}

extension String {
  var quotedForCSV: String {
    guard utf8.contains(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }) else { return self }
    return "\"" + split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}

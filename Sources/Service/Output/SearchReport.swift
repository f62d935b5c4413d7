internal import Newsletter
package import Search

/// The answer to a search with what was asked.
package struct SearchReport: Report {
  package var query: String
  package var answer: SearchAnswer
  package var options: SearchOptions
  /// Milliseconds from the question to the answer.
  package var took: Double

  package init(query: String, answer: SearchAnswer, options: SearchOptions, took: Double) {
    self.query = query
    self.answer = answer
    self.options = options
    self.took = took
  }

  package var warnings: [String] { answer.warnings }
  package var isStale: Bool? { answer.coverage.isStale }
  package var outcome: Outcome { answer.total == 0 ? .nothing : .found }

  package var records: [Records] { [Records("hits", answer.hits) { $0.fields(of: $1) }] }

  package var summary: ((inout JSONWriter) -> Void)? {
    { json in
      json.field("query", query)
      json.field("understood", answer.understood)
      json.field("warnings", answer.warnings)
      if options.countsAll {
        json.field("total", answer.total)
        json.field("issues", answer.issueTotal)
      }
      json.field("returned", answer.hits.count)
      json.field("offset", options.offset)
      json.field("today", options.today.description)
      json.field("tookMs", took)
      json.coverage(answer.coverage)
      if answer.total == 0 { json.suggestions(answer.suggestions) }
    }
  }

  package func csv(_ style: TextStyle) -> String? {
    let rows = answer.hits.map { hit in
      let place = hit.place
      return [
        String(hit.rank), JSONWriter.rounded(hit.score), hit.issue.day?.description ?? "", hit.issue.title,
        hit.section.heading ?? "", hit.passage.kind, hit.issue.path, String(place.line), String(place.column),
        hit.passage.string, hit.issue.url ?? "",
      ]
    }
    return CSVText.lines("rank,score,date,title,section,kind,path,line,column,text,url", rows)
  }

  package func markdown(_ style: TextStyle) -> String? { answer.hits.map { "- " + $0.cited }.onLines() }

  /// The place is the first match's.
  package func grep(_ style: TextStyle) -> String? {
    answer.hits.map { CitationLine.grep($0.issue.path, $0.place, $0.passage.string) }.joined()
  }
}

extension JSONWriter {
  fileprivate mutating func suggestions(_ suggestions: Suggestions) {
    object("suggestions") { json in
      json.array("spellings", suggestions.spellings) { json, spelling in
        json.object { json in
          json.field("word", spelling.word)
          json.field("candidates", spelling.candidates)
        }
      }
      json.array("omissions", suggestions.omissions) { json, omission in
        json.object { json in
          json.field("word", omission.word)
          json.field("total", omission.total)
        }
      }
    }
  }
}

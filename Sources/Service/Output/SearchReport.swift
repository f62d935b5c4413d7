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

  package var records: [Records] {
    [
      Records("hits", answer.hits) { json, hit in
        json.fields(of: hit)
        json.lacks(of: hit)
      }
    ]
  }

  package var summary: ((inout JSONWriter) -> Void)? {
    { json in
      json.field("query", query)
      json.field("understood", answer.understood)
      json.field("ignored", answer.ignored)
      json.field("warnings", answer.warnings)
      if options.countsAll {
        json.field("total", answer.total)
        json.field("issues", answer.issueTotal)
        json.field("partial", answer.partialTotal)
      }
      json.field("returned", answer.hits.count)
      json.field("offset", options.offset)
      json.field("today", options.today.description)
      json.field("tookMs", took)
      json.coverage(answer.coverage)
      if answer.total == 0 || !answer.suggestions.isEmpty { json.suggestions(answer.suggestions) }
    }
  }

  package func csv(_ style: TextStyle) -> String? {
    let rows = answer.hits.map { hit in
      let place = hit.place
      return [
        String(hit.rank), JSONWriter.rounded(hit.score), hit.issue.day?.description ?? "", hit.issue.title,
        hit.section.heading ?? "", hit.passage.kind, hit.issue.path, String(place.line), String(place.column),
        hit.passage.string, hit.issue.url ?? "", String(hit.isComplete), hit.missing.joined(separator: "; "),
        hit.elsewhere.joined(separator: "; "),
      ]
    }
    let names = "rank,score,date,title,section,kind,path,line,column,text,url,complete,missing,elsewhere"
    return CSVText.lines(names, rows)
  }

  package func markdown(_ style: TextStyle) -> String? {
    answer.hits.map { hit in "- " + hit.cited + (hit.isComplete ? "" : " – " + hit.lacks) }.onLines()
  }

  /// The place is the first match's.
  package func grep(_ style: TextStyle) -> String? {
    answer.hits.map { hit in
      let lacking = (hit.missing + hit.elsewhere).joined(separator: " ")
      let text = (hit.isComplete ? "" : "[without \(lacking)] ") + hit.passage.string
      return CitationLine.grep(hit.issue.path, hit.place, text)
    }
    .joined()
  }
}

extension Hit {
  /// What a partial hit lacks: `without „Bäumewässern“, „Magdeburg“ elsewhere in this issue`.
  var lacks: String {
    func quoted(_ words: [String]) -> String { words.map { "„\($0)“" }.joined(separator: ", ") }
    let parts = [
      missing.isEmpty ? nil : "without " + quoted(missing),
      elsewhere.isEmpty ? nil : quoted(elsewhere) + " elsewhere in this issue",
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }
}

extension JSONWriter {
  fileprivate mutating func lacks(of hit: Hit) {
    if let below = hit.below { object("below") { $0.passage(below) } }
    field("complete", hit.isComplete)
    guard !hit.isComplete else { return }
    field("missing", hit.missing)
    field("elsewhere", hit.elsewhere)
  }

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

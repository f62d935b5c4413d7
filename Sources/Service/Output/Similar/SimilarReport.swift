import Newsletter
package import Search

/// What an archive already says about a draft, ready to be written in any format.
package struct SimilarReport: Sendable {
  /// The draft's file, or `-`.
  package var name: String
  package var answer: SimilarAnswer
  /// Milliseconds from the question to the answer.
  package var took: Double

  package init(name: String, answer: SimilarAnswer, took: Double) {
    self.name = name
    self.answer = answer
    self.took = took
  }

  package func written(as format: OutputFormat, style: TextStyle) -> String {
    switch format {
    case .text: text(style)
    case .md: markdown
    case .json: json
    case .jsonl: jsonLines
    case .csv: csv
    case .grep: grep
    }
  }

  /// The parts of the draft that something is to be said of.
  var known: [SimilarAnswer.Part] { answer.parts.filter { $0.total > 0 || !$0.knownLinks.isEmpty } }

  /// What was found, in one line.
  var outcome: String {
    let passages = answer.compared == 1 ? "1 passage" : "\(answer.compared) passages"
    let links = answer.links == 1 ? "1 link" : "\(answer.links) links"
    let issues = answer.coverage.issues == 1 ? "1 issue" : "\(answer.coverage.issues) issues"
    return "\(answer.mentioned) of \(passages) and \(answer.usedLinks) of \(links) of the draft are in \(issues)"
  }

  private var csv: String {
    let names = "draftLine,similarity,copy,date,title,section,path,line,column,text"
    let rows = answer.parts.flatMap { part in
      part.earlier.map { earlier in
        let hit = earlier.hit
        return [
          String(part.part.passage.line), JSONWriter.rounded(earlier.similarity), String(earlier.isCopy),
          hit.issue.day?.description ?? "", hit.issue.title, hit.section.heading ?? "", hit.issue.path,
          String(hit.passage.line), String(hit.passage.column), hit.passage.string,
        ]
        .map(\.quotedForCSV).joined(separator: ",")
      }
    }
    return ([names] + rows).map { $0 + "\r\n" }.joined()
  }

  private var grep: String {
    answer.parts.flatMap(\.earlier).map { earlier in
      let text = earlier.hit.passage.string.split(whereSeparator: \.isNewline).joined(separator: " ")
      return "\(earlier.hit.issue.path):\(earlier.hit.passage.line):\(earlier.hit.passage.column):\(text)\n"
    }
    .joined()
  }
}

extension SimilarAnswer.Part {
  /// Those whose site was linked before.
  var knownLinks: [SimilarAnswer.EarlierLink] { links.filter { $0.siteTotal > 0 } }
}

extension Double {
  /// `0.83`; 1 only where nothing is missing.
  var asSimilarity: String {
    let hundredths = Int((self * 100).rounded(self > 0.99 ? .down : .toNearestOrAwayFromZero))
    return hundredths >= 100 ? "1.00" : "0." + (hundredths < 10 ? "0" : "") + String(hundredths)
  }
}

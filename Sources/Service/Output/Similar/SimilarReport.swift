import Newsletter
package import Search

/// What an archive already says about a draft.
package struct SimilarReport: Report {
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

  package var isStale: Bool? { answer.coverage.isStale }
  package var outcome: Outcome { answer.isEmpty ? .nothing : .found }

  /// The parts of the draft that something is to be said of.
  var known: [SimilarAnswer.Part] { answer.parts.filter { $0.total > 0 || !$0.knownLinks.isEmpty } }

  /// What was found, in one line.
  var account: String {
    "\(answer.mentioned) of " + answer.compared.counted("passage") + " and \(answer.usedLinks) of "
      + answer.links.counted("link") + " of the draft are in " + answer.coverage.issues.counted("issue")
  }

  package func csv(_ style: TextStyle) -> String? {
    let rows = answer.parts.flatMap { part in
      part.earlier.map { earlier in
        let hit = earlier.hit
        return [
          String(part.part.passage.line), JSONWriter.rounded(earlier.similarity), String(earlier.isCopy),
          hit.issue.day?.description ?? "", hit.issue.title, hit.section.heading ?? "", hit.issue.path,
          String(hit.passage.line), String(hit.passage.column), hit.passage.string,
        ]
      }
    }
    return CSVText.lines("draftLine,similarity,copy,date,title,section,path,line,column,text", rows)
  }

  package func grep(_ style: TextStyle) -> String? {
    answer.parts.flatMap(\.earlier).map { earlier in
      let passage = earlier.hit.passage
      return CitationLine.grep(earlier.hit.issue.path, (passage.line, passage.column), passage.string)
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

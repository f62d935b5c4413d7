package import Newsletter

/// A passage, heading or title that matches a query.
package struct Hit: Sendable, Equatable {
  /// Which of an issue's texts.
  package enum Field: String, Sendable { case text, title, heading }

  /// Counted from 1, over all pages of the answer.
  package var rank: Int
  package var score: Double
  package var issue: IssueRecord
  package var section: SectionRecord
  package var passage: PassageRecord
  /// What the passage record holds: a passage's text, or a heading or title that was found by itself.
  package var field: Field
  package var matches: [Match]
  package var explanation: Explanation?
}

/// A stretch of text that matches a word of the query.
package struct Match: Sendable, Equatable {
  package var field: Hit.Field
  /// Byte range in that text; covers the whole surface form.
  package var range: Range<Int>
  /// The query's word or phrase, as written.
  package var term: String
  package var level: MatchLevel
}

/// An issue as the index knows it.
package struct IssueRecord: Sendable, Equatable {
  package var id: String
  package var title: String
  package var titleOrigin: String
  package var day: Day?
  package var dateOrigin: String
  package var newsletter: String?
  package var number: String?
  package var url: String?
  package var author: String?
  package var tags: [String]
  package var access: String?
  package var language: String?
  package var path: String
  /// Id of its first row; rises with the date.
  package var base: Int
}

/// A section as the index knows it.
package struct SectionRecord: Sendable, Equatable {
  package var heading: String?
  package var headings: [String]
  package var kind: String
  /// Counted from 1; 0 for the issue's title.
  package var ordinal: Int
  package var isTruncated: Bool
}

/// A passage, heading or title as the index knows it.
package struct PassageRecord: Sendable, Equatable {
  /// Counted from 1 in its section; 0 for a heading or title.
  package var ordinal: Int
  package var text: [UInt8]
  package var line: Int
  package var endLine: Int
  package var column: Int
  package var byteRange: Range<Int>
  package var runs: [SourceText.Run]
  /// Where the lines after the first begin in the file.
  package var lineStarts: [Int]
  package var links: [Link]
  /// The brackets that count as sources.
  package var sources: [String]

  package var string: String { String(decoding: text, as: UTF8.self) }

  /// Where a byte range of the text stands in the file.
  package func fileRange(of range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return fileOffset(of: range.lowerBound)..<fileOffset(of: range.lowerBound) }
    return fileOffset(of: range.lowerBound)..<(fileOffset(of: range.upperBound - 1) + 1)
  }

  /// Line and byte column in the file, both counted from 1, of a byte of the text.
  package func place(of offset: Int) -> (line: Int, column: Int) {
    let place = fileOffset(of: offset)
    guard let below = lineStarts.lastIndex(where: { $0 <= place }) else {
      return (line, column + place - byteRange.lowerBound)
    }
    return (line + below + 1, place - lineStarts[below] + 1)
  }

  private func fileOffset(of offset: Int) -> Int {
    guard let run = runs.last(where: { $0.text <= offset }) else { return byteRange.lowerBound + offset }
    return run.file + offset - run.text
  }
}

/// What was read and what was not.
package struct Coverage: Sendable, Equatable {
  package struct Skipped: Sendable, Equatable {
    package var path: String
    package var reason: String

    package init(path: String, reason: String) {
      self.path = path
      self.reason = reason
    }
  }

  package struct FileWarning: Sendable, Equatable {
    package var path: String
    package var line: Int
    package var message: String
  }

  package var issues = 0
  package var passages = 0
  package var filesSeen: Int { issues + filesSkipped }
  package var filesSkipped = 0
  /// Whether the archive has changed since; nil when that was not checked.
  package var isStale: Bool?

  package init() {}
}

/// The answer to a search.
package struct SearchAnswer: Sendable {
  package var hits: [Hit]
  package var understood: String
  package var warnings: [String]
  /// All hits and their issues, not only those returned; as far as they were counted.
  package var total: Int
  package var issueTotal: Int
  package var coverage: Coverage
  /// Only when nothing was found.
  package var suggestions = Suggestions()
}

/// What a search asks for besides the query.
package struct SearchOptions: Sendable {
  package enum Order: String, Sendable, CaseIterable { case relevance, newest, oldest }

  /// 0 is all.
  package var limit: Int
  package var offset: Int
  package var order: Order
  package var today: Day
  /// Days; nil takes the archive's own, else the default.
  package var halfLife: Double?
  package var explains: Bool
  /// Whether all hits are counted; else the search ends as soon as the best ones are known.
  package var countsAll: Bool

  package init(
    limit: Int = 20, offset: Int = 0, order: Order = .relevance, today: Day, halfLife: Double? = nil,
    explains: Bool = false, countsAll: Bool = true
  ) {
    self.limit = limit
    self.offset = offset
    self.order = order
    self.today = today
    self.halfLife = halfLife
    self.explains = explains
    self.countsAll = countsAll
  }

  /// How many of the best hits have to be known.
  var capacity: Int {
    guard limit > 0 else { return Int.max }
    let (sum, isTooLarge) = max(0, offset).addingReportingOverflow(limit)
    return isTooLarge ? Int.max : sum
  }
}

/// A passage, heading or title that matches a query.
package struct Hit: Sendable, Equatable {
  /// Which of an issue's texts.
  package enum Field: String, Sendable {
    case text, title, heading

    /// By the ordinals of the section in its issue and of the passage in its section.
    init(section: Int, passage: Int) { self = section == 0 ? .title : passage == 0 ? .heading : .text }
  }

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
  /// What of the query it lacks, as written there; nothing for a complete hit.
  package var missing: [String] = []
  /// What it lacks itself, but its issue holds elsewhere.
  package var elsewhere: [String] = []

  /// The first passage under a heading or title that was found by itself; without its links and sources.
  package var below: PassageRecord?

  /// Whether it holds all that the query asks for.
  package var isComplete: Bool { missing.isEmpty && elsewhere.isEmpty }
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

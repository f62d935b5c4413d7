package import Newsletter

/// Every mention of some names.
package struct MentionsAnswer: Sendable {
  /// A model that is mentioned beside the names that were asked for.
  package struct Neighbour: Sendable, Equatable {
    package var name: String
    /// Mentions without doubt in the passages, headings and titles that mention what was asked for.
    package var mentions: Int
    /// In how many of those it is mentioned.
    package var passages: Int
  }

  /// The names as they were understood, each once: `Gemini 1.5`.
  package var understood: [String]
  /// All of them, in the order that was asked for.
  package var mentions: [LocatedMention]
  /// How many may mean something else, also those that were left out for it.
  package var doubtful: Int
  package var neighbours: [Neighbour]
  /// Nil when it was not asked for; compared are the mentions of the names and days, whatever is listed of them.
  package var verification: Verification?
  /// Hints for who finds nothing, one sentence each.
  package var warnings: [String]
  package var coverage: Coverage

  package var total: Int { mentions.count }

  package var issueTotal: Int { Set(mentions.map(\.issue.base)).count }

  /// The first and the last day of a mention without doubt; of any, if all are doubtful.
  package var span: (first: Day, last: Day)? {
    let certain = mentions.filter { !$0.isDoubtful }
    let days = (certain.isEmpty ? mentions : certain).compactMap(\.day)
    guard let first = days.min(), let last = days.max() else { return nil }
    return (first, last)
  }

  /// A stretch of the mentions; a limit of 0 is all.
  package func page(limit: Int, offset: Int) -> ArraySlice<LocatedMention> {
    mentions.dropFirst(offset).prefix(limit == 0 ? Int.max : limit)
  }
}

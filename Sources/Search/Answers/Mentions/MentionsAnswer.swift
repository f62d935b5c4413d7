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
  /// All that were to be listed, in the order that was asked for.
  package var mentions: [LocatedMention]
  /// Mentions without doubt, and those that may mean something else, whichever of them are listed.
  package var total: Int
  package var doubtful: Int
  /// The listed mentions counted, a row of names each; nil when that was not asked for.
  package var counts: TrendsAnswer?
  package var neighbours: [Neighbour]
  /// Nil when it was not asked for; compared are the mentions of the names and days, whatever is listed of them.
  package var verification: Verification?
  /// Hints for who finds nothing, one sentence each.
  package var warnings: [String]
  package var coverage: Coverage

  /// Issues with a listed mention without doubt; with any, if all are doubtful.
  package var issueTotal: Int { Set(weighty.map(\.issue.base)).count }

  /// The first and the last day of a listed mention without doubt; of any, if all are doubtful.
  package var span: (first: Day, last: Day)? {
    let days = weighty.compactMap(\.day)
    guard let first = days.min(), let last = days.max() else { return nil }
    return (first, last)
  }

  private var weighty: [LocatedMention] {
    let certain = mentions.filter { !$0.isDoubtful }
    return certain.isEmpty ? mentions : certain
  }
}

package import Newsletter

/// What an archive already says about a draft.
package struct SimilarAnswer: Sendable {
  /// An earlier passage that tells what a passage of the draft tells; its matches are the shared words.
  package struct Earlier: Sendable, Equatable {
    package var hit: Hit
    /// From 0 to 1: of pairs with such a value, this share is the same story.
    package var similarity: Double
    /// Whether much of the shorter one stands in the other word for word.
    package var isCopy: Bool
  }

  /// Where a link of the draft was used before.
  package struct EarlierLink: Sendable, Equatable {
    package var link: Link
    /// Newest first.
    package var earlier: [LinkedHit]
    /// All earlier passages, not only those returned.
    package var total: Int
    package var site: String
    /// Earlier links to any page of the site.
    package var siteTotal: Int
  }

  package struct Part: Sendable {
    package var part: Draft.Part
    /// The most similar, newest first.
    package var earlier: [Earlier]
    /// All above the threshold, not only those returned.
    package var total: Int
    package var links: [EarlierLink]
  }

  /// A model or name of the draft in the archive.
  package struct Name: Sendable, Equatable {
    package var name: String
    /// Mentions without doubt, and the first and the last of them.
    package var total: Int
    package var first: LocatedMention?
    package var last: LocatedMention?
  }

  /// In the order of the draft.
  package var parts: [Part]
  /// In the order of their names.
  package var names: [Name] = []
  package var threshold: Double
  /// The issue that is the draft itself, which is left out.
  package var own: IssueRecord?
  package var warnings: [String]
  package var coverage: Coverage

  /// Passages that were compared, and those with something earlier.
  package var compared: Int { parts.count { $0.part.isCompared } }
  package var mentioned: Int { parts.count { $0.total > 0 } }
  package var copies: Int { parts.count { $0.earlier.contains(where: \.isCopy) } }
  package var links: Int { parts.reduce(0) { $0 + $1.links.count } }
  package var usedLinks: Int { parts.reduce(0) { $0 + $1.links.count { $0.total > 0 } } }

  package var isEmpty: Bool { mentioned == 0 && usedLinks == 0 && names.allSatisfy { $0.total == 0 } }
}

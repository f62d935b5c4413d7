/// A heading and what stands under it, up to the next heading.
package struct Section: Sendable, Equatable {
  /// Nil for the text before the first heading.
  package var heading: SourceText?
  /// The heading's links.
  package var headingLinks: [Link]
  /// The headings above this one and its own, outermost first; the title is not among them.
  package var headings: [String]
  package var kind: SectionKind
  /// Whether a paywall cuts this section off.
  package var isTruncated: Bool
  package var passages: [Passage]

  package init(
    heading: SourceText?, headingLinks: [Link] = [], headings: [String], kind: SectionKind, isTruncated: Bool = false,
    passages: [Passage] = []
  ) {
    self.heading = heading
    self.headingLinks = headingLinks
    self.headings = headings
    self.kind = kind
    self.isTruncated = isTruncated
    self.passages = passages
  }
}

/// What a section is for.
package enum SectionKind: String, Sendable, CaseIterable {
  case title, lead, body, links
  /// What readers wrote below the issue.
  case comments
  case boilerplate
}

/// One bullet point or one paragraph: the unit that is indexed, ranked and shown.
package struct Passage: Sendable, Equatable {
  package var text: SourceText
  package var links: [Link]
  /// Brackets that name, or may name, where something was published, in reading order.
  package var sources: [SourceMark]

  package init(text: SourceText, links: [Link] = [], sources: [SourceMark] = []) {
    self.text = text
    self.links = links
    self.sources = sources
  }
}

/// A link's words and its address.
package struct Link: Sendable, Equatable {
  package var text: String
  package var url: String

  package init(text: String, url: String) {
    self.text = text
    self.url = url
  }
}

/// A bracket of one to four words in the place where editors name a source: `(The Verge)`.
package struct SourceMark: Sendable, Equatable {
  package var name: String
  /// Whether the bracket is linked or in the table of media; else it is a source only if it recurs in the archive.
  package var isCertain: Bool

  package init(name: String, isCertain: Bool) {
    self.name = name
    self.isCertain = isCertain
  }
}

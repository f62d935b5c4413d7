package import Mentions

extension CountedMention {
  package init(_ mention: LocatedMention) {
    self.init(
      issue: Int(mention.issue.base.value), section: mention.section.ordinal, version: mention.version,
      isDoubtful: mention.isDoubtful)
  }
}

extension MentionCounts {
  /// Counts mentions that are listed.
  package init(of mentions: some Sequence<LocatedMention>, in archive: ArchiveWords) {
    self.init(of: mentions.map { CountedMention($0) }, in: archive)
  }
}

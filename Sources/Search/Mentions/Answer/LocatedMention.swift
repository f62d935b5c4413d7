package import Newsletter

/// A mention with the text that it stands in.
package struct LocatedMention: Sendable, Equatable {
  /// The family's name in the catalogue; a name in no catalogue as it was asked for.
  package var name: String
  package var mention: Mention
  package var issue: IssueRecord
  package var section: SectionRecord
  package var field: Hit.Field
  /// The passage, heading or title; without its links and sources.
  package var passage: PassageRecord

  package var day: Day? { issue.day }
  package var version: String? { mention.version }
  package var isDoubtful: Bool { mention.doubt != nil }

  /// Line and byte column in the file, both counted from 1.
  package var place: (line: Int, column: Int) { passage.place(of: mention.range.lowerBound) }

  package var match: String { String(decoding: passage.text[mention.range], as: UTF8.self) }

  /// The passage as a hit with the mention as its match.
  package var hit: Hit {
    let match = Match(field: field, range: mention.range, term: name, level: .word)
    return Hit(rank: 0, score: 0, issue: issue, section: section, passage: passage, field: field, matches: [match])
  }

  /// Up to so many characters before the mention, from the beginning of a word on; an ellipsis stands for what is left
  /// out.
  package func left(_ width: Int = Self.contextWidth) -> String {
    let before = String(decoding: passage.text[..<mention.range.lowerBound], as: UTF8.self)
    guard before.count > width else { return before }
    let kept = before.suffix(width)
    guard let blank = kept.dropLast().firstIndex(where: \.isWhitespace) else { return "…" + kept }
    return "…" + kept[kept.index(after: blank)...]
  }

  /// Up to so many characters behind the mention, to the end of a word.
  package func right(_ width: Int = Self.contextWidth) -> String {
    let behind = String(decoding: passage.text[mention.range.upperBound...], as: UTF8.self)
    guard behind.count > width else { return behind }
    let kept = behind.prefix(width)
    guard let blank = kept.dropFirst().lastIndex(where: \.isWhitespace) else { return kept + "…" }
    return kept[...blank] + "…"
  }

  /// About half a line to either side.
  package static let contextWidth = 60
}

package import Mentions
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
    let text = passage.text
    let end = mention.range.lowerBound
    var start = end
    var room = width
    while start > 0, room > 0 {
      start -= 1
      if text[start] & 0xC0 != 0x80 { room -= 1 }
    }
    guard start > 0 else { return String(decoding: text[..<end], as: UTF8.self) }
    let blank = text[start..<max(start, end - 1)].firstIndex(where: \.isBlank)
    return "…" + String(decoding: text[(blank.map { $0 + 1 } ?? start)..<end], as: UTF8.self)
  }

  /// Up to so many characters after the mention, to the end of a word.
  package func right(_ width: Int = Self.contextWidth) -> String {
    let text = passage.text
    let start = mention.range.upperBound
    var end = start
    var room = width
    while end < text.count, room > 0 || text[end] & 0xC0 == 0x80 {
      if text[end] & 0xC0 != 0x80 { room -= 1 }
      end += 1
    }
    guard end < text.count else { return String(decoding: text[start...], as: UTF8.self) }
    let blank = text[min(start + 1, end)..<end].lastIndex(where: \.isBlank)
    return String(decoding: text[start..<(blank.map { $0 + 1 } ?? end)], as: UTF8.self) + "…"
  }

  /// About half a line to either side.
  package static let contextWidth = 60
}

extension UInt8 {
  fileprivate var isBlank: Bool {
    self == UInt8(ascii: " ") || self == UInt8(ascii: "\n") || self == UInt8(ascii: "\t")
  }
}

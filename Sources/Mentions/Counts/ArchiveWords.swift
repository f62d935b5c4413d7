package import Newsletter

/// How many words an archive has, part by part: what counts of mentions are measured against.
///
/// A word is a position of the index: letters and digits that stand together. The parts of what a hyphen joins count
/// each, so that `Sora-Video` and `GPT-4` are two words; a gender form counts once. Words of titles and headings count
/// too, those of link addresses do not; a text of more than 65,535 words counts as so many.
package struct ArchiveWords: Sendable {
  /// An issue, or one section of it.
  package struct Part: Sendable, Equatable {
    /// `IssueRecord.base`
    package var issue: Int
    /// The section's ordinal, where parts are sections; 0 is the issue's title.
    package var section: Int?
    package var day: Day?
    /// What it is called where mentions are counted by its kind: the issue's id, its newsletter, the section's heading.
    package var name: String?
    /// The issue's title where mentions are counted by issue.
    package var title: String?
    package var words: Int

    package init(
      issue: Int, section: Int? = nil, day: Day? = nil, name: String? = nil, title: String? = nil, words: Int
    ) {
      self.issue = issue
      self.section = section
      self.day = day
      self.name = name
      self.title = title
      self.words = words
    }
  }

  /// What mentions are counted by.
  enum Key: Hashable {
    case period(Period)
    case name(String)
    case none

    var period: Period? { if case .period(let period) = self { period } else { nil } }

    var name: String? {
      switch self {
      case .period(let period): period.description
      case .name(let name): name
      case .none: nil
      }
    }
  }

  /// What the parts are there for.
  package let unit: CountUnit
  /// Oldest issue first, sections in reading order.
  package let parts: [Part]
  package let total: Int
  private let words: [Key: Int]
  /// The index of each issue's first part.
  private let firstParts: [Int: Int]

  package init(by unit: CountUnit, _ parts: [Part]) {
    self.unit = unit
    self.parts = parts
    total = parts.reduce(0) { $0 + $1.words }
    words = Dictionary(parts.map { (Self.key(of: $0, by: unit, version: nil), $0.words) }, uniquingKeysWith: +)
    firstParts = Dictionary(parts.indices.map { (parts[$0].issue, $0) }, uniquingKeysWith: min)
  }

  /// Words of all parts of one kind.
  func words(of key: Key) -> Int { words[key] ?? 0 }

  func key(of part: Part, version: String?) -> Key { Self.key(of: part, by: unit, version: version) }

  private static func key(of part: Part, by unit: CountUnit, version: String?) -> Key {
    switch unit {
    case .month: part.day.map { .period(Period(.month, of: $0)) } ?? .none
    case .year: part.day.map { .period(Period(.year, of: $0)) } ?? .none
    case .version: version.map { .name($0) } ?? .none
    case .issue, .section, .newsletter: part.name.map { .name($0) } ?? .none
    }
  }

  /// Which of the parts is the first of its kind.
  var order: [Key: Int] {
    Dictionary(parts.indices.map { (key(of: parts[$0], version: nil), $0) }, uniquingKeysWith: min)
  }

  /// The part that a section of an issue lies in; nil where the archive has none.
  func part(issue: Int, section: Int) -> Part? {
    guard let first = firstParts[issue] else { return nil }
    if parts[first].section == nil { return parts[first] }
    return parts[first...].prefix { $0.issue == issue }.first { $0.section == section }
  }
}

internal import Newsletter

/// The passages whose text stands in so many issues of their newsletter that they count as boilerplate.
///
/// They are found anew whenever the layout is stored, from a key that each row has: so a new issue changes no other, and
/// the order in which issues came makes no difference.
struct RepeatedTexts {
  /// The key of a passage's text. Two texts of a million share one, which matters only where one of them is repeated.
  typealias Key = UInt32

  /// A text, by the first row that has it and that row's issue, with the number of issues that it stands in.
  struct Text {
    var row: Int
    var issue: Int
    var issues: Int
  }

  /// In the order of their first rows.
  let texts: [Text]
  /// All rows that have one of the texts, ascending.
  let rows: [Int]

  /// - Parameters:
  ///   - keys: one for each row; nil, as `none`, for titles and headings.
  ///   - newsletters: for each issue, the number of its newsletter, counted from 0.
  init(_ keys: [Key], of issues: [Layout.Issue], newsletters: [Int]) {
    var sizes = [Int](repeating: 0, count: (newsletters.max() ?? -1) + 1)
    for newsletter in newsletters { sizes[newsletter] += 1 }
    let fewest = sizes.map(RepeatedText.fewest)
    let rough = RoughCount(keys, of: issues, newsletters)
    var counts: [UInt64: Count] = [:]
    var candidates: [(row: Int, text: UInt64)] = []
    for (index, issue) in issues.enumerated() {
      let newsletter = newsletters[index]
      guard sizes[newsletter] >= fewest[newsletter] else { continue }
      for row in issue.rows where keys[row] != Self.none {
        guard rough.mayReach(fewest[newsletter], keys[row], newsletter) else { continue }
        let text = UInt64(newsletter) << 32 | UInt64(keys[row])
        counts[text, default: Count(Text(row: row, issue: index, issues: 1))].add(issue: index)
        candidates.append((row, text))
      }
    }
    let repeated = counts.filter { $0.value.text.issues >= fewest[Int($0.key >> 32)] }
    texts = repeated.values.map(\.text).sorted { $0.row < $1.row }
    rows = candidates.filter { repeated[$0.text] != nil }.map(\.row)
  }

  /// Of rows that are no passages.
  static let none: Key = 0

  static func key(of text: [UInt8]) -> Key {
    let key = RepeatedText.key(of: text)
    return max(1, Key(truncatingIfNeeded: key ^ key >> 32))
  }

  /// Counts the issues of a text, which come one after the other.
  private struct Count {
    var text: Text
    private var last: Int

    init(_ text: Text) {
      self.text = text
      last = text.issue
    }

    mutating func add(issue: Int) {
      if issue != last { text.issues += 1 }
      last = issue
    }
  }
}

/// How often texts occur at most, in a byte for each row: nearly all texts occur once, and need no exact count.
private struct RoughCount {
  private var slots: [UInt8]
  private let mask: Int

  init(_ keys: [RepeatedTexts.Key], of issues: [Layout.Issue], _ newsletters: [Int]) {
    mask = 1 << (Int.bitWidth - keys.count.leadingZeroBitCount) - 1
    slots = [UInt8](repeating: 0, count: mask + 1)
    for (index, issue) in issues.enumerated() {
      for row in issue.rows where keys[row] != RepeatedTexts.none {
        let slot = slot(keys[row], newsletters[index])
        if slots[slot] < .max { slots[slot] += 1 }
      }
    }
  }

  func mayReach(_ count: Int, _ key: RepeatedTexts.Key, _ newsletter: Int) -> Bool {
    Int(slots[slot(key, newsletter)]) >= min(count, Int(UInt8.max))
  }

  private func slot(_ key: RepeatedTexts.Key, _ newsletter: Int) -> Int {
    (Int(key) &+ newsletter &* 0x9E37_79B9) & mask
  }
}

extension Layout.Issue {
  /// The indices of its rows.
  fileprivate var rows: Range<Int> { Int(first)..<Int(first) + Int(count) }
}

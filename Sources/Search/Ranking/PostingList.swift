/// The postings of one full-text expression, from the newest row to the oldest.
struct PostingList {
  /// Which leaf and level an expression stands for.
  struct Role {
    var leaf: UInt16
    var level: LevelSlot
  }

  /// An expression's place in `LeafCount`.
  ///
  /// A stem's expression finds the word itself as well; `otherForms` is that of a single stem, which does not.
  enum LevelSlot { case word, stem, otherForms, part }

  let roles: [Role]
  /// In how many rows the expression occurs.
  let documentFrequency: Int
  /// Whether it asks for one word at a time.
  let isSingleWord: Bool
  /// Whether some of its terms are frequent ones, whose rows are not all known.
  var isFrequent: Bool { !cursors.isEmpty }
  /// The row that comes next; below all rows at the end.
  private(set) var headRow = Int64.min
  private(set) var headCount: UInt8 = 0

  /// What FTS5 found, in ascending order.
  let postings: [Posting]
  private var next: Int
  /// Those of frequent terms.
  private var cursors: [CompactPostings.Cursor]

  /// `counted` is in how many rows the frequent terms occur.
  init(
    _ expression: Plan.Expression, postings: [Posting], frequent cursors: [CompactPostings.Cursor] = [],
    counted: Int = 0
  ) {
    roles = expression.roles
    isSingleWord = !expression.terms.isEmpty
    documentFrequency = postings.count + counted
    self.postings = postings
    self.cursors = cursors
    next = postings.count
    advance()
  }

  /// Goes on to the posting before.
  mutating func advance() {
    var row = next > 0 ? postings[next - 1].row : Int64.min
    for place in cursors.indices where cursors[place].headRow > row { row = cursors[place].headRow }
    headRow = row
    guard row > Int64.min else { return }
    var count = 0
    if next > 0, postings[next - 1].row == row {
      next -= 1
      count = Int(postings[next].count)
    }
    for place in cursors.indices where cursors[place].headRow == row {
      count += Int(cursors[place].headCount)
      cursors[place].advance()
    }
    headCount = UInt8(clamping: count)
  }

  /// Goes on to the first posting before a row.
  mutating func skip(to end: Int64) {
    guard headRow >= end else { return }
    var low = 0
    var high = next
    while low < high {
      let middle = (low + high) / 2
      if postings[middle].row < end { low = middle + 1 } else { high = middle }
    }
    next = low
    for place in cursors.indices { cursors[place].skip(to: end) }
    advance()
  }
}

/// How often a query word occurs in a row, by level.
///
/// Levels count positions that a nearer level does not cover already. Counts stop at 255.
struct LeafCount: BitwiseCopyable {
  var leaf: UInt16
  var word: UInt8 = 0
  var stem: UInt8 = 0
  var part: UInt8 = 0

  mutating func add(_ count: UInt8, _ level: PostingList.LevelSlot) {
    switch level {
    case .word: word = max(word, count)
    case .stem: stem = max(stem, count > word ? count - word : 0)
    case .otherForms: stem = max(stem, count)
    case .part: part = max(part, count)
    }
  }
}

/// A matching row with its counts, as a range of all counts.
struct MatchedRow: BitwiseCopyable {
  /// As a place in the layout.
  var issue: UInt32
  /// Among the issue's rows.
  var place: UInt32
  var first: UInt32
  var end: UInt32
  var row = Layout.Row(length: 0, kind: 0, role: 0, section: 0, parent: 0)

  var counts: Range<Int> { Int(first)..<Int(end) }
}

/// The postings of one full-text expression, from the newest row to the oldest.
struct PostingList {
  /// Which leaf and level an expression stands for.
  struct Role {
    var leaf: UInt16
    var level: LevelSlot
  }

  /// Where the occurrences of an expression count in `LeafCount`.
  ///
  /// A stem's expression finds the word itself as well; `otherForms` is that of a single stem, which does not.
  enum LevelSlot { case word, stem, otherForms, part }

  let roles: [Role]
  /// In how many rows the expression occurs.
  let documentFrequency: Int
  /// Whether it asks for one word at a time.
  let isSingleWord: Bool
  /// The row that comes next; below all rows at the end.
  private(set) var headRow = RowID.lowest
  private(set) var headCount: UInt8 = 0

  /// What FTS5 found, in ascending order.
  let postings: [Posting]
  private var next: Int
  /// Where those begin in `postings` that are read.
  private let start: Int
  /// Those of frequent terms.
  private var cursors: [CompactPostings.Cursor]

  /// Reads a range of rows; the frequency is that of all rows.
  ///
  /// - Parameter counted: in how many rows the frequent terms occur.
  init(
    _ query: PostingQuery, postings: [Posting], frequent cursors: [CompactPostings.Cursor] = [],
    counted: Int = 0, in rows: Range<RowID>
  ) {
    roles = query.roles
    isSingleWord = !query.terms.isEmpty
    documentFrequency = postings.count + counted
    self.postings = postings
    self.cursors = cursors
    start = rows.lowerBound == .lowest ? 0 : postings.index(of: rows.lowerBound, before: postings.count)
    next = rows.upperBound == .highest ? postings.count : postings.index(of: rows.upperBound, before: postings.count)
    advance()
  }

  /// Goes on to the posting before.
  mutating func advance() {
    var row = next > start ? postings[next - 1].row : .lowest
    for index in cursors.indices where cursors[index].headRow > row { row = cursors[index].headRow }
    headRow = row
    guard row > .lowest else { return }
    var count = 0
    if next > start, postings[next - 1].row == row {
      next -= 1
      count = Int(postings[next].count)
    }
    for index in cursors.indices where cursors[index].headRow == row {
      count += Int(cursors[index].headCount)
      cursors[index].advance()
    }
    headCount = UInt8(clamping: count)
  }

  /// Goes on to the first posting before a row.
  mutating func skip(to end: RowID) {
    guard headRow >= end else { return }
    next = postings.index(of: end, before: next)
    for index in cursors.indices { cursors[index].skip(to: end) }
    advance()
  }
}

extension [Posting] {
  /// Where a row stands, or would stand, among the first of them.
  fileprivate func index(of row: RowID, before end: Int) -> Int {
    var low = 0
    var high = end
    while low < high {
      let middle = (low + high) / 2
      if self[middle].row < row { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

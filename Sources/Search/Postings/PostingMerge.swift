/// Merges the postings of all expressions of a query, issue by issue.
///
/// Each expression is looked up by itself: FTS5 asks every phrase of an `OR` anew for every row of any of them.
struct PostingMerge {
  private var lists: [PostingList]
  /// The row that comes next of each list; below all rows at its end.
  private var heads: [RowID]
  /// What the lists stand for, one after the other, and which of these belong to each.
  private let roles: [PostingList.Role]
  private let rolesOfLists: [Range<Int>]
  /// For each leaf, the indices of its lists.
  private let ownLists: [Int: [Int]]
  private let layout: Layout
  private let interruption: Interruption
  /// The issue that was reached, as its index in the layout, with its first row and the one after its last.
  private var issue: Int
  private var base = RowID.highest
  private var end = RowID.highest
  /// The indices of the lists that have rows in it.
  private var present: [Int] = []

  init(_ allLists: [PostingList], in layout: Layout, interruption: Interruption) {
    let lists = allLists.filter { $0.headRow > .lowest }
    self.lists = lists
    heads = lists.map(\.headRow)
    roles = lists.flatMap(\.roles)
    var end = 0
    rolesOfLists = lists.map { list in
      defer { end += list.roles.count }
      return end..<end + list.roles.count
    }
    ownLists = Dictionary(
      lists.enumerated().flatMap { index, list in list.roles.map { (Int($0.leaf), [index]) } }, uniquingKeysWith: +)
    self.layout = layout
    self.interruption = interruption
    issue = layout.issues.count
  }

  /// The indices of the lists of any of these leaves.
  func lists(of leaves: some Sequence<Int>) -> [Int] {
    Set(leaves.flatMap { ownLists[$0] ?? [] }).sorted()
  }

  /// Goes on to the newest issue in which each group of lists has a row; false where there is none.
  private mutating func moveOn(holding groups: [[Int]]) throws(DatabaseError) -> Bool {
    try interruption.check()
    var agreeing = 0
    var group = 0
    while agreeing < groups.count {
      var row = RowID.lowest
      for list in groups[group] {
        skip(list)
        row = max(row, heads[list])
      }
      guard row > .lowest else { return false }
      if row < base {
        moveOn(to: layout.issue(of: row, before: issue))
        agreeing = 1
      } else {
        agreeing += 1
      }
      group = group + 1 < groups.count ? group + 1 : 0
    }
    for list in lists.indices { skip(list) }
    return true
  }

  private mutating func moveOn(to next: Int) {
    end = next + 1 < layout.issues.count ? layout.issues[next + 1].base : .highest
    base = layout.issues[next].base
    issue = next
  }

  /// Leaves out what is newer than the issue that was reached.
  private mutating func skip(_ list: Int) {
    guard heads[list] >= end else { return }
    lists[list].skip(to: end)
    heads[list] = lists[list].headRow
  }

  /// Takes out the rows of the next issues in which each group of lists has a row: of some issues at once, the newest
  /// first; none where there are no more.
  mutating func takeNext(
    holding groups: [[Int]], into rows: inout [MatchedRow], _ counts: inout [LeafCount]
  ) throws(DatabaseError) {
    rows.removeAll(keepingCapacity: true)
    while rows.count < Self.rowsAtOnce, try moveOn(holding: groups) { addRows(to: &rows, &counts) }
    // One of these is seldom in the cache; in a loop without anything else memory answers several at once.
    for index in rows.indices {
      rows[index].row = layout.rows[Int(layout.issues[Int(rows[index].issue)].first) + Int(rows[index].offset)]
    }
  }

  /// Takes out the rows of an issue; newer ones have been taken.
  mutating func take(
    _ issue: Int, into rows: inout [MatchedRow], _ counts: inout [LeafCount]
  ) throws(DatabaseError) {
    try interruption.check()
    rows.removeAll(keepingCapacity: true)
    moveOn(to: issue)
    addRows(to: &rows, &counts)
  }

  private static let rowsAtOnce = 64

  /// Adds the rows of the issue that was reached, in ascending order, and their counts.
  private mutating func addRows(to rows: inout [MatchedRow], _ counts: inout [LeafCount]) {
    let start = rows.count
    present.removeAll(keepingCapacity: true)
    var row = RowID.lowest
    for list in heads.indices where heads[list] >= base {
      present.append(list)
      row = max(row, heads[list])
    }
    while row >= base {
      let first = counts.count
      var next = RowID.lowest
      for list in present {
        if heads[list] == row {
          Self.add(lists[list].headCount, roles, rolesOfLists[list], to: &counts, from: first)
          lists[list].advance()
          heads[list] = lists[list].headRow
        }
        next = max(next, heads[list])
      }
      rows.append(
        MatchedRow(issue: UInt32(issue), offset: UInt32(row - base), first: UInt32(first), end: UInt32(counts.count)))
      row = next
    }
    Self.reverse(&rows, from: start)
  }

  /// In place: reversing a slice would copy all rows.
  private static func reverse(_ rows: inout [MatchedRow], from start: Int) {
    var low = start
    var high = rows.count - 1
    while low < high {
      rows.swapAt(low, high)
      low += 1
      high -= 1
    }
  }

  /// Spellings of one level (GPT-4, GPT4) can stand at one position: the most frequent one counts.
  private static func add(
    _ count: UInt8, _ roles: [PostingList.Role], _ own: Range<Int>, to counts: inout [LeafCount], from first: Int
  ) {
    for ownIndex in own {
      let role = roles[ownIndex]
      var index = first
      while index < counts.count, counts[index].leaf != role.leaf { index += 1 }
      if index == counts.count { counts.append(LeafCount(leaf: role.leaf)) }
      counts[index].add(count, role.level)
    }
  }
}

extension [PostingList] {
  /// In how many rows of the whole archive each leaf occurs, whatever days are asked for.
  ///
  /// The rows of each of its forms are added up, those with several once for each: of frequent terms only the sums are
  /// known. Other words that it is a part of, and what asks for several words at once, count where it occurs nowhere
  /// itself.
  func documentFrequencies(leaves: Int) -> [Int] {
    var own = [Int](repeating: 0, count: leaves)
    var others = own
    for list in self {
      for role in list.roles {
        let leaf = Int(role.leaf)
        switch (role.level, list.isSingleWord) {
        case (.part, _): others[leaf] += list.documentFrequency
        case (.word, true), (.stem, true), (.otherForms, true): own[leaf] += list.documentFrequency
        case (.word, false), (.stem, false), (.otherForms, false):
          own[leaf] = Swift.max(own[leaf], list.documentFrequency)
        }
      }
    }
    return zip(own, others).map { $0 > 0 ? $0 : $1 }
  }
}

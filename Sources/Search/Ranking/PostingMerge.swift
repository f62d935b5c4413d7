/// Merges the postings of all expressions of a query, issue by issue.
///
/// Each expression is looked up by itself: FTS5 asks every phrase of an `OR` anew for every row of any of them.
struct PostingMerge {
  private var lists: [PostingList]
  /// The row that comes next of each list; below all rows at its end.
  private var heads: [Int64]
  /// What each list stands for.
  private let roles: [[PostingList.Role]]
  /// For each leaf, the places of its lists.
  private let ownLists: [Int: [Int]]
  private let layout: Layout
  private let interruption: Interruption
  /// The issue that was reached, as its place in the layout.
  private var issue: Int

  init(_ lists: [PostingList], in layout: Layout, interruption: Interruption) {
    self.lists = lists
    heads = lists.map(\.headRow)
    roles = lists.map(\.roles)
    ownLists = Dictionary(
      lists.enumerated().flatMap { place, list in list.roles.map { (Int($0.leaf), [place]) } }, uniquingKeysWith: +)
    self.layout = layout
    self.interruption = interruption
    issue = layout.issues.count
  }

  /// The places of the lists of any of these leaves.
  func lists(of leaves: some Sequence<Int>) -> [Int] {
    Set(leaves.flatMap { ownLists[$0] ?? [] }).sorted()
  }

  /// Goes on to the newest issue in which each group of lists has a row; nil where there is none.
  mutating func nextIssue(holding groups: [[Int]]) throws(DatabaseError) -> Int? {
    try interruption.check()
    var agreeing = 0
    var group = 0
    while agreeing < groups.count {
      skip(groups[group])
      guard let row = newestRow(of: groups[group]) else { return nil }
      if issue == layout.issues.count || row < layout.issues[issue].base {
        repeat { issue -= 1 } while layout.issues[issue].base > row
        agreeing = 1
      } else {
        agreeing += 1
      }
      group = group + 1 < groups.count ? group + 1 : 0
    }
    for place in lists.indices { skip(place) }
    return issue
  }

  /// Leaves out what is newer than the issue that was reached.
  private mutating func skip(_ places: [Int]) {
    for place in places { skip(place) }
  }

  private mutating func skip(_ place: Int) {
    guard issue < layout.issues.count - 1 else { return }
    let end = layout.issues[issue + 1].base
    guard heads[place] >= end else { return }
    lists[place].skip(to: end)
    heads[place] = lists[place].headRow
  }

  private func newestRow(of places: [Int]) -> Int64? {
    var newest = Int64.min
    for place in places where heads[place] > newest { newest = heads[place] }
    return newest > Int64.min ? newest : nil
  }

  /// Takes out the rows from one row on, in ascending order, and adds their counts to those before.
  mutating func take(
    from base: Int64, into rows: inout [MatchedRow], _ counts: inout [LeafCount]
  ) throws(DatabaseError) {
    try interruption.check()
    rows.removeAll(keepingCapacity: true)
    while true {
      var row = base - 1
      for head in heads where head > row { row = head }
      guard row >= base else { break }
      let first = counts.count
      for place in heads.indices where heads[place] == row {
        Self.add(lists[place].headCount, roles[place], to: &counts, from: first)
        lists[place].advance()
        heads[place] = lists[place].headRow
      }
      rows.append(MatchedRow(row: row, first: UInt32(first), end: UInt32(counts.count)))
    }
    rows.reverse()
  }

  /// Spellings of one level (GPT-4, GPT4) can stand at one place: the most frequent one counts.
  private static func add(
    _ count: UInt8, _ roles: [PostingList.Role], to counts: inout [LeafCount], from first: Int
  ) {
    for role in roles {
      var index = first
      while index < counts.count, counts[index].leaf != role.leaf { index += 1 }
      if index == counts.count { counts.append(LeafCount(leaf: role.leaf)) }
      counts[index].add(count, role.level)
    }
  }

  /// In how many rows each leaf occurs, on any level.
  ///
  /// Frequent terms are counted beforehand, term by term; then the words' rows are added up, and what asks for several
  /// words at once, which finds rows of theirs again, counts only where it is more.
  func documentFrequencies(leaves: Int) -> [Int] {
    var own = [[PostingList]](repeating: [], count: leaves)
    for list in lists { for role in list.roles { own[Int(role.leaf)].append(list) } }
    return own.map { lists in
      guard lists.contains(where: \.isFrequent) else { return Self.distinctRows(of: lists) }
      let words = lists.reduce(0) { $0 + ($1.isSingleWord ? $1.documentFrequency : 0) }
      return lists.reduce(words) { max($0, $1.isSingleWord ? 0 : $1.documentFrequency) }
    }
  }

  private static func distinctRows(of lists: [PostingList]) -> Int {
    if lists.count == 1 { return lists[0].documentFrequency }
    let rows = lists.flatMap { list in list.postings.map(\.row) }.sorted()
    return zip(rows, rows.dropFirst()).reduce(rows.isEmpty ? 0 : 1) { $0 + ($1.0 == $1.1 ? 0 : 1) }
  }
}

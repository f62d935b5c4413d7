/// Merges the postings of all expressions of a query, issue by issue.
///
/// Each expression is looked up by itself: FTS5 asks every phrase of an `OR` anew for every row of any of them.
struct PostingMerge {
  private var lists: [PostingList]
  /// The row that comes next of each list; below all rows at its end.
  private var heads: [Int64]
  /// What the lists stand for, one behind the other, and which of these belong to each.
  private let roles: [PostingList.Role]
  private let rolesOfLists: [Range<Int>]
  /// For each leaf, the places of its lists.
  private let ownLists: [Int: [Int]]
  private let layout: Layout
  private let interruption: Interruption
  /// The issue that was reached, as its place in the layout.
  private var issue: Int
  /// The places of the lists that have rows in it.
  private var present: [Int] = []

  init(_ allLists: [PostingList], in layout: Layout, interruption: Interruption) {
    let lists = allLists.filter { $0.headRow > Int64.min }
    self.lists = lists
    heads = lists.map(\.headRow)
    roles = lists.flatMap(\.roles)
    var end = 0
    rolesOfLists = lists.map { list in
      defer { end += list.roles.count }
      return end..<end + list.roles.count
    }
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

  /// Takes out the rows of an issue, in ascending order, and adds their counts to those before; newer ones have been taken.
  mutating func take(
    _ issue: Layout.Issue, into rows: inout [MatchedRow], _ counts: inout [LeafCount]
  ) throws(DatabaseError) {
    try interruption.check()
    let base = issue.base
    rows.removeAll(keepingCapacity: true)
    present.removeAll(keepingCapacity: true)
    var row = base - 1
    for place in heads.indices where heads[place] >= base {
      present.append(place)
      row = max(row, heads[place])
    }
    while row >= base {
      let first = counts.count
      var next = base - 1
      for place in present {
        if heads[place] == row {
          Self.add(lists[place].headCount, roles, rolesOfLists[place], to: &counts, from: first)
          lists[place].advance()
          heads[place] = lists[place].headRow
        }
        next = max(next, heads[place])
      }
      // Read here, where nothing has to wait for it yet: it is seldom in the cache.
      let entry = layout.rows[Int(issue.first) + Int(row - base)]
      rows.append(MatchedRow(place: UInt32(row - base), first: UInt32(first), end: UInt32(counts.count), row: entry))
      row = next
    }
    rows.reverse()
  }

  /// Spellings of one level (GPT-4, GPT4) can stand at one place: the most frequent one counts.
  private static func add(
    _ count: UInt8, _ roles: [PostingList.Role], _ own: Range<Int>, to counts: inout [LeafCount], from first: Int
  ) {
    for place in own {
      let role = roles[place]
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

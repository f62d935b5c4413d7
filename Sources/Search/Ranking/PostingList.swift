/// The postings of one full-text expression, from the newest row to the oldest.
final class PostingList {
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
  /// Whether `documentFrequency` is what the index knows of frequent terms, not what was read.
  let isCountedBeforehand: Bool
  /// Whether it asks for one word at a time.
  let isSingleWord: Bool
  /// The posting that comes next.
  private(set) var head: Posting?

  fileprivate let postings: [Posting]
  private var next: Int
  private let stream: Statement?
  private let collector: MatchCollector

  /// Postings that are known, in ascending order.
  ///
  /// `counted` is in how many rows the expression's frequent terms occur; 0 where it has none.
  init(_ postings: [Posting], of expression: Plan.Expression, counted: Int, collector: MatchCollector) {
    roles = expression.roles
    isSingleWord = !expression.terms.isEmpty
    isCountedBeforehand = counted > 0
    documentFrequency = counted > 0 ? counted : postings.count
    self.postings = postings
    self.collector = collector
    next = postings.count
    stream = nil
    head = postings.last
  }

  /// Postings that are read when they are asked for; the statement goes from the newest row to the oldest.
  init(
    _ stream: consuming Statement, of expression: Plan.Expression, counted: Int, collector: MatchCollector
  ) throws(DatabaseError) {
    roles = expression.roles
    isSingleWord = !expression.terms.isEmpty
    isCountedBeforehand = true
    documentFrequency = counted
    self.collector = collector
    postings = []
    next = 0
    let isFirst = try stream.step()
    self.stream = consume stream
    head = isFirst ? collector.takeLast() : nil
  }

  /// Goes on to the posting before.
  func advance() throws(DatabaseError) {
    if let isMore = try stream?.step() {
      head = isMore ? collector.takeLast() : nil
    } else {
      next -= 1
      head = next > 0 ? postings[next - 1] : nil
    }
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
}

/// A matching row with its counts, as a range of all counts.
struct MatchedRow: BitwiseCopyable {
  var row: Int64
  var first: UInt32
  var end: UInt32
}

/// Merges the postings of all expressions of a query.
///
/// Each expression is looked up by itself: FTS5 asks every phrase of an `OR` anew for every row of any of them.
struct PostingMerge {
  private let lists: [PostingList]
  private let interruption: Interruption

  init(_ lists: [PostingList], interruption: Interruption) {
    self.lists = lists
    self.interruption = interruption
  }

  /// The newest row that is left.
  var newestRow: Int64? {
    var newest: Int64?
    for list in lists { if let head = list.head, head.row > newest ?? Int64.min { newest = head.row } }
    return newest
  }

  /// Takes out the rows from one row on, in ascending order, and adds their counts to those before.
  func take(
    from base: Int64, into rows: inout [MatchedRow], _ counts: inout [LeafCount]
  ) throws(DatabaseError) {
    try interruption.check()
    rows.removeAll(keepingCapacity: true)
    while let row = newestRow, row >= base {
      let first = counts.count
      for list in lists {
        guard let head = list.head, head.row == row else { continue }
        for role in list.roles { Self.add(head.count, role, to: &counts, from: first) }
        try list.advance()
      }
      rows.append(MatchedRow(row: row, first: UInt32(first), end: UInt32(counts.count)))
    }
    rows.reverse()
  }

  /// In how many rows each leaf occurs, on any level.
  ///
  /// Frequent terms are counted beforehand, term by term; then the words' rows are added up, and what asks for several
  /// words at once, which finds rows of theirs again, counts only where it is more.
  func documentFrequencies(leaves: Int) -> [Int] {
    var own = [[PostingList]](repeating: [], count: leaves)
    for list in lists { for role in list.roles { own[Int(role.leaf)].append(list) } }
    return own.map { lists in
      guard lists.contains(where: \.isCountedBeforehand) else { return Self.distinctRows(of: lists) }
      let words = lists.reduce(0) { $0 + ($1.isSingleWord ? $1.documentFrequency : 0) }
      return lists.reduce(words) { max($0, $1.isSingleWord ? 0 : $1.documentFrequency) }
    }
  }

  private static func distinctRows(of lists: [PostingList]) -> Int {
    if lists.count == 1 { return lists[0].documentFrequency }
    let rows = lists.flatMap { list in list.postings.map(\.row) }.sorted()
    return zip(rows, rows.dropFirst()).reduce(rows.isEmpty ? 0 : 1) { $0 + ($1.0 == $1.1 ? 0 : 1) }
  }

  /// Spellings of one level (GPT-4, GPT4) can stand at one place: the most frequent one counts.
  private static func add(_ count: UInt8, _ role: PostingList.Role, to counts: inout [LeafCount], from first: Int) {
    var index = first
    while index < counts.count, counts[index].leaf != role.leaf { index += 1 }
    if index == counts.count { counts.append(LeafCount(leaf: role.leaf)) }
    switch role.level {
    case .word: counts[index].word = max(counts[index].word, count)
    case .stem:
      let word = counts[index].word
      counts[index].stem = max(counts[index].stem, count > word ? count - word : 0)
    case .otherForms: counts[index].stem = max(counts[index].stem, count)
    case .part: counts[index].part = max(counts[index].part, count)
    }
  }
}

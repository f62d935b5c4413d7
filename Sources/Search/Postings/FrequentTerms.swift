internal import GermanText

/// The frequent terms of an index, each with its postings in a form that is read much faster than FTS5's.
///
/// They hold for all rows below `end`; of rows from there on, FTS5 is asked. Whatever an update changes lowers `end`,
/// and once a tenth of the rows lies beyond it, its end makes them anew.
struct FrequentTerms {
  /// Terms of fewer rows are read by FTS5 in 0.1 ms at most; all terms would need as much room as FTS5 itself.
  static let threshold = 1024

  struct Entry {
    var id: Int
    /// In how many rows the term occurs.
    var rows: Int
  }

  private(set) var entries: [[UInt8]: Entry] = [:]
  /// The id of the first row of which nothing is known here.
  private(set) var end = RowID.lowest
  /// How many rows there were when the postings were made.
  private(set) var origin = 0
  private let memo = PostingsMemo()

  init() {}

  // MARK: Reading

  /// Reads which terms there are.
  init(from connection: borrowing Connection, meta: Meta) throws(DatabaseError) {
    let statement = try connection.prepare("SELECT id, term, rows FROM frequent")
    while try statement.step() {
      entries[statement.bytes(1)] = Entry(id: statement.int(0), rows: statement.int(2))
    }
    end = meta.frequentEnd
    origin = meta[.frequentOrigin] ?? 0
  }

  /// In how many of the rows below `end` a term occurs, whatever was changed since the postings were made.
  func rows(of entry: Entry, layout: Layout, in connection: borrowing Connection) throws(DatabaseError) -> Int {
    let known = known(in: layout)
    guard known < origin else { return entry.rows }
    return entry.rows - (try postings(of: entry, in: connection).count(from: known, origin: origin))
  }

  /// How many rows lie below `end`.
  private func known(in layout: Layout) -> Int {
    layout.issues.last { $0.base < end }.map { Int($0.first + $0.count) } ?? 0
  }

  /// The postings of a term in rows from `first` on and below both `limit` and `end`.
  func cursor(
    of entry: Entry, from first: RowID, to limit: RowID, layout: Layout, in connection: borrowing Connection
  ) throws(DatabaseError) -> CompactPostings.Cursor {
    let postings = try postings(of: entry, in: connection)
    var cursor = CompactPostings.Cursor(postings, origin: origin, of: layout.issues, from: first)
    cursor.skip(to: min(limit, end))
    return cursor
  }

  private func postings(
    of entry: Entry, in connection: borrowing Connection
  ) throws(DatabaseError) -> CompactPostings {
    if let known = memo.postings[entry.id] { return known }
    let statement = try connection.prepare("SELECT postings FROM frequent WHERE id = ?1")
    statement.bind(entry.id, at: 1)
    let postings = CompactPostings(bytes: try statement.step() ? statement.bytes(0) : [])
    memo.keep(postings, of: entry.id)
    return postings
  }

  // MARK: Writing

  /// Gives up what is known of a row and of all after it.
  static func forget(from row: RowID, in connection: borrowing Connection) throws(DatabaseError) {
    guard try row < Meta(of: connection).frequentEnd else { return }
    var meta = Meta()
    meta.frequentEnd = row
    try meta.store(in: connection)
  }

  /// Whether they have to be made anew.
  static func areOutdated(in connection: borrowing Connection) throws(DatabaseError) -> Bool {
    let layout = try Layout.load(from: connection)
    let frequent = try FrequentTerms(from: connection, meta: Meta(of: connection))
    guard layout.rows.count > threshold else { return !frequent.entries.isEmpty }
    return (layout.rows.count - frequent.known(in: layout)) * 10 > layout.rows.count
  }

  /// Makes them anew, and what completion needs to know of all terms.
  static func update(
    in connection: borrowing Connection, _ collector: MatchCollector
  ) throws(DatabaseError) {
    try connection.execute("DELETE FROM frequent; DELETE FROM completion")
    let layout = try Layout.load(from: connection)
    guard layout.rows.count > threshold, let last = layout.issues.last else { return }
    let vocabulary = try Vocabulary(of: connection)
    let insert = try connection.prepare("INSERT INTO frequent(term, rows, postings) VALUES(?1, ?2, ?3)")
    for index in vocabulary.terms.indices where vocabulary.counts[index] >= threshold {
      let term = MatchExpression.any(of: [vocabulary.terms[index]])
      let postings = try collector.rows(holding: term, in: connection)
      insert.bind(array: vocabulary.terms[index], at: 1)
      insert.bind(postings.count, at: 2)
      insert.bind(array: CompactPostings(postings, in: layout).bytes, at: 3)
      try insert.run()
    }
    try CompletionTable.store(vocabulary, in: connection)
    var meta = Meta()
    meta.frequentEnd = last.base + Int(last.count)
    meta[.frequentOrigin] = layout.rows.count
    try meta.store(in: connection)
  }
}

extension Meta {
  /// The first row of which the frequent terms know nothing.
  fileprivate var frequentEnd: RowID {
    get { self[.frequentEnd].map { RowID($0) } ?? .lowest }
    set { self[.frequentEnd] = newValue.value }
  }
}

/// Postings that were read: words that are frequent in texts are frequent in queries.
private final class PostingsMemo {
  private(set) var postings: [Int: CompactPostings] = [:]
  /// Bytes of all of them.
  private var size = 0
  /// Of 150,000 passages, all would take 3.5 MB.
  private static let mostBytes = 2 << 20

  func keep(_ new: CompactPostings, of id: Int) {
    if size + new.bytes.count > Self.mostBytes {
      postings.removeAll()
      size = 0
    }
    size += new.bytes.count
    postings[id] = new
  }
}

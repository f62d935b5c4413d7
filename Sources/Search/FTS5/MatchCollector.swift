internal import CSQLite

// SQLite calls `collect` for every matching row while a statement is stepped; the collector outlives that statement. The extension interface's pointers are used only during the call.

/// How often a query word occurs in a row, by level.
///
/// Levels count positions that a nearer level does not cover already. Counts stop at 255.
struct LeafCount: BitwiseCopyable {
  var leaf: UInt16
  var word: UInt8 = 0
  var stem: UInt8 = 0
  var part: UInt8 = 0
}

/// A matching row with its counts, as a range of `MatchCollector.counts`.
struct MatchedRow: BitwiseCopyable {
  var row: Int64
  var first: UInt32
  var end: UInt32
}

/// Gathers which words of a query occur in which rows, in ascending row order.
///
/// Each expression is looked up by itself and the postings are merged here: FTS5 asks every phrase of an `OR` anew for
/// every row of any of them.
final class MatchCollector {
  /// Which leaf and level a match expression stands for.
  struct Role {
    var leaf: UInt16
    var level: LevelSlot
  }

  /// An expression's place in `LeafCount`.
  ///
  /// A stem's expression finds the word itself as well; `otherForms` is that of a single stem, which does not.
  enum LevelSlot { case word, stem, otherForms, part }

  private struct Posting: BitwiseCopyable {
    var row: Int64
    var count: UInt8
  }

  private(set) var rows: [MatchedRow] = []
  private(set) var counts: [LeafCount] = []
  /// Of all expressions so far, one behind the other.
  private var postings: [Posting] = []
  private var lists: [(end: Int, roles: [Role])] = []

  static let function = "fundstelle_collect"

  static func register(_ collector: MatchCollector, with connection: borrowing Connection) throws(DatabaseError) {
    let fts5 = try Extension(connection).api
    let code = fts5.pointee.xCreateFunction(
      fts5, function, Unmanaged.passRetained(collector).toOpaque(),
      { api, cursor, context, _, _ in
        guard let api, let user = api.pointee.xUserData(cursor) else { return }
        let collector = Unmanaged<MatchCollector>.fromOpaque(user).takeUnretainedValue()
        let code = collector.collect(api, cursor)
        if code != SQLITE_OK { sqlite3_result_error_code(context, code) }
      },
      { context in
        guard let context else { return }
        Unmanaged<MatchCollector>.fromOpaque(context).release()
      })
    guard code == SQLITE_OK else { throw connection.error(code) }
  }

  /// Empties the collector.
  func begin() {
    postings.removeAll(keepingCapacity: true)
    lists.removeAll(keepingCapacity: true)
  }

  /// Ends the postings of an expression, which stands for these.
  func endExpression(_ roles: [Role]) { lists.append((postings.count, roles)) }

  private func collect(_ api: UnsafePointer<Fts5ExtensionApi>, _ cursor: OpaquePointer?) -> Int32 {
    var iterator = Fts5PhraseIter()
    var column: Int32 = 0
    var offset: Int32 = 0
    // Of phrases that stand near each other the first is counted.
    let code = api.pointee.xPhraseFirst(cursor, 0, &iterator, &column, &offset)
    guard code == SQLITE_OK else { return code }
    var count = 0
    while column >= 0 {
      count += 1
      api.pointee.xPhraseNext(cursor, &iterator, &column, &offset)
    }
    postings.append(Posting(row: api.pointee.xRowid(cursor), count: UInt8(clamping: count)))
    return SQLITE_OK
  }

  /// Merges the postings of all expressions into `rows` and `counts`.
  func merge() {
    rows.removeAll(keepingCapacity: true)
    counts.removeAll(keepingCapacity: true)
    var next = lists.indices.map { $0 == 0 ? 0 : lists[$0 - 1].end }
    while true {
      var row = Int64.max
      for list in lists.indices where next[list] < lists[list].end { row = min(row, postings[next[list]].row) }
      guard row < Int64.max else { return }
      let first = counts.count
      for list in lists.indices where next[list] < lists[list].end && postings[next[list]].row == row {
        for role in lists[list].roles { add(postings[next[list]].count, role, from: first) }
        next[list] += 1
      }
      rows.append(MatchedRow(row: row, first: UInt32(first), end: UInt32(counts.count)))
    }
  }

  /// Spellings of one level (GPT-4, GPT4) can stand at one place: the most frequent one counts.
  private func add(_ count: UInt8, _ role: Role, from first: Int) {
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

internal import CSQLite

// SQLite calls `collect` for every matching row while `MatchCollector.scan` steps the statement; the collector outlives
// that statement. The extension interface's pointers are used only during the call.

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
final class MatchCollector {
  /// Which leaf and level each phrase of the match expression stands for.
  struct PhraseRole {
    var leaf: UInt16
    var level: LevelSlot
  }

  /// A phrase's place in `LeafCount`.
  enum LevelSlot { case word, stem, part }

  private(set) var rows: [MatchedRow] = []
  private(set) var counts: [LeafCount] = []
  /// The roles of all phrases, and where each phrase's end.
  private var roles: [PhraseRole] = []
  private var roleEnds: [Int] = []

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

  /// Empties the collector for a match expression whose phrases have these roles, in the expression's order.
  func begin(_ roles: [[PhraseRole]]) {
    rows.removeAll(keepingCapacity: true)
    counts.removeAll(keepingCapacity: true)
    self.roles = Array(roles.joined())
    roleEnds.removeAll(keepingCapacity: true)
    for phrase in roles { roleEnds.append((roleEnds.last ?? 0) + phrase.count) }
  }

  private func collect(_ api: UnsafePointer<Fts5ExtensionApi>, _ cursor: OpaquePointer?) -> Int32 {
    let first = UInt32(counts.count)
    var end = 0
    for phrase in roleEnds.indices {
      let start = end
      end = roleEnds[phrase]
      var iterator = Fts5PhraseIter()
      var column: Int32 = 0
      var offset: Int32 = 0
      let code = api.pointee.xPhraseFirst(cursor, Int32(phrase), &iterator, &column, &offset)
      guard code == SQLITE_OK else { return code }
      var count = 0
      while column >= 0 {
        count += 1
        api.pointee.xPhraseNext(cursor, &iterator, &column, &offset)
      }
      guard count > 0 else { continue }
      for role in start..<end { add(UInt8(clamping: count), roles[role], from: Int(first)) }
    }
    rows.append(MatchedRow(row: api.pointee.xRowid(cursor), first: first, end: UInt32(counts.count)))
    return SQLITE_OK
  }

  /// Spellings of one level (GPT-4, GPT4) can stand at one place: the most frequent one counts.
  private func add(_ count: UInt8, _ role: PhraseRole, from first: Int) {
    let found = counts[first...].firstIndex { $0.leaf == role.leaf }
    let index = found ?? counts.count
    if found == nil { counts.append(LeafCount(leaf: role.leaf)) }
    switch role.level {
    case .word: counts[index].word = max(counts[index].word, count)
    case .stem: counts[index].stem = max(counts[index].stem, count)
    case .part: counts[index].part = max(counts[index].part, count)
    }
  }
}

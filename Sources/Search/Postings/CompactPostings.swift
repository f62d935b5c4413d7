/// The postings of a frequent term in few bytes, from the newest row to the oldest.
///
/// Of each row the distance to the row before it, counted in rows of the layout, as a variable-length number (seven
/// bits a byte, the low ones first) whose lowest bit tells whether a byte with the number of occurrences follows; else
/// it is one. FTS5 needs 50 to 100 ns to hand over a posting, decoding one here takes 3.
struct CompactPostings {
  let bytes: [UInt8]

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// Postings in ascending order; `layout` knows all their rows.
  init(_ postings: [Posting], in layout: Layout) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(postings.count * 2)
    var issue = layout.issues.count - 1
    var previous = layout.rows.count
    for posting in postings.reversed() {
      while layout.issues[issue].base > posting.row { issue -= 1 }
      let index = Int(layout.issues[issue].first) + (posting.row - layout.issues[issue].base)
      Self.append(UInt(previous - index) << 1 | (posting.count > 1 ? 1 : 0), to: &bytes)
      if posting.count > 1 { bytes.append(posting.count) }
      previous = index
    }
    self.bytes = bytes
  }

  /// How many of the postings lie at rows of the layout from this index on.
  func count(from index: Int, origin: Int) -> Int {
    var reader = Reader(bytes: bytes, index: origin)
    var count = 0
    while reader.advance(), reader.index >= index { count += 1 }
    return count
  }

  private static func append(_ number: UInt, to bytes: inout [UInt8]) {
    var rest = number
    while rest > 0x7F {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Decodes rows, from the newest row to the oldest.
  private struct Reader {
    let bytes: [UInt8]
    /// Where the row that was read last is among the rows of the layout.
    var index: Int
    private(set) var count: UInt8 = 0
    private var next = 0

    init(bytes: [UInt8], index: Int) {
      self.bytes = bytes
      self.index = index
    }

    /// Reads the next row, and the number of its occurrences; false at the end.
    mutating func advance() -> Bool {
      guard next < bytes.count else { return false }
      var number = UInt(bytes[next])
      next += 1
      if number > 0x7F {
        number &= 0x7F
        var shift: UInt = 7
        while next < bytes.count {
          let byte = bytes[next]
          number |= UInt(byte & 0x7F) << shift
          shift += 7
          next += 1
          if byte <= 0x7F { break }
        }
      }
      index -= Int(number >> 1)
      guard index >= 0 else { return false }
      count = 1
      if number & 1 == 1, next < bytes.count {
        count = bytes[next]
        next += 1
      }
      return true
    }
  }

  /// Reads postings one after the other.
  struct Cursor {
    private var reader: Reader
    private let issues: [Layout.Issue]
    private let first: RowID
    private var issue: Int
    /// The row that comes next; below all rows at the end.
    private(set) var headRow = RowID.highest
    var headCount: UInt8 { reader.count }

    /// `origin` is the number of rows of the layout in which the postings were made; only rows from `first` on are
    /// read.
    init(_ postings: CompactPostings, origin: Int, of issues: [Layout.Issue], from first: RowID) {
      reader = Reader(bytes: postings.bytes, index: origin)
      self.issues = issues
      self.first = first
      issue = issues.count - 1
      advance()
    }

    mutating func advance() {
      headRow = decode() ? row : .lowest
    }

    /// Goes on to the first posting before a row.
    mutating func skip(to end: RowID) {
      guard headRow >= end else { return }
      while issue >= 0, issues[issue].base >= end { issue -= 1 }
      headRow = .lowest
      guard issue >= 0 else { return }
      let limit = Int(issues[issue].first) + min(end - issues[issue].base, Int(issues[issue].count))
      while decode() {
        guard reader.index < limit else { continue }
        headRow = row
        return
      }
    }

    /// The row at the reader's index, unless it lies before those to be read.
    private var row: RowID {
      mutating get {
        while Int(issues[issue].first) > reader.index { issue -= 1 }
        let row = issues[issue].base + (reader.index - Int(issues[issue].first))
        return row < first ? .lowest : row
      }
    }

    private mutating func decode() -> Bool { !issues.isEmpty && reader.advance() }
  }
}

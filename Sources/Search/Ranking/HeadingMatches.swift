/// The headings of an issue, as far as it was read, that hold words of the query.
struct HeadingMatches {
  struct Match {
    /// How many rows of the issue stand before it.
    var offset: Int
    /// Of all counts.
    var counts: Range<Int>
  }

  private(set) var matches: [Match] = []
  /// Of all headings together; a leaf in several counts for each.
  private(set) var leafCount = 0

  mutating func removeAll() {
    matches.removeAll(keepingCapacity: true)
    leafCount = 0
  }

  mutating func add(offset: Int, counts: Range<Int>) {
    matches.append(Match(offset: offset, counts: counts))
    leafCount += counts.count
  }

  /// What the headings of a section and of those around it hold, nearest first, as far as they stand before the row at
  /// `offset`; the rows are those from `first` on.
  func counts(of section: UInt16, before offset: Int, in rows: [Layout.Row], from first: Int) -> [Range<Int>] {
    guard !matches.isEmpty else { return [] }
    var found: [Range<Int>] = []
    var wanted = section
    var index = offset - 1
    while wanted != 0, index >= 0 {
      let row = rows[first + index]
      if row.role == Layout.Role.heading.rawValue, row.section == wanted {
        if let match = matches.first(where: { $0.offset == index }) { found.append(match.counts) }
        wanted = row.parent
      }
      index -= 1
    }
    return found
  }
}

package import Newsletter

/// What a search asks for besides the query.
package struct SearchOptions: Sendable {
  package enum Order: String, Sendable, CaseIterable { case relevance, newest, oldest }

  /// 0 is all.
  package var limit: Int
  package var offset: Int
  package var order: Order
  package var today: Day
  /// Days; nil takes the archive's own, else the default.
  package var halfLife: Double?
  package var explains: Bool
  /// Whether all hits are counted; else the search ends as soon as the best ones are known.
  package var countsAll: Bool
  /// Whether only hits that hold all of the query count.
  package var isStrict: Bool

  package init(
    limit: Int = 20, offset: Int = 0, order: Order = .relevance, today: Day, halfLife: Double? = nil,
    explains: Bool = false, countsAll: Bool = true, isStrict: Bool = false
  ) {
    self.limit = limit
    self.offset = offset
    self.order = order
    self.today = today
    self.halfLife = halfLife
    self.explains = explains
    self.countsAll = countsAll
    self.isStrict = isStrict
  }

  /// How many partial hits are given where all hits are asked for and none is complete.
  package static let mostPartialHits = 1000

  /// How many of the best hits have to be known.
  var capacity: Int {
    guard limit > 0 else { return Int.max }
    let (sum, isTooLarge) = max(0, offset).addingReportingOverflow(limit)
    return isTooLarge ? Int.max : sum
  }
}

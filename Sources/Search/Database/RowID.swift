/// The id of a row: a title, a heading or a passage of an issue.
///
/// The same in the table of passages and in the full-text index. Ids ascend with the day of the issue, and within an
/// issue in reading order; the id of an issue is that of its first row.
package struct RowID: Hashable, Sendable, BitwiseCopyable {
  package let value: Int64

  package init(_ value: Int64) { self.value = value }

  /// Below the ids of all rows, and not below any.
  static let lowest = RowID(.min)
  /// Above the ids of all rows.
  static let highest = RowID(.max)

  static func + (row: RowID, distance: Int) -> RowID { RowID(row.value + Int64(distance)) }

  /// How many rows the left one lies after the right one.
  static func - (row: RowID, other: RowID) -> Int { Int(row.value - other.value) }
}

extension RowID: Comparable {
  package static func < (left: RowID, right: RowID) -> Bool { left.value < right.value }
}

extension Range<RowID> {
  static let all = RowID.lowest..<RowID.highest
}

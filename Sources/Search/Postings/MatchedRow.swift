/// A matching row with its counts, as a range of all counts.
struct MatchedRow: BitwiseCopyable {
  /// As an index in the layout.
  var issue: UInt32
  /// How many rows of the issue stand before it.
  var offset: UInt32
  var first: UInt32
  var end: UInt32
  var row = Layout.Row(length: 0, kind: 0, role: 0, section: 0, parent: 0)

  var counts: Range<Int> { Int(first)..<Int(end) }
}

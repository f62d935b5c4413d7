/// Rows of bytes below 128 in a literal, read in place: no parsing, no allocation, no start-up work.
struct DigitTable: Sendable {
  private let literal: StaticString
  /// Bytes in a row.
  private let width: Int

  init(_ literal: StaticString, width: Int) {
    self.literal = literal
    self.width = width
  }

  var bytes: Span<UInt8> {
    @_lifetime(immortal) get {
      // The literal lives as long as the process.
      let span = unsafe Span(_unsafeStart: literal.utf8Start, count: literal.utf8CodeUnitCount)
      return unsafe _overrideLifetime(span, copying: ())
    }
  }

  subscript(row: Int, column: Int) -> UInt8 { bytes[row * width + column] }

  /// The two digits of base 128 that begin at a column.
  func number(_ row: Int, _ column: Int) -> Int { Int(self[row, column]) << 7 | Int(self[row, column + 1]) }
}

/// What makes a stem of a form, as rows of 12 bytes: how many letters to take off the form's end, how many to append,
/// and those letters.
struct StemEdits: Sendable {
  private let rows: DigitTable

  init(_ literal: StaticString) { rows = DigitTable(literal, width: 12) }

  func isIdentity(_ row: Int) -> Bool { rows[row, 0] == 0 && rows[row, 1] == 0 }

  func append(_ row: Int, of form: Span<UInt8>, to term: inout [UInt8]) {
    for index in 0..<(form.count - Int(rows[row, 0])) { term.append(form[index]) }
    for index in 0..<Int(rows[row, 1]) { term.append(rows[row, 2 + index]) }
  }
}

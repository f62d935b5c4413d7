/// Reads what a plan asks of FTS5, and knows no more of FTS5's language than plans use.
///
///     expression = phrase [ " *" ] | "NEAR(" phrase { " " phrase } ", " digits ")"
///     phrase = '"' { any byte but '"' and NUL } '"'
struct MatchExpression {
  private var rest: ArraySlice<UInt8>

  init(_ text: [UInt8]) { rest = text[...] }

  /// Traps at anything else.
  mutating func check() {
    if take("NEAR(") {
      near()
    } else {
      phrase()
      _ = take(" *")
    }
    expect(rest.isEmpty, "unexpected: \(String(decoding: rest, as: UTF8.self))")
  }

  private mutating func near() {
    phrase()
    while take(" ") { phrase() }
    expect(take(", "), "no distance: \(String(decoding: rest, as: UTF8.self))")
    let digits = rest.prefix { $0 >= 0x30 && $0 <= 0x39 }
    expect(!digits.isEmpty && digits.count <= 3, "no distance: \(String(decoding: rest, as: UTF8.self))")
    rest = rest.dropFirst(digits.count)
    expect(take(")"), "NEAR is not closed: \(String(decoding: rest, as: UTF8.self))")
  }

  private mutating func phrase() {
    expect(take("\""), "no phrase: \(String(decoding: rest, as: UTF8.self))")
    let text = rest.prefix { $0 != 0x22 }
    expect(!text.contains(0), "a NUL in a phrase")
    rest = rest.dropFirst(text.count)
    expect(take("\""), "a phrase is not closed")
  }

  private mutating func take(_ text: String) -> Bool {
    guard rest.starts(with: text.utf8) else { return false }
    rest = rest.dropFirst(text.utf8.count)
    return true
  }
}

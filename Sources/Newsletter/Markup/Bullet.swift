/// The sign that begins a bullet point.
struct Bullet {
  enum Sign: Equatable { case mark, dash, number(Int) }

  var sign: Sign
  /// Where the text behind the sign begins.
  var contentStart: Int

  private init(sign: Sign, contentStart: Int) {
    self.sign = sign
    self.contentStart = contentStart
  }

  /// Nil if no bullet begins at `start`.
  init?(in bytes: [UInt8], from start: Int, to end: Int) {
    guard start < end else { return nil }
    switch bytes[start] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      self.init(.mark, in: bytes, behind: start + 1, to: end)
    case 0xC2, 0xE2:
      self.init(symbolIn: bytes, from: start, to: end)
    case 0x30...0x39:
      self.init(numberIn: bytes, from: start, to: end)
    default: return nil
    }
  }

  /// A sign, then a blank or the end of the line.
  private init?(_ sign: Sign, in bytes: [UInt8], behind index: Int, to end: Int) {
    guard index >= end || ByteClass.isBlank(bytes[index]) || Bullet.hardBlank(in: bytes, at: index) > 0 else {
      return nil
    }
    self.sign = sign
    contentStart = Bullet.skippingBlanks(in: bytes, from: min(index, end), to: end)
  }

  /// How long the hard blank at `index` is that word processors put behind a bullet's sign; 0 if there is none.
  private static func hardBlank(in bytes: [UInt8], at index: Int) -> Int {
    if bytes.stands("\u{A0}", at: index, before: bytes.count) { return 2 }
    return bytes.stands("\u{202F}", at: index, before: bytes.count)
      || bytes.stands("\u{2003}", at: index, before: bytes.count) ? 3 : 0
  }

  static func skippingBlanks(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
    var index = bytes.trimmed(start..<end).lowerBound
    while index < end {
      let length = hardBlank(in: bytes, at: index)
      guard length > 0 else { break }
      index = bytes.trimmed(min(index + length, end)..<end).lowerBound
    }
    return index
  }

  private init?(symbolIn bytes: [UInt8], from start: Int, to end: Int) {
    if bytes.stands("–", at: start, before: end) {
      self.init(.dash, in: bytes, behind: start + 3, to: end)
    } else if let symbol = Bullet.symbols.first(where: { bytes.stands($0, at: start, before: end) }) {
      var index = start + symbol.utf8CodeUnitCount
      // The wish to be shown as an emoji.
      if bytes.stands("\u{FE0F}", at: index, before: end) { index += 3 }
      self.init(sign: .mark, contentStart: Bullet.skippingBlanks(in: bytes, from: index, to: end))
    } else {
      return nil
    }
  }

  /// `1.` or `1)`; no day of a month (`20. Februar`).
  private init?(numberIn bytes: [UInt8], from start: Int, to end: Int) {
    var index = start
    var number = 0
    while index < end, index - start < 3, ByteClass.isDigit(bytes[index]) {
      number = number * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    guard index < end, bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ")") else { return nil }
    self.init(.number(number), in: bytes, behind: index + 1, to: end)
    if MonthNames.number(ofWordAt: contentStart, in: bytes, before: end) != nil { return nil }
  }

  /// Signs that need no blank behind them, as texts copied from mail and word processors have them.
  private static let symbols: [StaticString] = ["•", "‣", "◦", "▪", "●", "·"]

  /// Whether it may end the text above it without a blank line between: a wrapped line can begin with a dash or a
  /// number by chance (`am` / `20. und 21. Mai`).
  func interrupts(_ open: Bullet?, lastNumber: Int?) -> Bool {
    switch sign {
    case .mark: true
    case .dash: open?.sign == .dash
    case .number(let number): number == 1 || number == lastNumber || number - 1 == lastNumber
    }
  }
}

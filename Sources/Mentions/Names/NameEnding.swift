internal import GermanText

/// What may follow a name: nothing, or the ending of the genitive.
struct NameEnding {
  var end: Int
  var isGenitive: Bool

  /// The ending after what was matched up to `index`; nil where the word goes on otherwise.
  static func read(_ text: Span<UInt8>, from start: Int, at index: Int) -> NameEnding? {
    if let end = apostrophe(text, start, index) { return NameEnding(end: end, isGenitive: true) }
    if text.isInWord(at: index) {
      return genitive(text, start, index).map { NameEnding(end: $0, isGenitive: true) }
    }
    guard !isInNumber(text, index) else { return nil }
    return NameEnding(end: index, isGenitive: false)
  }

  /// GPT-4.5 and GPT-4,5 are no GPT-4.
  private static func isInNumber(_ text: Span<UInt8>, _ index: Int) -> Bool {
    guard index + 1 < text.count, text.isDigit(at: index - 1), text.isDigit(at: index + 1) else { return false }
    return text[index] == UInt8(ascii: ".") || text[index] == UInt8(ascii: ",")
  }

  /// Soras; SORAS in capitals only.
  private static func genitive(_ text: Span<UInt8>, _ start: Int, _ index: Int) -> Int? {
    let next = text.skippingIgnorables(from: index)
    guard next < text.count, !text.isInWord(at: next + 1) else { return nil }
    if text[next] == UInt8(ascii: "s") { return next + 1 }
    return text[next] == UInt8(ascii: "S") && isInCapitals(text, start..<index) ? next + 1 : nil
  }

  private static func isInCapitals(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var letters = 0
    for index in range {
      switch text[index] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): return false
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): letters += 1
      default: break
      }
    }
    return letters > 1
  }

  /// Sora’s, Sora's; Flux’ after a sibilant.
  private static func apostrophe(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    let index = text.skippingIgnorables(from: end)
    guard index < text.count else { return nil }
    let scalar = Scalar(in: text, at: index)
    guard isApostrophe(scalar) else { return nil }
    let next = index + scalar.length
    if next < text.count, text[next] | 0x20 == UInt8(ascii: "s"), !text.isInWord(at: next + 1) { return next + 1 }
    guard scalar.value != backtick, endsInSibilant(text, index), !isQuoted(text, start) else { return nil }
    return text.isInWord(at: next) ? nil : next
  }

  /// It begins code, and stands for an apostrophe only before an s.
  private static let backtick: UInt32 = 0x60

  private static func isApostrophe(_ scalar: Scalar) -> Bool {
    switch scalar.value {
    case 0x27, 0x2019, 0x2BC, 0xB4, 0x60: true  // ' ’ ʼ ´ `
    default: false
    }
  }

  private static func endsInSibilant(_ text: Span<UInt8>, _ index: Int) -> Bool {
    guard let last = text.scalar(before: index) else { return false }
    return switch last.value {
    case 0x73, 0x53, 0x78, 0x58, 0x7A, 0x5A, 0xDF: true  // s S x X z Z ß
    default: false
    }
  }

  /// Whether the name begins after a single quote, whose other half the apostrophe then is.
  private static func isQuoted(_ text: Span<UInt8>, _ start: Int) -> Bool {
    guard let before = text.scalar(before: start) else { return false }
    return switch before.value {
    case 0x27, 0x2018, 0x2019, 0x201A, 0x203A, 0x2039: true  // ' ‘ ’ ‚ › ‹
    default: false
    }
  }
}

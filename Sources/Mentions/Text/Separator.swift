internal import GermanText

/// What may stand between the parts of a name: GPT-4, GPT 4, DALL·E.
enum Separator {
  case hyphen, dot, blank

  /// The separator at an index and where it ends.
  static func read(_ text: Span<UInt8>, at index: Int) -> (kind: Separator, end: Int)? {
    let start = text.skippingIgnorables(from: index)
    guard start < text.count else { return nil }
    let scalar = Scalar(in: text, at: start)
    let end = start + scalar.length
    if isHyphen(scalar) { return (.hyphen, text.skippingIgnorables(from: end)) }
    // The middle dot.
    if scalar.value == 0xB7 { return (.dot, text.skippingIgnorables(from: end)) }
    guard isBlank(scalar) else { return nil }
    return (.blank, skippingBlanks(text, from: end))
  }

  static func skippingBlanks(_ text: Span<UInt8>, from start: Int) -> Int {
    var index = text.skippingIgnorables(from: start)
    while index < text.count {
      let scalar = Scalar(in: text, at: index)
      guard isBlank(scalar) else { break }
      index = text.skippingIgnorables(from: index + scalar.length)
    }
    return index
  }

  /// Hyphens of any kind, and the dash of `GPT–4`.
  static func isHyphen(_ scalar: Scalar) -> Bool {
    switch scalar.value {
    case 0x2D, 0x2010...0x2013: true  // -, ‐ to –
    default: false
    }
  }

  /// Blanks, line breaks, and blanks that do not break.
  static func isBlank(_ scalar: Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x2028, 0x2029, 0x3000: true
    default: false
    }
  }
}

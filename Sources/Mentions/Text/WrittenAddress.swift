internal import GermanText

/// Recognizes addresses of the web and of mail that are written out in a text.
enum WrittenAddress {
  /// Whether what stands here is part of an address.
  static func contains(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    let start = self.start(of: range, in: text)
    let end = self.end(of: range, in: text)
    return holdsScheme(text, start..<range.lowerBound) || beginsWithWWW(text, start..<range.lowerBound)
      || holdsFolder(text, start..<range.lowerBound) || goesOnAsHost(text, range.upperBound..<end)
      || isMail(text, range, within: start..<end)
  }

  private static func start(of range: Range<Int>, in text: Span<UInt8>) -> Int {
    var index = range.lowerBound
    while index > 0, range.lowerBound - index < longest {
      let previous = index - 1
      if text[previous] < 0x80 ? ends(text[previous]) : endsWide(text, before: index) { break }
      index = previous
    }
    return index
  }

  private static func end(of range: Range<Int>, in text: Span<UInt8>) -> Int {
    var index = range.upperBound
    while index < text.count, index - range.upperBound < longest {
      if text[index] < 0x80 ? ends(text[index]) : Separator.isBlank(Scalar(in: text, at: index)) { break }
      index += 1
    }
    return index
  }

  /// Longer runs without a blank are no addresses but rubbish.
  private static let longest = 2048

  /// Blanks, control characters, quotes, angle brackets and bars.
  private static func ends(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...UInt8(ascii: " "), UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"): true
    default: false
    }
  }

  /// Blanks and quotes outside ASCII; all of them have three bytes but NBSP, « and ».
  private static func endsWide(_ text: Span<UInt8>, before index: Int) -> Bool {
    let start = index >= 2 && text[index - 2] == 0xC2 ? index - 2 : index - 3
    guard start >= 0 else { return false }
    let scalar = Scalar(in: text, at: start)
    guard start + scalar.length == index else { return false }
    switch scalar.value {
    case 0xAB, 0xBB, 0x2018...0x201F, 0x2039, 0x203A: return true  // « », ‘ to ‟, ‹ ›
    default: return Separator.isBlank(scalar)
    }
  }

  // MARK: Shapes

  /// https://…
  private static func holdsScheme(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let slash = UInt8(ascii: "/")
    for index in range where text[index] == UInt8(ascii: ":") {
      if index + 2 < range.upperBound, text[index + 1] == slash, text[index + 2] == slash { return true }
    }
    return false
  }

  private static func beginsWithWWW(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count >= 4 else { return false }
    for index in range.lowerBound...(range.upperBound - 4) where text[index + 3] == UInt8(ascii: ".") {
      let isWWW = (0..<3).allSatisfy { text[index + $0] | 0x20 == UInt8(ascii: "w") }
      if isWWW, !text.isInWord(before: index) { return true }
    }
    return false
  }

  /// example.org/…
  private static func holdsFolder(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    for index in range where text[index] == UInt8(ascii: "/") {
      var start = index
      while start > range.lowerBound, text[start - 1].isLetter { start -= 1 }
      let hasHost = start - 2 >= range.lowerBound && text[start - 1] == UInt8(ascii: ".") && isHost(text[start - 2])
      if hasHost, (2...6).contains(index - start) { return true }
    }
    return false
  }

  /// Claude.ai/…
  private static func goesOnAsHost(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count > 3, text[range.lowerBound] == UInt8(ascii: ".") else { return false }
    var index = range.lowerBound + 1
    while index < range.upperBound, text[index].isLetter { index += 1 }
    return index - range.lowerBound > 2 && index < range.upperBound && text[index] == UInt8(ascii: "/")
  }

  private static func isMail(_ text: Span<UInt8>, _ range: Range<Int>, within run: Range<Int>) -> Bool {
    var start = range.lowerBound
    while let before = text.previous(before: start), before.start >= run.lowerBound, isMail(before.scalar) {
      start = before.start
    }
    var end = text.skippingIgnorables(from: range.upperBound)
    while end < run.upperBound, isMail(text[end]) { end = text.skippingIgnorables(from: end + 1) }
    for index in start..<end where text[index] == UInt8(ascii: "@") {
      let next = text.skippingIgnorables(from: index + 1)
      guard let before = text.previous(before: index), before.start >= start, next < end else { continue }
      if before.scalar.value < 0x80, isHost(UInt8(before.scalar.value)), isHost(text[next]) { return true }
    }
    return false
  }

  private static func isMail(_ scalar: Scalar) -> Bool { scalar.value < 0x80 && isMail(UInt8(scalar.value)) }

  private static func isHost(_ byte: UInt8) -> Bool { byte.isLetter || byte.isDigit }

  /// What an address of mail is made of.
  private static func isMail(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "%"), UInt8(ascii: "+"), UInt8(ascii: "-"): true
    case UInt8(ascii: "@"): true
    default: isHost(byte)
    }
  }
}

internal import GermanText

/// A part of a version and where it ends: `1.5`, `70B`, `R1`, `Pro`.
struct VersionToken {
  var text: String
  var end: Int
  var isNumber: Bool
}

extension VersionToken {
  /// A letter with a number: R1, V3.1, v6, K2, and the active part of a mixture, A22B.
  static func series(_ text: Span<UInt8>, at index: Int) -> VersionToken? {
    let letter = text[index]
    let isShare = letter == UInt8(ascii: "A") || letter == UInt8(ascii: "E")
    guard isShare || seriesLetters.contains(letter), text.isDigit(at: index + 1) else { return nil }
    var end = endOfDigits(text, from: index + 1)
    while end + 1 < text.count, text[end] == UInt8(ascii: "."), text.isDigit(at: end + 1) {
      end = endOfDigits(text, from: end + 1)
    }
    guard end - index <= 6 else { return nil }
    let suffix = end < text.count && text[end].isLetter
    if suffix, text[end] != UInt8(ascii: "s"), !text.isInWord(at: end + 1) {
      end += 1
    } else if isShare {
      return nil
    }
    return VersionToken(text: text.word(index..<end), end: end, isNumber: true)
  }

  /// R1, V3, v2, K2, M2
  private static let seriesLetters = Set("RVKMSTvk".utf8)

  // MARK: Numbers

  /// The day of a snapshot after a version: GPT-4-0613.
  static func dated(_ text: Span<UInt8>, at index: Int, after separator: Separator, isFirst: Bool) -> VersionToken? {
    guard separator == .hyphen, !isFirst else { return nil }
    let end = endOfDigits(text, from: index)
    let isYear =
      text[index] == UInt8(ascii: "2")
      || text[index] == UInt8(ascii: "1") && text.isDigit(at: index + 1) && text[index + 1] == UInt8(ascii: "9")
    guard end - index == 8 || end - index == 4 && !isYear, !text.isInWord(at: end) else { return nil }
    return VersionToken(text: text.word(index..<end), end: end, isNumber: true)
  }

  /// `separator` is nil where the number stands directly at the name.
  static func number(_ text: Span<UInt8>, at index: Int, after separator: Separator?, hasNumber: Bool) -> VersionToken?
  {
    var end = endOfDigits(text, from: index)
    guard end - index <= 3 else { return nil }
    var isWhole = true
    let (point, comma) = (UInt8(ascii: "."), UInt8(ascii: ","))
    while end + 1 < text.count, text[end] == point || text[end] == comma && isWhole, text.isDigit(at: end + 1) {
      let next = endOfDigits(text, from: end + 1)
      // Thousands, or the year of a date.
      guard next - end <= 3 else { return nil }
      isWhole = false
      end = next
    }
    if let sized = size(text, index, end) { return sized }
    guard !hasNumber, !text.isInWord(at: end) || NameEnding.read(text, from: index, at: end) != nil else { return nil }
    guard !Quantity.goesOn(text, at: end, isWhole: isWhole, isApart: separator == .blank) else { return nil }
    return VersionToken(text: text.word(index..<end).replacingComma, end: end, isNumber: true)
  }

  /// A letter directly after the number: 4o, 70B, 16k; 8x7B.
  private static func size(_ text: Span<UInt8>, _ start: Int, _ index: Int) -> VersionToken? {
    var end = index
    if end + 1 < text.count, text[end] == UInt8(ascii: "x"), text.isDigit(at: end + 1) {
      end = endOfDigits(text, from: end + 1)
    }
    guard end < text.count else { return nil }
    let letter = text[end]
    guard letter.isLetter, !Quantity.letters.contains(letter) else { return nil }
    guard NameEnding.read(text, from: start, at: end + 1) != nil else { return nil }
    return VersionToken(text: text.word(start..<(end + 1)).replacingComma, end: end + 1, isNumber: true)
  }

  private static func endOfDigits(_ text: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while text.isDigit(at: index) { index += 1 }
    return index
  }
}

extension Span<UInt8> {
  /// A stretch of text with single blanks and without soft hyphens.
  func word(_ range: Range<Int>) -> String {
    var bytes: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let next = skippingIgnorables(from: index)
      if next > index {
        index = next
      } else if let separator = Separator.read(self, at: index) {
        bytes.append(UInt8(ascii: " "))
        index = separator.end
      } else {
        bytes.append(self[index])
        index += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension String {
  fileprivate var replacingComma: String { String(map { $0 == "," ? "." : $0 }) }
}

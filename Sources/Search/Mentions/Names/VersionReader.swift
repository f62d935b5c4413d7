internal import GermanText

/// Reads the version that stands behind a model's name: 1.5 Pro, 4-Turbo, R1, 405B.
struct VersionReader: Sendable {
  /// A version with the place where the mention ends.
  struct Version {
    var tokens: [String]
    var ending: NameEnding
  }

  /// A part of a version and where it ends.
  private struct Token {
    var text: String
    var end: Int
    var isNumber: Bool
  }

  /// The words of each variant in lower case, longer ones first.
  private let variants: [[[UInt8]]]
  private let hasPlus: Bool

  init(variants: [String]) {
    let words = variants.map { variant in
      variant.lowercased().split { $0 == " " || $0 == "-" }.map { Array($0.utf8) }
    }
    self.variants = words.filter { !$0.isEmpty }.sorted { length(of: $0) > length(of: $1) }
    hasPlus = variants.contains("+")

    func length(of words: [[UInt8]]) -> Int { words.reduce(words.count) { $0 + $1.count } }
  }

  /// The longest version behind a name that began at `start` and ends at `index`; nil where none stands there.
  func read(_ text: Span<UInt8>, from start: Int, at index: Int) -> Version? {
    var tokens: [String] = []
    var ending: NameEnding?
    var hasNumber = false
    var place = index
    while let token = token(text, at: place, isFirst: tokens.isEmpty, hasNumber: hasNumber) {
      guard let next = NameEnding.read(text, from: start, at: token.end) else { break }
      tokens.append(token.text)
      ending = next
      hasNumber = hasNumber || token.isNumber
      place = token.end
      if next.isGenitive { break }
    }
    return ending.map { Version(tokens: tokens, ending: $0) }
  }

  private func token(_ text: Span<UInt8>, at index: Int, isFirst: Bool, hasNumber: Bool) -> Token? {
    if hasPlus, index < text.count, text[index] == 0x2B { return Token(text: "+", end: index + 1, isNumber: false) }
    if isFirst, !text.isDigit(at: index - 1) {
      // Sora2, FLUX.1
      let hasPoint = index < text.count && text[index] == 0x2E
      let next = hasPoint ? index + 1 : index
      if text.isDigit(at: next) { return number(text, at: next, behind: nil, hasNumber: false) }
    }
    guard let separator = Separator.read(text, at: index), separator.end < text.count else { return nil }
    let next = separator.end
    if text.isDigit(at: next) {
      return dated(text, at: next, behind: separator.kind, isFirst: isFirst)
        ?? number(text, at: next, behind: separator.kind, hasNumber: hasNumber)
    }
    return variant(text, at: next, behind: separator.kind) ?? series(text, at: next)
  }

  // MARK: Words

  private func variant(_ text: Span<UInt8>, at index: Int, behind separator: Separator) -> Token? {
    for words in variants {
      guard let end = end(of: words, in: text, from: index) else { continue }
      // Behind a blank a word in lower case is one of the sentence: Gemini pro Monat.
      let isOwn = separator != .blank || !text.isLowercase(at: index) || VariantWords.isNoGerman(words)
      guard isOwn, NameEnding.read(text, from: index, at: end) != nil else { continue }
      return Token(text: text.word(index..<end), end: end, isNumber: false)
    }
    return nil
  }

  private func end(of words: [[UInt8]], in text: Span<UInt8>, from start: Int) -> Int? {
    var index = start
    for (number, word) in words.enumerated() {
      if number > 0 {
        if let separator = Separator.read(text, at: index) { index = separator.end }
      }
      for byte in word {
        index = text.skippingIgnorables(from: index)
        guard index < text.count, (text[index] >= 0x41 ? text[index] | 0x20 : text[index]) == byte else { return nil }
        index += 1
      }
    }
    return index
  }

  /// A letter with a number: R1, V3.1, v6, K2, and the active part of a mixture, A22B.
  private func series(_ text: Span<UInt8>, at index: Int) -> Token? {
    let letter = text[index]
    let isShare = letter == 0x41 || letter == 0x45
    guard isShare || Self.seriesLetters.contains(letter), text.isDigit(at: index + 1) else { return nil }
    var end = self.end(ofDigits: text, from: index + 1)
    while end + 1 < text.count, text[end] == 0x2E, text.isDigit(at: end + 1) {
      end = self.end(ofDigits: text, from: end + 1)
    }
    guard end - index <= 6 else { return nil }
    let suffix = end < text.count && text[end] | 0x20 >= 0x61 && text[end] | 0x20 <= 0x7A
    if suffix, text[end] != 0x73, !text.isInWord(at: end + 1) {
      end += 1
    } else if isShare {
      return nil
    }
    return Token(text: text.word(index..<end), end: end, isNumber: true)
  }

  /// R1, V3, v2, K2, M2
  private static let seriesLetters = Set("RVKMSTvk".utf8)

  // MARK: Numbers

  /// The day of a snapshot behind a version: GPT-4-0613.
  private func dated(_ text: Span<UInt8>, at index: Int, behind separator: Separator, isFirst: Bool) -> Token? {
    guard separator == .hyphen, !isFirst else { return nil }
    let end = self.end(ofDigits: text, from: index)
    let isYear = text[index] == 0x31 && text.isDigit(at: index + 1) && text[index + 1] == 0x39 || text[index] == 0x32
    guard end - index == 8 || end - index == 4 && !isYear, !text.isInWord(at: end) else { return nil }
    return Token(text: text.word(index..<end), end: end, isNumber: true)
  }

  /// `separator` is nil where the number stands directly at the name.
  private func number(_ text: Span<UInt8>, at index: Int, behind separator: Separator?, hasNumber: Bool) -> Token? {
    var end = self.end(ofDigits: text, from: index)
    guard end - index <= 3 else { return nil }
    var isWhole = true
    while end + 1 < text.count, text[end] == 0x2E || text[end] == 0x2C && isWhole, text.isDigit(at: end + 1) {
      let next = self.end(ofDigits: text, from: end + 1)
      // Thousands, or the year of a date.
      guard next - end <= 3 else { return nil }
      isWhole = false
      end = next
    }
    if let sized = size(text, index, end) { return sized }
    guard !hasNumber, !text.isInWord(at: end) || NameEnding.read(text, from: index, at: end) != nil else { return nil }
    guard !Quantity.goesOn(text, at: end, isWhole: isWhole, isApart: separator == .blank) else { return nil }
    return Token(text: text.word(index..<end).replacingComma, end: end, isNumber: true)
  }

  /// A letter directly behind the number: 4o, 70B, 16k; 8x7B.
  private func size(_ text: Span<UInt8>, _ start: Int, _ index: Int) -> Token? {
    var end = index
    if end + 1 < text.count, text[end] == 0x78, text.isDigit(at: end + 1) {
      end = self.end(ofDigits: text, from: end + 1)
    }
    guard end < text.count else { return nil }
    let letter = text[end]
    guard letter | 0x20 >= 0x61, letter | 0x20 <= 0x7A, !Quantity.letters.contains(letter) else { return nil }
    guard NameEnding.read(text, from: start, at: end + 1) != nil else { return nil }
    return Token(text: text.word(start..<(end + 1)).replacingComma, end: end + 1, isNumber: true)
  }

  private func end(ofDigits text: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while text.isDigit(at: index) { index += 1 }
    return index
  }
}

extension Span<UInt8> {
  /// A stretch of text with single blanks and without soft hyphens.
  fileprivate func word(_ range: Range<Int>) -> String {
    var bytes: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let next = skippingIgnorables(from: index)
      if next > index {
        index = next
      } else if let separator = Separator.read(self, at: index) {
        bytes.append(0x20)
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

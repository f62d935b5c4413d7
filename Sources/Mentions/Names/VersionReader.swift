internal import GermanText

/// Reads the version that stands after a model's name: 1.5 Pro, 4-Turbo, R1, 405B.
struct VersionReader: Sendable {
  /// A version with where the mention ends.
  struct Version {
    var tokens: [String]
    var ending: NameEnding
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

  /// The longest version after a name that began at `start` and ends at `index`; nil where none stands there.
  func read(_ text: Span<UInt8>, from start: Int, at index: Int) -> Version? {
    var tokens: [String] = []
    var ending: NameEnding?
    var hasNumber = false
    var position = index
    while let token = token(text, at: position, isFirst: tokens.isEmpty, hasNumber: hasNumber) {
      guard let next = NameEnding.read(text, from: start, at: token.end) else { break }
      tokens.append(token.text)
      ending = next
      hasNumber = hasNumber || token.isNumber
      position = token.end
      if next.isGenitive { break }
    }
    return ending.map { Version(tokens: tokens, ending: $0) }
  }

  private func token(_ text: Span<UInt8>, at index: Int, isFirst: Bool, hasNumber: Bool) -> VersionToken? {
    if hasPlus, index < text.count, text[index] == UInt8(ascii: "+") {
      return VersionToken(text: "+", end: index + 1, isNumber: false)
    }
    if isFirst, !text.isDigit(at: index - 1) {
      // Sora2, FLUX.1
      let hasPoint = index < text.count && text[index] == UInt8(ascii: ".")
      let next = hasPoint ? index + 1 : index
      if text.isDigit(at: next) { return .number(text, at: next, after: nil, hasNumber: false) }
    }
    guard let separator = Separator.read(text, at: index), separator.end < text.count else { return nil }
    let next = separator.end
    if text.isDigit(at: next) {
      return .dated(text, at: next, after: separator.kind, isFirst: isFirst)
        ?? .number(text, at: next, after: separator.kind, hasNumber: hasNumber)
    }
    return variant(text, at: next, after: separator.kind) ?? .series(text, at: next)
  }

  // MARK: Words

  private func variant(_ text: Span<UInt8>, at index: Int, after separator: Separator) -> VersionToken? {
    for words in variants {
      guard let end = end(of: words, in: text, from: index) else { continue }
      // After a blank a word in lower case is one of the sentence: Gemini pro Monat.
      let isOwn = separator != .blank || !text.isLowercase(at: index) || VariantWords.isNoGerman(words)
      guard isOwn, NameEnding.read(text, from: index, at: end) != nil else { continue }
      return VersionToken(text: text.word(index..<end), end: end, isNumber: false)
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
        guard index < text.count else { return nil }
        let found = text[index] >= UInt8(ascii: "A") ? text[index] | 0x20 : text[index]
        guard found == byte else { return nil }
        index += 1
      }
    }
    return index
  }
}

/// Cuts text into words and folds them on the way.
struct WordScanner: ~Escapable {
  private let text: Span<UInt8>
  private var index = 0
  /// Longer chains are cut, so that no term grows without bound.
  private static let longestChain = 8
  private static let longestWord = 512

  @_lifetime(copy text)
  init(_ text: Span<UInt8>) { self.text = text }

  /// Fills the chain with the next word and those that hyphens join to it; false at the end of the text.
  @_lifetime(self: copy self)
  mutating func next(into chain: inout WordChain) -> Bool {
    chain.clear()
    guard skipToWord() else { return false }
    repeat {
      scanWord(into: &chain)
      skipGenitive()
    } while chain.words.count < Self.longestChain && crossHyphen()
    return true
  }

  @_lifetime(self: copy self)
  private mutating func skipToWord() -> Bool {
    let end = text.count
    while index < end {
      let kind = ByteClass.of(text[index])
      if kind == ByteClass.other {
        index += isSoftHyphenEntity ? 5 : 1
      } else if kind == ByteClass.wide {
        let scalar = Scalar(in: text, at: index)
        if Folding.isLetter(scalar.value) { return true }
        index += scalar.length
      } else {
        return true
      }
    }
    return false
  }

  @_lifetime(self: copy self)
  private mutating func scanWord(into chain: inout WordChain) {
    var word = WordChain.Word(
      surface: index..<index, folded: chain.folded.count..<chain.folded.count,
      endings: chain.endings.count..<chain.endings.count)
    let start = index
    let first = chain.folded.count
    var surfaceEnd = index
    var isAfterLowercase = false
    let end = text.count
    scan: while index < end {
      let byte = text[index]
      switch ByteClass.of(byte) {
      case ByteClass.letter:
        if byte == UInt8(ascii: "I"), isAfterLowercase, takeCapitalEnding(from: first, into: &chain) {
          word.spelling = word.spelling ?? .capital
        } else {
          append(byte | 0x20, from: first, to: &chain)
          index += 1
        }
        isAfterLowercase = byte >= UInt8(ascii: "a")
        word.hasLetter = true
      case ByteClass.digit:
        append(byte, from: first, to: &chain)
        index += 1
        isAfterLowercase = false
        word.hasDigit = true
      case ByteClass.wide:
        let scalar = Scalar(in: text, at: index)
        if scalar.isIgnorable {
          index += scalar.length
          continue scan
        }
        if scalar.isCombiningMark {
          addCombiningMark(scalar, from: first, to: &chain, word: &word)
        } else if Folding.isLetter(scalar.value) {
          let isTrema = scalar.value == 0xEF || scalar.value == 0xCF  // ï, Ï
          if isTrema, takeTrema(length: 2, from: first, into: &chain) {
            word.spelling = word.spelling ?? .trema
          } else {
            if chain.folded.count - first < Self.longestWord { Folding.append(scalar.value, to: &chain.folded) }
            index += scalar.length
          }
          isAfterLowercase = Folding.isLowercase(scalar.value)
          word.hasLetter = true
        } else if let spelling = takeMark(from: first, surface: start, into: &chain) {
          word.spelling = word.spelling ?? spelling
        } else {
          break scan
        }
      default:
        if (byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")), isBetweenDigits {
          append(byte, from: first, to: &chain)
          index += 1
        } else if byte == UInt8(ascii: "&"), isSoftHyphenEntity {
          index += 5
          continue scan
        } else if let spelling = takeMark(from: first, surface: start, into: &chain) {
          word.spelling = word.spelling ?? spelling
          isAfterLowercase = false
        } else {
          break scan
        }
      }
      surfaceEnd = index
    }
    word.surface = start..<surfaceEnd
    word.folded = first..<chain.folded.count
    word.endings = word.endings.lowerBound..<chain.endings.count
    chain.words.append(word)
  }

  private func append(_ byte: UInt8, from first: Int, to chain: inout WordChain) {
    if chain.folded.count - first < Self.longestWord { chain.folded.append(byte) }
  }

  /// Whether a point or comma stands in a number: 1.5, 3,5.
  private var isBetweenDigits: Bool {
    index > 0 && index + 1 < text.count && ByteClass.of(text[index - 1]) == ByteClass.digit
      && ByteClass.of(text[index + 1]) == ByteClass.digit
  }

  private var isSoftHyphenEntity: Bool { text[index] == UInt8(ascii: "&") && matches("&shy;", at: index) }

  // MARK: Gender

  /// A combining mark: NFD umlauts get their `e`, NFD `ï` may be a gender mark, all others vanish.
  @_lifetime(self: copy self)
  private mutating func addCombiningMark(
    _ scalar: Scalar, from first: Int, to chain: inout WordChain, word: inout WordChain.Word
  ) {
    // The two dots of ä, ï, ö, ü.
    if scalar.value == 0x308, let letter = chain.folded.last, chain.folded.count > first {
      if letter == UInt8(ascii: "i") {
        chain.folded.removeLast()
        if takeTrema(length: scalar.length, from: first, into: &chain) {
          word.spelling = word.spelling ?? .trema
          return
        }
        chain.folded.append(letter)
      } else if letter == UInt8(ascii: "a") || letter == UInt8(ascii: "o") || letter == UInt8(ascii: "u") {
        chain.folded.append(UInt8(ascii: "e"))
      }
    }
    index += scalar.length
  }

  /// `ï` before `n` or `nnen`: Forscherïn, Forscherïnnen; not naïv, Anaïs.
  @_lifetime(self: copy self)
  private mutating func takeTrema(length: Int, from first: Int, into chain: inout WordChain) -> Bool {
    let tail = skippingIgnorables(from: index + length)
    if let after = matchFolding("nnen", at: tail) {
      return take(.innen, until: after, from: first, into: &chain)
    }
    if let after = matchFolding("n", at: tail), !goesOn(at: after) {
      return take(.in, until: after, from: first, into: &chain)
    }
    return false
  }

  /// A capital `I` in the middle of a word: ForscherInnen, ForscherIn; not LinkedIn.
  @_lifetime(self: copy self)
  private mutating func takeCapitalEnding(from first: Int, into chain: inout WordChain) -> Bool {
    if let after = matchFolding("nnen", at: index + 1) {
      return take(.innen, until: after, from: first, into: &chain)
    }
    if let after = matchFolding("n", at: index + 1), !goesOn(at: after), !isDigit(at: after) {
      return take(.in, until: after, from: first, into: &chain)
    }
    return false
  }

  @_lifetime(self: copy self)
  private mutating func takeMark(
    from first: Int, surface start: Int, into chain: inout WordChain
  ) -> GenderSpelling? {
    let byte = text[index]
    guard mayBeginMark(byte) else { return nil }
    for row in GenderMark.all where row.mark[0] == byte && matches(row.mark, at: index) {
      let tail = skippingIgnorables(from: index + row.mark.count)
      for ending in row.endings {
        guard let after = match(ending, at: tail), closes(row, at: after),
          !isEmphasis(row, start: start, after: after), !isAddress(row, start: start, after: after)
        else { continue }
        let end = row.closing == nil ? after : after + 1
        if take(ending, until: end, letterAt: tail, from: first, into: &chain) { return row.spelling }
      }
    }
    return nil
  }

  /// Whether a mark can begin here; false for almost every blank, comma and full stop, without a look at the table.
  private func mayBeginMark(_ byte: UInt8) -> Bool {
    index + 2 <= text.count && text[index + 1] > UInt8(ascii: " ") && GenderMark.beginnings[Int(byte)]
  }

  private func match(_ ending: GenderMark.Ending, at index: Int) -> Int? {
    switch ending {
    case .innen: return matchFolding("innen", at: index)
    case .in:
      guard let after = matchFolding("in", at: index), !goesOn(at: after) else { return nil }
      return after
    case .letter:
      guard index < text.count, ByteClass.of(text[index]) == ByteClass.letter, !goesOn(at: index + 1) else {
        return nil
      }
      return index + 1
    case .innBracketEn: return matchFolding("inn)en", at: index)
    case .nen:
      guard let after = matchFolding("nen", at: index), !goesOn(at: after) else { return nil }
      return after
    }
  }

  private func closes(_ row: GenderMark, at index: Int) -> Bool {
    guard let closing = row.closing else { return true }
    return index < text.count && text[index] == closing
  }

  /// `*fett*innen` is emphasis and a word; `*Forscher*innen*` is an emphasised gender form.
  private func isEmphasis(_ row: GenderMark, start: Int, after: Int) -> Bool {
    let mark = row.mark[0]
    guard row.mark.count == 1, mark == UInt8(ascii: "*") || mark == UInt8(ascii: "_") else { return false }
    guard start > 0, text[start - 1] == mark, start < 2 || text[start - 2] != mark else { return false }
    return after >= text.count || text[after] != mark
  }

  /// `example.org/in` and `/in/2024` are addresses, not people.
  private func isAddress(_ row: GenderMark, start: Int, after: Int) -> Bool {
    guard row.spelling == .slash else { return false }
    return after < text.count && text[after] == UInt8(ascii: "/") || start > 0 && text[start - 1] == UInt8(ascii: ".")
  }

  /// Adds an ending to the word if what stands before it can be a person, and moves on past it.
  @_lifetime(self: copy self)
  private mutating func take(
    _ ending: GenderMark.Ending, until end: Int, letterAt letter: Int = 0, from first: Int, into chain: inout WordChain
  ) -> Bool {
    switch ending {
    case .letter:
      guard acceptsLetter(text[letter] | 0x20, after: first, in: chain) else { return false }
      chain.folded.append(text[letter] | 0x20)
    case .nen:
      guard chain.folded.count - first > 5, chain.folded.span.hasSuffix("in") else { return false }
      chain.folded.append(contentsOf: [UInt8(ascii: "n"), UInt8(ascii: "e"), UInt8(ascii: "n")])
      // Forscher*in*nen: both marks set off one ending.
      if chain.endings.last?.upperBound == chain.folded.count - 3 { chain.endings.removeLast() }
      chain.endings.append((chain.folded.count - 5)..<chain.folded.count)
    case .in, .innen, .innBracketEn:
      // What stands between two endings of one word has to be a person too, Bürger*innenmeister*innen: no second
      // ending directly after the first.
      let base = max(first, chain.endings.last?.upperBound ?? first)
      guard GenderBase.isPerson(chain.folded, from: base) else { return false }
      GenderBase.trim(&chain.folded, from: base)
      let start = chain.folded.count
      chain.folded.append(contentsOf: [UInt8(ascii: "i"), UInt8(ascii: "n")])
      if ending != .in { chain.folded.append(contentsOf: [UInt8(ascii: "n"), UInt8(ascii: "e"), UInt8(ascii: "n")]) }
      chain.endings.append(start..<chain.folded.count)
    }
    index = end
    return true
  }

  /// Angehörige*r, jede:n, eine/m; and ein*e.
  private func acceptsLetter(_ letter: UInt8, after first: Int, in chain: WordChain) -> Bool {
    switch letter {
    case UInt8(ascii: "r"), UInt8(ascii: "n"), UInt8(ascii: "m"), UInt8(ascii: "s"):
      chain.folded.count - first > 3 && chain.folded.last == UInt8(ascii: "e")
    case UInt8(ascii: "e"): GenderMark.articles.contains(String(decoding: chain.folded[first...], as: UTF8.self))
    default: false
    }
  }

  // MARK: Joining

  /// Steps over the genitive of `Gemini's`, which is no word.
  @_lifetime(self: copy self)
  private mutating func skipGenitive() {
    let length = matches("'", at: index) ? 1 : matches("’", at: index) ? 3 : 0
    if length > 0, let after = matchFolding("s", at: index + length), !goesOn(at: after) { index = after }
  }

  @_lifetime(self: copy self)
  private mutating func crossHyphen() -> Bool {
    guard index < text.count, text[index] == UInt8(ascii: "-") || text[index] >= 0x80 else { return false }
    let scalar = Scalar(in: text, at: index)
    guard scalar.isHyphen else { return false }
    let next = skippingIgnorables(from: index + scalar.length)
    guard isLetter(at: next) || isDigit(at: next) else { return false }
    index = next
    return true
  }

  /// Whether the word just read ends with a hyphen that stands for what follows: Film- und Fernsehbranche.
  var isBeforeSuspendedHyphen: Bool {
    guard index + 1 < text.count, text[index] == UInt8(ascii: "-") || text[index] >= 0x80 else { return false }
    let hyphen = Scalar(in: text, at: index)
    let next = index + hyphen.length
    guard hyphen.isHyphen, next < text.count else { return false }
    switch text[next] {
    case UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: "\n"), UInt8(ascii: "/"): return true
    default: return false
    }
  }

  // MARK: Looking ahead

  private func isLetter(at index: Int) -> Bool {
    guard index < text.count else { return false }
    return switch ByteClass.of(text[index]) {
    case ByteClass.letter: true
    case ByteClass.wide: Folding.isLetter(Scalar(in: text, at: index).value)
    default: false
    }
  }

  /// Whether a word goes on here; a combining mark belongs to the letter before it.
  private func goesOn(at index: Int) -> Bool {
    isLetter(at: index) || index < text.count && text[index] >= 0x80 && Scalar(in: text, at: index).isCombiningMark
  }

  private func isDigit(at index: Int) -> Bool {
    index < text.count && ByteClass.of(text[index]) == ByteClass.digit
  }

  private func skippingIgnorables(from start: Int) -> Int {
    var index = start
    while index < text.count, text[index] >= 0x80 {
      let scalar = Scalar(in: text, at: index)
      guard scalar.isIgnorable else { break }
      index += scalar.length
    }
    return matches("&shy;", at: index) ? index + 5 : index
  }

  private func matches(_ literal: StaticString, at index: Int) -> Bool {
    let count = literal.utf8CodeUnitCount
    guard index + count <= text.count else { return false }
    return literal.withUTF8Buffer { bytes in
      for offset in 0..<count where unsafe bytes[offset] != text[index + offset] { return false }
      return true
    }
  }

  private func matches(_ literal: [UInt8], at index: Int) -> Bool {
    guard index + literal.count <= text.count else { return false }
    for offset in literal.indices where literal[offset] != text[index + offset] { return false }
    return true
  }

  /// Where a lower-case ASCII literal ends that stands here in any case, with soft hyphens or without; else nil.
  private func matchFolding(_ literal: StaticString, at start: Int) -> Int? {
    let count = literal.utf8CodeUnitCount
    var index = start
    for offset in 0..<count {
      if offset > 0 { index = skippingIgnorables(from: index) }
      let letter = literal.withUTF8Buffer { unsafe $0[offset] }
      guard index < text.count, text[index] | 0x20 == letter, text[index] < 0x80 else { return nil }
      index += 1
    }
    return index
  }
}

internal import GermanText

/// Recognizes names that are the first part of a German word: Soravideos, not Soraya.
enum ClosedCompound {
  /// Where the word ends that begins with a name, if the rest of it is a German word.
  static func end(of text: Span<UInt8>, from start: Int, nameEnd: Int) -> Int? {
    let end = text.wordEnd(from: nameEnd)
    guard isInLowerCase(text, nameEnd..<end), !text.isDigit(at: nameEnd - 1) else { return nil }
    let name = letters(text, start..<nameEnd)
    let rest = letters(text, nameEnd..<end)
    guard rest.count >= shortestRest, let whole = word(name + rest), isNoOtherWord(whole, name: name) else {
      return nil
    }
    if isGerman(rest) { return end }
    return rest.first == UInt8(ascii: "s") && rest.count > shortestRest && isGerman(Array(rest.dropFirst())) ? end : nil
  }

  /// Shorter ones are endings: Klingel, Claudel.
  private static let shortestRest = 3

  /// A noun, an adjective, a participle, or a compound of them; no function word.
  private static func isGerman(_ letters: [UInt8]) -> Bool {
    guard let word = word(letters), !word.isFunction, !suffixes.contains(word.word) else { return false }
    if !word.parts.isEmpty { return true }
    let classes = Analyzer().classes(of: word.word)
    if !classes.isDisjoint(with: [.noun, .adjective]) { return true }
    return classes.contains(.verb) && isParticiple(word.word)
  }

  /// gesteuert, basiert, generierte
  private static func isParticiple(_ word: String) -> Bool {
    word.utf8.count > 5 && (word.hasPrefix("ge") || word.hasSuffix("iert") || word.hasSuffix("ierte"))
  }

  /// Endings of names and of foreign words that the lexicon knows as words too.
  private static let suffixes: Set<String> = [
    "ale", "ana", "ane", "ano", "ant", "ara", "are", "art", "bus", "eis", "ella", "ern", "este", "esse", "ette", "ida",
    "ide", "iden", "ier", "ina", "ine", "ion", "isch", "ist", "itis", "lia", "lei", "lin", "los", "mus", "nen", "nia",
    "on", "rat", "ria", "rin", "sam", "tion", "tum", "ung", "ya",
  ]

  /// A word that is known as a whole, or splits elsewhere, is another one: Pi|lot.
  private static func isNoOtherWord(_ whole: AnalyzedWord, name: [UInt8]) -> Bool {
    if !Analyzer().classes(of: whole.word).isEmpty { return false }
    guard let first = whole.parts.first, let own = word(name) else { return true }
    return own.word.hasPrefix(first) || first.hasPrefix(own.word)
  }

  private static func word(_ letters: [UInt8]) -> AnalyzedWord? {
    let chains = Analyzer().chains(in: letters)
    return chains.count == 1 && chains[0].words.count == 1 ? chains[0].words[0] : nil
  }

  private static func isInLowerCase(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var index = text.skippingIgnorables(from: range.lowerBound)
    while index < range.upperBound {
      let scalar = Scalar(in: text, at: index)
      guard scalar.isCombiningMark || text.isLowercase(at: index) else { return false }
      index = text.skippingIgnorables(from: index + scalar.length)
    }
    return true
  }

  private static func letters(_ text: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
    var letters: [UInt8] = []
    var index = text.skippingIgnorables(from: range.lowerBound)
    while index < range.upperBound {
      let end = min(index + Scalar(in: text, at: index).length, range.upperBound)
      for position in index..<end { letters.append(text[position]) }
      index = text.skippingIgnorables(from: end)
    }
    return letters
  }
}

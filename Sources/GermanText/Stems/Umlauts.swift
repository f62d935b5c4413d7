/// Umlauts in folded words, where `ä` is `ae`.
enum Umlauts {
  /// The first known word that becomes of a word when some of its vowels are umlauts: hauser → haeuser.
  ///
  /// The automaton ends the search early: few spellings go on to its end.
  static func restore(
    _ word: Span<UInt8>, at index: Int, _ cursor: Lexicon.Cursor, _ spelling: inout [UInt8]
  ) -> LexiconEntry? {
    guard index < word.count else { return cursor.entry }
    var cursor = cursor
    let letter = word[index]
    guard cursor.advance(by: letter) else { return nil }
    spelling.append(letter)
    if letter == UInt8(ascii: "a") || letter == UInt8(ascii: "o") || letter == UInt8(ascii: "u") {
      var umlaut = cursor
      if umlaut.advance(by: UInt8(ascii: "e")) {
        spelling.append(UInt8(ascii: "e"))
        if let entry = restore(word, at: index + 1, umlaut, &spelling) { return entry }
        spelling.removeLast()
      }
    }
    if let entry = restore(word, at: index + 1, cursor, &spelling) { return entry }
    spelling.removeLast()
    return nil
  }
}

extension Span<UInt8> {
  /// Whether an `e` is the second letter of an umlaut; not in neue, Steuer, Quelle, continue.
  func isUmlaut(at index: Int) -> Bool {
    guard index > 0, index + 1 < count, self[index] == UInt8(ascii: "e") else { return false }
    switch self[index - 1] {
    case UInt8(ascii: "a"), UInt8(ascii: "o"): return true
    case UInt8(ascii: "u"): return index < 2 || !Self.keepsUE(after: self[index - 2])
    default: return false
    }
  }

  /// Where the last umlaut has its `e`; `aeu` is one.
  var lastUmlaut: Int? { indices.last { isUmlaut(at: $0) } }

  private static func keepsUE(after letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
    case UInt8(ascii: "q"): true
    default: false
    }
  }
}

/// Umlauts in folded words, where `ä` is `ae`.
enum Umlauts {
  /// The first known word that becomes of a word when some of its vowels are umlauts: hauser → haeuser.
  ///
  /// The automaton ends the search early: few spellings go on to its end.
  static func restore(
    _ word: Span<UInt8>, at index: Int, _ place: Lexicon.Cursor, _ spelling: inout [UInt8]
  ) -> LexiconEntry? {
    guard index < word.count else { return place.entry }
    var place = place
    let letter = word[index]
    guard place.advance(by: letter) else { return nil }
    spelling.append(letter)
    if letter == 0x61 || letter == 0x6F || letter == 0x75 {
      var umlaut = place
      if umlaut.advance(by: 0x65) {
        spelling.append(0x65)
        if let entry = restore(word, at: index + 1, umlaut, &spelling) { return entry }
        spelling.removeLast()
      }
    }
    if let entry = restore(word, at: index + 1, place, &spelling) { return entry }
    spelling.removeLast()
    return nil
  }
}

extension Span<UInt8> {
  /// Whether an `e` is the second letter of an umlaut; not in neue, Steuer, Quelle, continue.
  func isUmlaut(at index: Int) -> Bool {
    guard index > 0, index + 1 < count, self[index] == 0x65 else { return false }
    switch self[index - 1] {
    case 0x61, 0x6F: return true  // ae, oe
    case 0x75: return index < 2 || !Self.keepsUE(after: self[index - 2])
    default: return false
    }
  }

  /// Where the last umlaut has its `e`; `aeu` is one.
  var lastUmlaut: Int? { indices.last { isUmlaut(at: $0) } }

  private static func keepsUE(after letter: UInt8) -> Bool {
    switch letter {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x71: true  // a vowel or q
    default: false
    }
  }
}

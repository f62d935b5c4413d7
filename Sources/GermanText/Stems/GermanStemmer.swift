/// Takes inflection off a folded word: CISTEM, in its case-insensitive form.
///
/// Leonie Weissweiler and Alexander Fraser, "Developing a Stemmer for German Based on a Comparative Analysis of
/// Publicly Available Stemmers", GSCL 2017. Two steps differ. The prefix `ge-` stays, since names would lose their first
/// syllable to it (Gemini would meet Mini). Umlauts arrive as `ae`, `oe`, `ue` and lose their `e` here, except `ue`
/// after a vowel or `q`, where it is no umlaut (neue, Steuer, Quelle).
enum GermanStemmer {
  /// Replaces the word that begins at an offset of the buffer, and reaches to its end, by its stem.
  static func stem(_ word: inout [UInt8], from start: Int) {
    var letters = word.mutableSpan
    var end = dropUmlauts(&letters, from: start)
    var units = count(letters, from: start, to: end)
    while units > 3, let length = suffix(letters, from: start, to: end, units: units) {
      end -= length
      units -= length
    }
    word.removeLast(word.count - end)
  }

  /// Where the word ends without the `e` of its umlauts.
  private static func dropUmlauts(_ word: inout MutableSpan<UInt8>, from start: Int) -> Int {
    var end = start
    for index in start..<word.count {
      let byte = word[index]
      if byte == 0x65, end > start, isUmlautBase(word[end - 1], after: end - 1 > start ? word[end - 2] : 0) { continue }
      word[end] = byte
      end += 1
    }
    return end
  }

  private static func isUmlautBase(_ letter: UInt8, after previous: UInt8) -> Bool {
    switch letter {
    case 0x61, 0x6F: true  // a, o
    case 0x75: !isVowel(previous) && previous != 0x71  // u, q
    default: false
    }
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case 0x61, 0x65, 0x69, 0x6F, 0x75: true
    default: false
    }
  }

  /// The word's length as the paper counts it: `sch`, `ei` and `ie` are one sound each.
  private static func count(_ word: borrowing MutableSpan<UInt8>, from start: Int, to end: Int) -> Int {
    var index = start
    var count = 0
    while index < end {
      index += soundLength(word, at: index, to: end)
      count += 1
    }
    return count
  }

  private static func soundLength(_ word: borrowing MutableSpan<UInt8>, at index: Int, to end: Int) -> Int {
    guard index + 1 < end else { return 1 }
    switch (word[index], word[index + 1]) {
    case (0x65, 0x69), (0x69, 0x65): return 2
    case (0x73, 0x63): return index + 2 < end && word[index + 2] == 0x68 ? 3 : 1
    default: return 1
    }
  }

  /// How many letters the next ending has: -em, -er, -nd of longer words, -t, -e, -s, -n; nil where none is left.
  ///
  /// A letter that belongs to `ei` or `ie`, or doubles the one before, is no ending.
  private static func suffix(
    _ word: borrowing MutableSpan<UInt8>, from start: Int, to end: Int, units: Int
  ) -> Int? {
    let (previous, last) = (word[end - 2], word[end - 1])
    if units > 5, isLongSuffix(previous, last), !(previous == 0x65 && endsInDiphthong(word, from: start, to: end - 1)),
      !(previous == 0x6E && word[end - 3] == 0x6E)
    {
      return 2
    }
    guard last == 0x74 || last == 0x65 || last == 0x73 || last == 0x6E, last != previous else { return nil }
    return last == 0x65 && endsInDiphthong(word, from: start, to: end) ? nil : 1
  }

  private static func isLongSuffix(_ first: UInt8, _ second: UInt8) -> Bool {
    (first == 0x65 && (second == 0x6D || second == 0x72)) || (first == 0x6E && second == 0x64)
  }

  /// Whether the last letter is the `e` of `ie`, counted from the left as in the paper: `ie`, but not the `e` of `eie`.
  private static func endsInDiphthong(_ word: borrowing MutableSpan<UInt8>, from start: Int, to end: Int) -> Bool {
    guard end - start >= 2, word[end - 1] == 0x65, word[end - 2] == 0x69 else { return false }
    return end - start < 3 || word[end - 3] != 0x65
  }
}

/// Takes inflection off a folded word: CISTEM, in its case-insensitive form.
///
/// Leonie Weissweiler and Alexander Fraser, "Developing a Stemmer for German Based on a Comparative Analysis of
/// Publicly Available Stemmers", GSCL 2017. Two steps differ. The prefix `ge-` stays, since names would lose their first
/// syllable to it (Gemini would meet Mini). Umlauts arrive as `ae`, `oe`, `ue` and lose their `e` here, except `ue`
/// after a vowel or `q`, where it is no umlaut (neue, Steuer, Quelle).
enum GermanStemmer {
  // Stand-ins for two or three letters, as in the paper; none occurs in a folded word.
  private static let sch: UInt8 = 0x24
  private static let ei: UInt8 = 0x25
  private static let ie: UInt8 = 0x26
  private static let double: UInt8 = 0x2A

  /// Replaces the word that begins at an offset of the buffer, and reaches to its end, by its stem.
  static func stem(_ word: inout [UInt8], from start: Int) {
    dropUmlauts(&word, from: start)
    contract(&word, from: start)
    strip(&word, from: start)
    expand(&word, from: start)
  }

  private static func dropUmlauts(_ word: inout [UInt8], from start: Int) {
    var end = start
    for index in start..<word.count {
      let byte = word[index]
      if byte == 0x65, end > start, isUmlautBase(word[end - 1], after: end - 1 > start ? word[end - 2] : 0) { continue }
      word[end] = byte
      end += 1
    }
    word.removeLast(word.count - end)
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

  private static func contract(_ word: inout [UInt8], from start: Int) {
    var end = start
    var index = start
    let count = word.count
    while index < count {
      let byte = word[index]
      let next = index + 1 < count ? word[index + 1] : 0
      let third = index + 2 < count ? word[index + 2] : 0
      if byte == 0x73, next == 0x63, third == 0x68 {
        word[end] = sch
        index += 3
      } else if byte == 0x65, next == 0x69 {
        word[end] = ei
        index += 2
      } else if byte == 0x69, next == 0x65 {
        word[end] = ie
        index += 2
      } else if end > start, byte == word[end - 1] {
        word[end] = double
        index += 1
      } else {
        word[end] = byte
        index += 1
      }
      end += 1
    }
    word.removeLast(count - end)
  }

  private static func strip(_ word: inout [UInt8], from start: Int) {
    while word.count - start > 3 {
      let last = word[word.count - 1]
      let previous = word[word.count - 2]
      if word.count - start > 5, isLongSuffix(previous, last) {
        word.removeLast(2)
      } else if isShortSuffix(last) {
        word.removeLast()
      } else {
        return
      }
    }
  }

  /// -em, -er, -nd.
  private static func isLongSuffix(_ first: UInt8, _ second: UInt8) -> Bool {
    (first == 0x65 && (second == 0x6D || second == 0x72)) || (first == 0x6E && second == 0x64)
  }

  /// -t, -e, -s, -n.
  private static func isShortSuffix(_ letter: UInt8) -> Bool {
    letter == 0x74 || letter == 0x65 || letter == 0x73 || letter == 0x6E
  }

  private static func expand(_ word: inout [UInt8], from start: Int) {
    var index = start
    while index < word.count {
      switch word[index] {
      case sch: word.replaceSubrange(index...index, with: [0x73, 0x63, 0x68])
      case ei: word.replaceSubrange(index...index, with: [0x65, 0x69])
      case ie: word.replaceSubrange(index...index, with: [0x69, 0x65])
      case double where index > start: word[index] = word[index - 1]
      default: break
      }
      index += 1
    }
  }
}

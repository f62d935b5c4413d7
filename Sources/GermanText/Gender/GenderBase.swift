/// What stands before a gender mark.
enum GenderBase {
  /// Whether a folded word can name a person: long enough, no function word, none of the verbs of `Log-in`.
  static func isPerson(_ folded: [UInt8], from first: Int) -> Bool {
    guard folded.count - first >= 3, folded[first] >= UInt8(ascii: "a") else { return false }
    let base = folded.span.extracting(first..<folded.count)
    if FunctionWords.contains(base) { return false }
    if GenderMark.adverbs.contains(String(decoding: folded[first...], as: UTF8.self)) { return false }
    return base.count > 6 || !GenderMark.englishVerbs.contains(String(decoding: folded[first...], as: UTF8.self))
  }

  /// Takes off what the feminine does not have: Studenten/-innen → student, Kollege/-in → kolleg.
  static func trim(_ folded: inout [UInt8], from first: Int) {
    guard folded.count - first > 4 else { return }
    if folded[folded.count - 1] == UInt8(ascii: "n"), folded[folded.count - 2] == UInt8(ascii: "e") {
      folded.removeLast(2)
    } else if folded[folded.count - 1] == UInt8(ascii: "e") {
      folded.removeLast()
    }
  }

  /// What the lexicon is asked for after a base that a mark has shown, likelier endings first.
  static let endings = feminine + masculine

  static let feminine: [[UInt8]] = [Array("in".utf8)]  // Ärzt*innen: aerztin

  static let masculine: [[UInt8]] = [
    Array("e".utf8),  // Nerd*innen of a Nerde
    [],  // Mitglieder:innen, Admin:innen
    Array("er".utf8),  // Beamt:innen
  ]
}

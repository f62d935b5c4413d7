/// A name cut into the parts between which separators may stand: GPT and 4, Stable and Diffusion.
struct SpelledName {
  private struct Part {
    var letters: [Character]
    /// What of its own the name has before this part besides hyphens and blanks: the point of Character.AI.
    var sign: Character?
    /// Whether it stands directly after a single letter, as in `o3`, which nothing separates.
    var isAttached: Bool
  }

  private var parts: [Part] = []
  private let ignoresCase: Bool

  init?(_ name: String, ignoresCase: Bool) {
    self.ignoresCase = ignoresCase
    var sign: Character?
    var isAfterSign = true
    let characters = Array(name)
    for (index, character) in characters.enumerated() {
      let isPoint =
        character == "." && index > 0 && index + 1 < characters.count && characters[index - 1].isDecimalDigit
        && characters[index + 1].isDecimalDigit
      guard character.isPartOfWord || isPoint else {
        if character.isASCII, character != "-", !character.isWhitespace, sign == nil { sign = character }
        isAfterSign = true
        continue
      }
      let isNumber = character.isDecimalDigit || isPoint
      let changes = parts.last?.letters.last.map { ($0.isDecimalDigit || $0 == ".") != isNumber } ?? true
      if isAfterSign || changes {
        let isAttached = !isAfterSign && parts.last?.letters.count == 1 && isNumber
        parts.append(Part(letters: [], sign: parts.isEmpty ? nil : sign, isAttached: isAttached))
      }
      parts[parts.count - 1].letters.append(character)
      (isAfterSign, sign) = (false, nil)
    }
    guard !parts.isEmpty else { return nil }
  }

  var beginsWithDigit: Bool { parts[0].letters[0].isDecimalDigit }

  func canBegin(with character: Character) -> Bool { isEqual(character, parts[0].letters[0], isFirst: true) }

  /// The index after the name that is spelled out from an index on.
  func end(in text: SpelledText, from start: Int) -> Int? {
    var index = start
    for (number, part) in parts.enumerated() {
      if number > 0, !part.isAttached { index = self.index(afterSeparatorAt: index, of: part, in: text) }
      for (offset, letter) in part.letters.enumerated() {
        guard let found = text[index], isEqual(found, letter, isFirst: number == 0 && offset == 0) else { return nil }
        index += 1
      }
    }
    return index
  }

  /// Capitals matter for the first letter only: SORA counts, sora does not.
  private func isEqual(_ found: Character, _ wanted: Character, isFirst: Bool) -> Bool {
    found == wanted || (ignoresCase || !isFirst) && found.lowercased() == wanted.lowercased()
  }

  private func index(afterSeparatorAt index: Int, of part: Part, in text: SpelledText) -> Int {
    guard let character = text[index] else { return index }
    if character == part.sign || character.isHyphenOrDash || character == "·" { return index + 1 }
    var end = index
    while let blank = text[end], blank.isWhitespace { end += 1 }
    return end
  }
}

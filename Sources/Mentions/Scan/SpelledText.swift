/// A text as a reader sees it: character by character, without the invisible ones that may stand inside a word.
package struct SpelledText {
  struct Letter {
    var character: Character
    /// Byte range in the text.
    var range: Range<Int>
  }

  private(set) var letters: [Letter] = []

  package init(_ text: [UInt8]) {
    var visible = String.UnicodeScalarView()
    var starts: [Int] = []
    var offset = 0
    for scalar in String(decoding: Self.withoutEntities(text), as: UTF8.self).unicodeScalars {
      if !Self.isInvisible(scalar) {
        visible.append(scalar)
        starts.append(offset)
      }
      offset += UTF8.width(scalar)
    }
    letters.reserveCapacity(starts.count)
    var index = 0
    for character in String(visible) {
      let last = character.unicodeScalars.reversed()[0]
      let end = index + character.unicodeScalars.count - 1
      letters.append(Letter(character: character, range: starts[index]..<(starts[end] + UTF8.width(last))))
      index = end + 1
    }
  }

  /// `&shy;` as invisible characters of the same length.
  private static func withoutEntities(_ text: [UInt8]) -> [UInt8] {
    let entity = Array("&shy;".utf8)
    guard text.contains(entity[0]) else { return text }
    var text = text
    for start in text.indices.dropLast(entity.count - 1)
    where text[start..<(start + entity.count)].elementsEqual(entity) {
      // A soft hyphen has two bytes, a zero-width space three.
      text.replaceSubrange(start..<(start + entity.count), with: [0xC2, 0xAD, 0xE2, 0x80, 0x8B])
    }
    return text
  }

  /// The soft hyphen, zero-width characters, marks of direction, the byte order mark.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: true
    default: false
    }
  }

  subscript(index: Int) -> Character? { letters.indices.contains(index) ? letters[index].character : nil }
}

extension Character {
  /// A letter or a digit.
  var isPartOfWord: Bool { unicodeScalars.first?.isPartOfWord ?? false }

  /// The same of what stands last in it: a mark on whatever stands before it.
  var endsPartOfWord: Bool { unicodeScalars.last?.isPartOfWord ?? false }

  var isDecimalDigit: Bool { isASCII && isNumber }

  var isHyphenOrDash: Bool { ["-", "‐", "‑", "‒", "–"].contains(self) }
}

extension Unicode.Scalar {
  /// Letters, digits and the marks on letters; no small ¹ of a footnote and no ½.
  fileprivate var isPartOfWord: Bool {
    if isASCII { return properties.isAlphabetic || ("0"..."9").contains(self) }
    return properties.isAlphabetic || (0x300...0x36F).contains(value) || value >= 0x250 && properties.numericType != nil
  }
}

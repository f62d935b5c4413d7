/// One Unicode scalar cut from UTF-8, with its length in bytes.
package struct Scalar {
  package var value: UInt32
  package var length: Int

  /// The scalar that begins at an index, or U+FFFD of one byte where the text is no UTF-8.
  package init(in text: Span<UInt8>, at index: Int) {
    let lead = text[index]
    let length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
    guard length > 0, index + length <= text.count else {
      value = 0xFFFD
      self.length = 1
      return
    }
    var value = length == 1 ? UInt32(lead) : UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<max(length, 1) {
      let byte = text[index + offset]
      guard byte & 0xC0 == 0x80 else {
        self.value = 0xFFFD
        self.length = 1
        return
      }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    self.value = value
    self.length = length
  }

  /// Characters that are written inside a word without being part of it: soft hyphen, zero-width characters, BOM.
  package var isIgnorable: Bool {
    switch value {
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: true
    default: false
    }
  }

  package var isCombiningMark: Bool { value >= 0x300 && value <= 0x36F }

  /// Whether it joins the parts of one word: `-`, the middle dot of `DALL·E`, the hyphens U+2010 and U+2011.
  var isHyphen: Bool {
    switch value {
    case 0x2D, 0xB7, 0x2010, 0x2011: true
    default: false
    }
  }

  /// Whether words are made of it: letters, digits, and the marks on letters.
  package var isPartOfWord: Bool {
    guard value >= 0x80 else { return ByteClass.of(UInt8(value)) != ByteClass.other }
    return isCombiningMark || Folding.isLetter(value)
  }
}

internal import GermanText

/// Where words begin, end and go on, as the analyzer sees it.
extension Span<UInt8> {
  /// Whether a word goes on here, a soft hyphen or another invisible character aside.
  func isInWord(at index: Int) -> Bool {
    let index = skippingIgnorables(from: index)
    guard index < count else { return false }
    return Scalar(in: self, at: index).isPartOfWord
  }

  /// Whether a word stands directly before this index.
  func isInWord(before index: Int) -> Bool { scalar(before: index)?.isPartOfWord ?? false }

  /// The character before this index, invisible ones aside.
  func scalar(before index: Int) -> Scalar? { previous(before: index)?.scalar }

  /// The character before this index and where it begins, invisible ones aside.
  func previous(before index: Int) -> (scalar: Scalar, start: Int)? {
    var index = index
    while index > 0 {
      if hasSoftHyphenEntity(before: index) {
        index -= 5
        continue
      }
      var start = index - 1
      while start > 0, index - start < 4, self[start] & 0xC0 == 0x80 { start -= 1 }
      let scalar = Scalar(in: self, at: start)
      guard start + scalar.length == index else { return (Scalar(in: self, at: index - 1), index - 1) }
      guard scalar.isIgnorable else { return (scalar, start) }
      index = start
    }
    return nil
  }

  func skippingIgnorables(from start: Int) -> Int {
    var index = start
    while index < count {
      if self[index] == UInt8(ascii: "&"), hasSoftHyphenEntity(before: index + 5) {
        index += 5
      } else if self[index] >= 0x80, Scalar(in: self, at: index).isIgnorable {
        index += Scalar(in: self, at: index).length
      } else {
        break
      }
    }
    return index
  }

  /// `&shy;`, which the analyzer takes for a soft hyphen.
  private func hasSoftHyphenEntity(before end: Int) -> Bool {
    guard end >= 5, end <= count, self[end - 1] == UInt8(ascii: ";") else { return false }
    return self[end - 5] == UInt8(ascii: "&") && self[end - 4] == UInt8(ascii: "s")
      && self[end - 3] == UInt8(ascii: "h") && self[end - 2] == UInt8(ascii: "y")
  }

  func isDigit(at index: Int) -> Bool { index >= 0 && index < count && self[index].isDigit }

  func isCapital(at index: Int) -> Bool {
    guard index < count else { return false }
    if self[index] < 0x80 { return self[index] >= UInt8(ascii: "A") && self[index] <= UInt8(ascii: "Z") }
    return Unicode.Scalar(Scalar(in: self, at: index).value)?.properties.isUppercase ?? false
  }

  func isLowercase(at index: Int) -> Bool {
    guard index < count else { return false }
    if self[index] < 0x80 { return self[index] >= UInt8(ascii: "a") && self[index] <= UInt8(ascii: "z") }
    return Unicode.Scalar(Scalar(in: self, at: index).value)?.properties.isLowercase ?? false
  }

  /// Where the word ends that goes on here.
  func wordEnd(from start: Int) -> Int {
    var index = start
    while index < count {
      let next = skippingIgnorables(from: index)
      guard next < count else { break }
      let scalar = Scalar(in: self, at: next)
      guard scalar.isPartOfWord else { break }
      index = next + scalar.length
    }
    return index
  }
}

extension UInt8 {
  /// Whether it is a letter of ASCII.
  var isLetter: Bool { self | 0x20 >= UInt8(ascii: "a") && self | 0x20 <= UInt8(ascii: "z") }

  var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
}

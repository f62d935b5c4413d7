internal import GermanText

/// Where words begin, end and go on, as the analyzer sees it.
extension Span<UInt8> {
  /// Whether a word goes on here, a soft hyphen or another invisible character aside.
  func isInWord(at index: Int) -> Bool {
    let index = skippingIgnorables(from: index)
    guard index < count else { return false }
    return Scalar(in: self, at: index).isPartOfWord
  }

  /// Whether a word stands directly before this place.
  func isInWord(before index: Int) -> Bool { scalar(before: index)?.isPartOfWord ?? false }

  /// The character before this place, invisible ones aside.
  func scalar(before index: Int) -> Scalar? { previous(before: index)?.scalar }

  /// The character before this place and where it begins, invisible ones aside.
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
      if self[index] == 0x26, hasSoftHyphenEntity(before: index + 5) {
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
    guard end >= 5, end <= count, self[end - 1] == 0x3B else { return false }
    return self[end - 5] == 0x26 && self[end - 4] == 0x73 && self[end - 3] == 0x68 && self[end - 2] == 0x79
  }

  func isDigit(at index: Int) -> Bool { index >= 0 && index < count && self[index] >= 0x30 && self[index] <= 0x39 }

  func isCapital(at index: Int) -> Bool {
    guard index < count else { return false }
    if self[index] < 0x80 { return self[index] >= 0x41 && self[index] <= 0x5A }
    return Unicode.Scalar(Scalar(in: self, at: index).value)?.properties.isUppercase ?? false
  }

  func isLowercase(at index: Int) -> Bool {
    guard index < count else { return false }
    if self[index] < 0x80 { return self[index] >= 0x61 && self[index] <= 0x7A }
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

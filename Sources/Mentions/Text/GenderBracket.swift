/// The brackets of `Forscher(in)`, after which the analyzer lets the word go on.
enum GenderBracket {
  /// Whether one ends before this index.
  static func ends(_ text: Span<UInt8>, before index: Int) -> Bool {
    guard index > 2, text[index - 1] == UInt8(ascii: ")") else { return false }
    var start = index - 1
    var letters: [UInt8] = []
    while start > 0, index - start < longest, text[start - 1] != UInt8(ascii: "(") {
      start -= 1
      if text[start] < 0x80, text[start] != UInt8(ascii: "-") { letters.insert(text[start] | 0x20, at: 0) }
    }
    guard start > 0, text[start - 1] == UInt8(ascii: "("), text.isInWord(before: start - 1) else { return false }
    return endings.contains(letters)
  }

  /// In bytes, with soft hyphens.
  private static let longest = 24

  private static let endings = ["in", "innen", "nen", "e", "m", "n", "r", "s"].map { Array($0.utf8) }
}

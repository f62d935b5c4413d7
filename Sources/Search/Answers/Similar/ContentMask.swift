/// Finds what stands in a text and is not told by it: sources in brackets, and addresses that are written out.
enum ContentMask {
  static func ranges(in text: [UInt8], sources: [String]) -> [Range<Int>] {
    var ranges = addresses(in: text)
    for source in sources {
      let name = Array(source.utf8)
      var start = 0
      while let found = text.firstIndex(of: name, from: start) {
        if isInBracket(found, in: text) { ranges.append(found) }
        start = found.upperBound
      }
    }
    return ranges
  }

  /// What stands without a blank around `://` or from `www.` on.
  private static func addresses(in text: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for mark in [Array("://".utf8), Array("www.".utf8)] {
      var start = 0
      while let found = text.firstIndex(of: mark, from: start) {
        let first = text[..<found.lowerBound].lastIndex { $0 <= UInt8(ascii: " ") }.map { $0 + 1 } ?? 0
        let end = text[found.upperBound...].firstIndex { $0 <= UInt8(ascii: " ") } ?? text.count
        ranges.append(first..<end)
        start = end
      }
    }
    return ranges
  }

  /// Whether only a list of names stands before it in a bracket: `(`, or `(Reuters, `.
  private static func isInBracket(_ range: Range<Int>, in text: [UInt8]) -> Bool {
    guard let open = text[..<range.lowerBound].lastIndex(of: UInt8(ascii: "(")) else { return false }
    return !text[open..<range.lowerBound].contains(UInt8(ascii: ")"))
  }
}

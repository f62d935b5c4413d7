/// Finds the brackets in which editors name where something was published: `… wollte (The Verge), kam …`.
enum SourceBrackets {
  static func read(_ text: [UInt8], linkRanges: [Range<Int>]) -> [SourceMark] {
    var marks: [SourceMark] = []
    var index = 0
    while let open = text[index...].firstIndex(of: UInt8(ascii: "(")) {
      guard let close = close(of: open, in: text) else {
        index = open + 1
        continue
      }
      if endsClause(text, at: close + 1) { marks += names(in: text, open + 1..<close, linkRanges) }
      index = close + 1
    }
    return marks
  }

  /// The `)` of a bracket that is short and holds no other.
  private static func close(of open: Int, in text: [UInt8]) -> Int? {
    var index = open + 1
    while index < text.count, index - open <= 80, text[index] != UInt8(ascii: "(") {
      if text[index] == UInt8(ascii: ")") { return index > open + 1 ? index : nil }
      index += 1
    }
    return nil
  }

  /// Whether a clause or a sentence ends at `index`, perhaps behind a closing quote.
  private static func endsClause(_ text: [UInt8], at index: Int) -> Bool {
    var index = index
    for quote: StaticString in ["“", "”", "«", "»", "\"", "‘", "’", "*"]
    where text.stands(quote, at: index, before: text.count) {
      index += quote.utf8CodeUnitCount
      break
    }
    guard let byte = text.byte(at: index) else { return true }
    let others: [StaticString] = ["…", " – ", " — ", " - ", " …"]
    return ",.;:!?".utf8.contains(byte) || others.contains { text.stands($0, at: index, before: text.count) }
  }

  /// One name, or several with commas between: of several, only those that are certain.
  private static func names(in text: [UInt8], _ inner: Range<Int>, _ linkRanges: [Range<Int>]) -> [SourceMark] {
    let parts = split(text, inner).map { SourceName.withoutPrefix(text, text.trimmed($0)) }
    let marks = parts.compactMap { part -> SourceMark? in
      guard SourceName.isPossible(text, part) else { return nil }
      let name = text.string(part)
      let isLinked = linkRanges.contains { link in
        link == part
          || (link.lowerBound <= part.lowerBound && link.upperBound >= part.upperBound
            && link.lowerBound >= inner.lowerBound - 1 && link.upperBound <= inner.upperBound + 1)
      }
      let isCertain = MediaNames.contains(Array(text[part])) || (isLinked && !SourceName.isPlainWord(text[part]))
      return SourceMark(name: name, isCertain: isCertain)
    }
    return parts.count == 1 ? marks : marks.filter(\.isCertain)
  }

  private static func split(_ text: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where text[index] == UInt8(ascii: ",") || text[index] == UInt8(ascii: ";") {
      parts.append(start..<index)
      start = index + 1
    }
    return parts + [start..<range.upperBound]
  }
}

/// What could be the name of a source.
enum SourceName {
  /// Behind words that only lead to the name: `via The Verge`, `Quelle: Vice`.
  static func withoutPrefix(_ text: [UInt8], _ range: Range<Int>) -> Range<Int> {
    for prefix: StaticString in ["via ", "Via ", "Quelle: ", "Quellen: ", "laut ", "siehe ", "so ", "Source: "]
    where text.stands(prefix, at: range.lowerBound, before: range.upperBound) {
      return range.lowerBound + prefix.utf8CodeUnitCount..<range.upperBound
    }
    return range
  }

  /// One to four words that begin with a capital, or that are in the table or an address: no year, date, version, `w/m/d`.
  static func isPossible(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard let first = text.byte(at: range.lowerBound), !range.isEmpty, range.count <= 60 else { return false }
    let words = text[range].split(separator: 0x20).count
    guard words <= 4, hasLetters(text[range]) else { return false }
    if isCapital(text, at: range.lowerBound) { return !MonthNames.isDate(text, range) }
    if ByteClass.isDigit(first) { return isDigitName(text[range]) }
    return MediaNames.contains(Array(text[range]))
  }

  private static func hasLetters(_ text: ArraySlice<UInt8>) -> Bool {
    text.contains { ByteClass.isLetter($0) || $0 >= 0x80 }
  }

  private static func isCapital(_ text: [UInt8], at index: Int) -> Bool {
    let byte = text[index]
    if byte == 0xC3 { return (0x80...0x9E).contains(text.byte(at: index + 1) ?? 0) }
    return byte &- 0x41 < 26
  }

  /// `404 Media` and `9to5Mac`, but no `20. Februar`, `2 Mio. Euro` or `18 Uhr`.
  private static func isDigitName(_ text: ArraySlice<UInt8>) -> Bool {
    MediaNames.contains(Array(text))
  }

  /// Linked words that name no source.
  static func isPlainWord(_ text: ArraySlice<UInt8>) -> Bool {
    plainWords.contains(FoldedText.words(in: Array(text)))
  }

  private static let plainWords: Set<String> = [
    "link", "links", "pdf", "video", "audio", "bild", "foto", "mehr", "mehr dazu", "hier", "website", "webseite",
    "details",
    "quelle", "paper", "studie", "anmeldung", "tickets", "programm", "here", "more", "download", "github repo", "en",
    "de",
    "englisch", "deutsch", "english",
  ]
}

extension MonthNames {
  /// Whether words are a month, with or without a year: `Februar 2024`.
  static func isDate(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    let words = FoldedText.words(in: Array(text[range])).split(separator: " ")
    return words.allSatisfy { number(of: String($0)) != nil || isWeekday(String($0)) || Int($0) != nil }
  }
}

internal import GermanText

/// The words of the sentence around a mention.
struct Sentence {
  struct Word {
    /// Byte range in the whole text.
    var range: Range<Int>
    /// Folded, on the word level.
    var text: String
    var stem: String?
    var parts: [String]
    var isCapital: Bool
    /// API, NASA: the second letter is a capital too.
    var isAcronym: Bool
  }

  private(set) var words: [Word] = []
  /// Which words the mention consists of.
  private(set) var own: Range<Int>

  init(around mention: Range<Int>, in text: Span<UInt8>) {
    let range = Self.range(around: mention, in: text)
    words = Self.words(of: range.map { text[$0] }, from: range.lowerBound)
    let first = words.firstIndex { $0.range.upperBound > mention.lowerBound } ?? words.endIndex
    let end = words.firstIndex { $0.range.lowerBound >= mention.upperBound } ?? words.endIndex
    own = first..<max(first, end)
  }

  /// A few words without a mention.
  init(of text: [UInt8]) {
    words = Self.words(of: text, from: 0)
    own = 0..<0
  }

  private static func words(of text: [UInt8], from start: Int) -> [Word] {
    Analyzer().chains(in: text).flatMap(\.words).map { word in
      let first = word.range.lowerBound
      let isCapital = text.span.isCapital(at: first)
      return Word(
        range: (start + first)..<(start + word.range.upperBound), text: word.word, stem: word.stem, parts: word.parts,
        isCapital: isCapital, isAcronym: isCapital && text.span.isCapital(at: first + 1))
    }
  }

  /// The words that are not the mention's.
  var others: [Word] { Array(words[..<own.lowerBound] + words[own.upperBound...]) }

  // MARK: Where it begins and ends

  private static func range(around mention: Range<Int>, in text: Span<UInt8>) -> Range<Int> {
    var start = mention.lowerBound
    while start > 0, !isEnd(text, start), mention.lowerBound - start < longest { start -= 1 }
    var end = mention.upperBound
    while end < text.count, end == mention.upperBound || !isEnd(text, end), end - mention.upperBound < longest {
      end += 1
    }
    return start..<end
  }

  /// Longer sentences are lists, or no language at all.
  private static let longest = 1000

  /// Whether a sentence ends before this index: after a full stop with a blank, but not after `3.`, `z. B.` or `Dr.`.
  private static func isEnd(_ text: Span<UInt8>, _ index: Int) -> Bool {
    guard index >= 2 else { return false }
    let isAfterLineBreak = text[index - 1] == UInt8(ascii: "\n")
    guard isAfterLineBreak || text[index - 1] == UInt8(ascii: " ") else { return false }
    switch text[index - 2] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return true
    case UInt8(ascii: "."):
      return !text.isDigit(at: index - 3) && !isAbbreviation(text, index - 2) && !text.isLowercase(at: index)
    case UInt8(ascii: "\n"): return isAfterLineBreak
    default: return false
    }
  }

  /// One or two letters before the point.
  private static func isAbbreviation(_ text: Span<UInt8>, _ point: Int) -> Bool {
    var start = point
    while start > 0, text[start - 1].isLetter { start -= 1 }
    let isWhole = start == 0 || text[start - 1] < 0x80
    return isWhole && (1...2).contains(point - start)
  }
}

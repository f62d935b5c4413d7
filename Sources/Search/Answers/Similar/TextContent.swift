internal import GermanText

/// What a text says, as words that can be compared: without grammar, sources in brackets and addresses.
struct TextContent {
  /// A word in any of its forms.
  struct Word {
    /// Its stem, or the word itself where it holds digits.
    var key: [UInt8]
    /// The stems of a compound's parts.
    var parts: [[UInt8]] = []
    /// Whether it begins with a capital anywhere, as nouns and names do.
    var isCapitalized: Bool
    /// Where it stands first.
    var range: Range<Int>

    /// Whether it holds digits.
    var isNumber: Bool { key.contains(where: \.isDigit) }

    /// Whether it may be a day, a year or a version: no number of thousands, such as `1.340`.
    var tellsTime: Bool {
      guard isNumber else { return false }
      let groups = key.split(separator: UInt8(ascii: "."))
      return groups.count < 2 || groups.dropFirst().contains { $0.count != 3 }
    }
  }

  /// Each once, in the order of their first places.
  private(set) var words: [Word] = []
  /// Hash values of all words, grammar too, in the order of the text; for near copies.
  private(set) var sequence: [Int] = []
  /// How many of them are grammar.
  private(set) var functionWords = 0

  /// Where the words with these keys are among `words`.
  private var indices: [[UInt8]: Int] = [:]

  init(of text: [UInt8], sources: [String] = [], scratch: inout AnalyzerScratch) {
    let masked = ContentMask.ranges(in: text, sources: sources)
    var current: Found?
    Analyzer().analyze(text.span, scratch: &scratch) { term, level, range, advances in
      if advances {
        if let current { add(current, text) }
        current = masked.contains { $0.overlaps(range) } ? nil : Found(word: term.bytes, range: range)
      } else if level == .word {
        // A hyphenated word as one: its parts are words already.
        current?.isComplete = true
      } else if current?.isComplete == false {
        if level == .stem {
          current?.stem = term.bytes.dropFirst()
        } else {
          current?.parts.append(Array(term.bytes.dropFirst()))
        }
      }
      return true
    }
    if let current { add(current, text) }
  }

  /// A word whose terms are still coming.
  private struct Found {
    var word: [UInt8]
    var stem: ArraySlice<UInt8>?
    var parts: [[UInt8]] = []
    var range: Range<Int>
    var isComplete = false

    var hasDigit: Bool { word.contains(where: \.isDigit) }
  }

  private mutating func add(_ found: Found, _ text: [UInt8]) {
    sequence.append(found.word.hashValue)
    guard found.stem != nil || found.hasDigit else {
      functionWords += 1
      return
    }
    let key = found.stem.map { Array($0) } ?? found.word
    let isCapitalized = text.isCapital(at: found.range.lowerBound)
    if let index = indices[key] {
      words[index].isCapitalized = words[index].isCapitalized || isCapitalized
    } else {
      indices[key] = words.count
      words.append(Word(key: key, parts: found.parts, isCapitalized: isCapitalized, range: found.range))
    }
  }
}

extension TextContent {
  /// The days, years and versions.
  var times: Set<[UInt8]> { Set(words.filter(\.tellsTime).map(\.key)) }
}

extension Span<UInt8> {
  fileprivate var bytes: [UInt8] { withUnsafeBufferPointer { Array($0) } }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}

extension [UInt8] {
  /// Whether a capital of ASCII, or Ä, Ö, Ü and the like (C3 80 to C3 9E), stands at an index.
  fileprivate func isCapital(at index: Int) -> Bool {
    let byte = self[index]
    if byte == 0xC3, index + 1 < count { return (0x80...0x9E).contains(self[index + 1]) }
    return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }
}

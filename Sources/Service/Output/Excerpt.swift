import Search

/// As much of a passage as a reader needs to judge a hit, with the matches inside.
struct Excerpt {
  struct Line {
    var text: [UInt8]
    /// With ranges in this line.
    var matches: [Match]
  }

  private(set) var text: [UInt8]
  /// With ranges in the excerpt.
  private(set) var matches: [Match]
  /// Bytes; about three lines.
  private static let longest = 320
  /// Bytes before the first match that tell what it is about.
  private static let lead = 80
  /// Fewer bytes than this at an end are not worth an ellipsis.
  private static let shortest = 24
  private static let ellipsis = Array("…".utf8)

  /// All of a text.
  init(whole text: [UInt8]) {
    self.text = text
    matches = []
  }

  /// The whole passage when it is short, else the stretch that holds the most of the query's words.
  ///
  /// It begins and ends between words, and shows no match in part. Matches are in reading order and do not overlap.
  init(of text: [UInt8], around matches: [Match]) {
    let stretch = text.count <= Self.longest ? text.indices : Self.stretch(of: text, around: matches)
    let prefix = stretch.lowerBound > 0 ? Self.ellipsis + [UInt8(ascii: " ")] : []
    let suffix = stretch.upperBound < text.count ? [UInt8(ascii: " ")] + Self.ellipsis : []
    self.text = prefix + text[stretch] + suffix
    self.matches = matches.filter { stretch.contains($0.range) }.map { $0.moved(by: prefix.count - stretch.lowerBound) }
  }

  private static func stretch(of text: [UInt8], around matches: [Match]) -> Range<Int> {
    let center = densest(of: matches)
    var start = wordStart(in: text, from: center.lowerBound - lead, to: center.lowerBound)
    var end = min(text.count, max(start + longest, center.upperBound))
    if text.count - end < shortest {
      end = text.count
      start = min(start, wordStart(in: text, from: end - longest, to: center.lowerBound))
    } else {
      end = max(center.upperBound, wordEnd(in: text, before: end, after: start))
    }
    if start < shortest { start = 0 }
    // A match of several words stays out where not all of it would be in.
    for match in matches {
      if match.range.lowerBound < start, match.range.upperBound > start {
        start = skippingBlanks(in: text, from: match.range.upperBound)
      }
      if match.range.lowerBound < end, match.range.upperBound > end {
        end = max(center.upperBound, wordEnd(in: text, before: match.range.lowerBound, after: start))
      }
    }
    return start..<end
  }

  /// From the first to the last of the matches within an excerpt's length that hold the most different words of the
  /// query; of several such the one with the most matches, then the first.
  private static func densest(of matches: [Match]) -> Range<Int> {
    var best = (words: 0, matches: 0, range: 0..<0)
    for (index, first) in matches.enumerated() {
      let end = first.range.lowerBound + longest - lead
      let near = matches[index...].prefix { $0.range.upperBound <= end || $0.range == first.range }
      let words = Set(near.map(\.term)).count
      if (words, near.count) > (best.words, best.matches), let last = near.last {
        best = (words, near.count, first.range.lowerBound..<last.range.upperBound)
      }
    }
    return best.range
  }

  // MARK: Lines

  /// The excerpt broken at blanks to a width in columns.
  func lines(width: Int) -> [Line] {
    var lines: [Line] = []
    var start = Self.skippingBlanks(in: text, from: 0)
    while start < text.count {
      let end = lineEnd(from: start, width: max(2, width))
      var shown = start..<end
      while let last = shown.last, Self.isBlank(text[last]) { shown = start..<last }
      lines.append(line(shown))
      start = Self.skippingBlanks(in: text, from: end)
    }
    return lines
  }

  /// Where a line ends: at its last blank, or inside a word that is longer than the line.
  private func lineEnd(from start: Int, width: Int) -> Int {
    var columns = 0
    var end = start
    var blank: Int?
    var decoder = UTF8()
    var bytes = text[start...].makeIterator()
    while case .scalarValue(let scalar) = decoder.decode(&bytes) {
      if scalar == "\n" { return end }
      if Self.isBlank(text[end]) { blank = end }
      columns += scalar.columns
      if columns > width { return blank ?? end }
      end += UTF8.width(scalar)
    }
    return text.count
  }

  private func line(_ range: Range<Int>) -> Line {
    let own = matches.compactMap { match -> Match? in
      let overlap = match.range.clamped(to: range)
      guard !overlap.isEmpty else { return nil }
      var match = match
      match.range = overlap
      return match.moved(by: -range.lowerBound)
    }
    return Line(text: Array(text[range]), matches: own)
  }

  // MARK: Words

  /// Where the first word begins from an offset on; inside a word where none begins before the end.
  private static func wordStart(in text: [UInt8], from start: Int, to end: Int) -> Int {
    guard start > 0 else { return 0 }
    for index in start...max(start, end) where isBlank(text[index - 1]) && !isBlank(text[index]) { return index }
    return characterStart(in: text, at: min(start, end))
  }

  /// Where the last word ends before an offset; inside a word that fills all of the stretch.
  private static func wordEnd(in text: [UInt8], before end: Int, after start: Int) -> Int {
    var index = end
    while index > start, !isBlank(text[index]) { index -= 1 }
    while index > start, isBlank(text[index - 1]) { index -= 1 }
    return index > start ? index : characterStart(in: text, at: end)
  }

  private static func skippingBlanks(in text: [UInt8], from start: Int) -> Int {
    text[start...].firstIndex { !isBlank($0) } ?? text.count
  }

  private static func characterStart(in text: [UInt8], at offset: Int) -> Int {
    var index = offset
    while index > 0, text[index] & 0xC0 == 0x80 { index -= 1 }
    return index
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t")
  }
}

extension Unicode.Scalar {
  /// How many columns of a terminal it takes: none for marks over the letter before, two for wide letters and emoji.
  var columns: Int {
    if value < 0x300 { return 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return properties.isEmojiPresentation || Self.wide.contains { $0.contains(value) } ? 2 : 1
    }
  }

  /// Unicode Standard Annex 11, East_Asian_Width W and F, in blocks.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF,
    0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD,
  ]
}

extension Range<Int> {
  fileprivate func contains(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}

extension Match {
  fileprivate func moved(by distance: Int) -> Match {
    var match = self
    match.range = (range.lowerBound + distance)..<(range.upperBound + distance)
    return match
  }
}

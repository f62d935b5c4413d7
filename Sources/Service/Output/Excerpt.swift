import Search

/// As much of a passage as a reader needs to judge a hit, with the matches inside.
struct Excerpt {
  struct Line {
    var text: [UInt8]
    /// With ranges in this line.
    var matches: [Match]
  }

  private var text: [UInt8]
  private var matches: [Match]
  /// Bytes; about three lines.
  private static let longest = 320
  private static let lead = 80

  /// All of a text.
  init(whole text: [UInt8]) {
    self.text = text
    matches = []
  }

  /// The whole passage when it is short, else the stretch that holds the most of the query's words.
  init(of text: [UInt8], around matches: [Match]) {
    guard text.count > Self.longest else {
      self.text = text
      self.matches = matches
      return
    }
    let anchor = Self.anchor(of: matches)
    let first = anchor?.range.lowerBound ?? 0
    let last = anchor?.range.upperBound ?? 0
    var start = first <= Self.lead * 2 ? 0 : Self.boundary(in: text, from: first - Self.lead, to: first)
    var end = min(text.count, max(start + Self.longest, last))
    if text.count - end < 24 { end = text.count }
    if end == text.count, start > 0 {
      start = min(first, Self.boundary(in: text, from: max(0, text.count - Self.longest), to: first))
    }
    if end < text.count { end = max(last, Self.lastBlank(in: text, before: end, after: start)) }
    let ellipsis = Array("…".utf8)
    let prefix = start > 0 ? ellipsis + [0x20] : []
    self.text = prefix + text[start..<end] + (end < text.count ? [0x20] + ellipsis : [])
    self.matches = matches.compactMap { match in
      guard match.range.lowerBound >= start, match.range.upperBound <= end else { return nil }
      return match.moved(by: prefix.count - start)
    }
  }

  /// The match from which on the most different words of the query follow within an excerpt.
  private static func anchor(of matches: [Match]) -> Match? {
    func words(from match: Match) -> Int {
      let end = match.range.lowerBound + longest - lead
      let near = matches.filter { $0.range.lowerBound >= match.range.lowerBound && $0.range.upperBound <= end }
      return Set(near.map(\.term)).count
    }
    var best: (match: Match, words: Int)?
    for match in matches.prefix(50) {
      let words = words(from: match)
      if words > best?.words ?? 0 { best = (match, words) }
    }
    return best?.match ?? matches.first
  }

  /// The excerpt broken at blanks to a width in characters.
  func lines(width: Int) -> [Line] {
    var lines: [Line] = []
    var start = 0
    while start < text.count {
      var end = start
      var columns = 0
      var blank: Int?
      while end < text.count, columns <= width {
        if text[end] == 0x20 || text[end] == 0x0A { blank = end }
        if text[end] == 0x0A { break }
        if text[end] & 0xC0 != 0x80 { columns += 1 }
        end += 1
      }
      let isBroken = end < text.count
      let stop = isBroken ? (blank ?? end) : end
      let cut = max(stop, min(start + 1, text.count))
      lines.append(line(start..<Self.characterEnd(in: text, at: cut)))
      start = Self.characterEnd(in: text, at: cut)
      while start < text.count, text[start] == 0x20 || text[start] == 0x0A { start += 1 }
    }
    return lines
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

  /// Where a word begins, from an offset on.
  private static func boundary(in text: [UInt8], from start: Int, to end: Int) -> Int {
    for index in start..<end where text[index] == 0x20 { return index + 1 }
    return characterEnd(in: text, at: start)
  }

  private static func lastBlank(in text: [UInt8], before end: Int, after start: Int) -> Int {
    var index = end
    while index > start, text[index] != 0x20 { index -= 1 }
    return index > start ? index : characterEnd(in: text, at: end)
  }

  private static func characterEnd(in text: [UInt8], at offset: Int) -> Int {
    var index = offset
    while index < text.count, text[index] & 0xC0 == 0x80 { index += 1 }
    return index
  }
}

extension Match {
  fileprivate func moved(by distance: Int) -> Match {
    var match = self
    match.range = (range.lowerBound + distance)..<(range.upperBound + distance)
    return match
  }
}

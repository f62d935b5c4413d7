internal import GermanText

/// Finds the mentions of a name by spelling texts out, character by character: slow, and with nothing of
/// `MentionFinder`.
///
/// What it shares with it is what a name is: the catalogue's row, what counts as a version (`VersionReader`), and which
/// closed compounds are German (`ClosedCompound`). Where a name may stand and how it may be written it decides itself,
/// on characters instead of bytes, so that an error in the terms of the index or in either reading of the rules shows
/// as a difference.
package struct NameScan {
  private let names: [SpelledName]
  private let longerNames: [SpelledName]
  private let versions: VersionReader?
  private let asked: [String]
  private let countsCompounds: Bool

  package init(_ query: NameQuery) {
    let ignoresCase = query.options.contains(.ignoreCase)
    names = query.names.compactMap { SpelledName($0, ignoresCase: ignoresCase) }
    longerNames = (query.model?.longerNames ?? []).compactMap { SpelledName($0, ignoresCase: true) }
    versions = query.model.map { VersionReader(variants: $0.variants) }
    asked = query.version.map(Self.key)
    countsCompounds = query.options.contains(.compounds)
  }

  /// Byte ranges in reading order.
  package func mentions(in bytes: [UInt8]) -> [Range<Int>] { mentions(in: SpelledText(bytes), bytes) }

  /// The same, of a text that was spelled out before.
  package func mentions(in text: SpelledText, _ bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var end = 0
    for (index, letter) in text.letters.enumerated() where letter.range.lowerBound >= end {
      guard names.contains(where: { $0.canBegin(with: letter.character) }) else { continue }
      let own = names.compactMap { mention(of: $0, at: index, in: text, bytes) }
      guard let longest = own.max(by: { $0.range.upperBound < $1.range.upperBound }) else { continue }
      let last = text.letters[index...].firstIndex { $0.range.lowerBound >= longest.range.upperBound }
      let letters = index..<(last ?? text.letters.count)
      if SpelledAddress(around: letters, in: text).isAddress || isInLongerName(letters, text) { continue }
      if isAsked(longest.version) { found.append(longest.range) }
      end = longest.range.upperBound
    }
    return found
  }

  // MARK: One mention

  private struct Found {
    var range: Range<Int>
    var version: [String] = []
  }

  private func mention(of name: SpelledName, at start: Int, in text: SpelledText, _ bytes: [UInt8]) -> Found? {
    guard let end = name.end(in: text, from: start), canBegin(name, at: start, in: text) else { return nil }
    let first = text.letters[start].range.lowerBound
    let nameEnd = text.letters[end - 1].range.upperBound
    if let version = versions?.read(bytes.span, from: first, at: nameEnd) {
      return Found(range: first..<version.ending.end, version: version.tokens)
    }
    if let last = lastLetter(from: start, nameEnd: end, in: text) {
      return Found(range: first..<text.letters[last].range.upperBound)
    }
    guard countsCompounds, let end = ClosedCompound.end(of: bytes.span, from: first, nameEnd: nameEnd) else {
      return nil
    }
    return Found(range: first..<end)
  }

  private func canBegin(_ name: SpelledName, at start: Int, in text: SpelledText) -> Bool {
    guard let before = text[start - 1] else { return true }
    if before.endsPartOfWord { return false }
    if before == ")", isGenderBracket(endingAt: start - 1, in: text) { return false }
    // 1.4 holds no 4.
    let isInNumber = before == "." || before == ","
    return !(name.beginsWithDigit && isInNumber && text[start - 2]?.isDecimalDigit == true)
  }

  /// Forscher(in), after which the word goes on.
  private func isGenderBracket(endingAt end: Int, in text: SpelledText) -> Bool {
    guard let open = text.letters[..<end].lastIndex(where: { $0.character == "(" }), end - open < 24 else {
      return false
    }
    let inside = text.letters[(open + 1)..<end].map { $0.character.lowercased() }.joined().filter { $0 != "-" }
    return ["in", "innen", "nen", "e", "m", "n", "r", "s"].contains(inside)
      && text[open - 1]?.endsPartOfWord == true
  }

  /// The last letter of a mention without a version: the name's, or the genitive's.
  private func lastLetter(from start: Int, nameEnd end: Int, in text: SpelledText) -> Int? {
    guard let next = text[end] else { return end - 1 }
    let isAtEnd = { (index: Int) in text[index]?.isPartOfWord != true }
    if ["'", "’", "ʼ", "´", "`"].contains(next) {
      if text[end + 1] == "s" || text[end + 1] == "S", isAtEnd(end + 2) { return end + 1 }
      let isSibilant = text[end - 1].map { "sSxXzZß".contains($0) } ?? false
      let isQuoted = text[start - 1].map { "'‘’‚›‹".contains($0) } ?? false
      if isSibilant, !isQuoted, next != "`", isAtEnd(end + 1) { return end }
    }
    if next.isPartOfWord {
      guard isAtEnd(end + 1) else { return nil }
      if next == "s" { return end }
      let name = text.letters[start..<end].map(\.character)
      let isInCapitals = name.count { "A"..."Z" ~= $0 } > 1 && !name.contains { "a"..."z" ~= $0 }
      return next == "S" && isInCapitals ? end : nil
    }
    // GPT-4.5 is no GPT-4.
    let isPoint = next == "." || next == ","
    if isPoint, text[end - 1]?.isDecimalDigit == true, text[end + 1]?.isDecimalDigit == true { return nil }
    return end - 1
  }

  /// GPT in Chat-GPT.
  private func isInLongerName(_ letters: Range<Int>, _ text: SpelledText) -> Bool {
    longerNames.contains { name in
      (max(0, letters.lowerBound - 64)..<letters.upperBound).contains { start in
        guard text[start - 1]?.endsPartOfWord != true, let end = name.end(in: text, from: start) else { return false }
        return end > letters.lowerBound
      }
    }
  }

  // MARK: Versions

  /// Whether a version begins with what was asked, in either order of two words.
  private func isAsked(_ version: [String]) -> Bool {
    if asked.isEmpty { return true }
    let words = version.flatMap { $0.split(separator: " ") }.map { Self.key(String($0)) }
    return words.count >= asked.count && Set(words.prefix(asked.count)) == Set(asked)
  }

  /// v6 and V6 are 6.
  private static func key(_ word: String) -> String {
    let word = word.lowercased()
    return word.hasPrefix("v") && word.dropFirst().first?.isNumber == true ? String(word.dropFirst()) : word
  }
}

internal import GermanText

/// Finds the mentions of one name in the text of titles, headings and passages.
package struct MentionFinder: Sendable {
  /// Where a name was met, before its surroundings are looked at.
  private struct Found {
    var mention: Mention
    var nameEnd: Int
  }

  package let query: NameQuery
  private let judge: DoubtJudge?
  private let versions: VersionReader?
  private let longerNames: [NamePattern]
  /// The version asked for, as versions are compared.
  private let asked: [String]
  /// For each byte, whether a mention can begin with it.
  private let begins: [Bool]

  package init(_ query: NameQuery, in catalogue: Catalogue = .standard) {
    self.query = query
    judge = query.model.flatMap { DoubtJudge(for: $0, in: catalogue) }
    versions = query.model.map { VersionReader(variants: $0.variants) }
    longerNames = (query.model?.longerNames ?? []).compactMap { NamePattern($0, ignoresCase: true) }
    asked = query.version.map(\.versionKey)
    begins = (0...255).map { byte in query.patterns.contains { $0.canBegin(with: UInt8(byte)) } }
  }

  /// The mentions in reading order; none overlaps another.
  package func mentions(in text: [UInt8]) -> [Mention] { mentions(in: text.span) }

  package func mentions(in text: Span<UInt8>) -> [Mention] {
    var mentions: [Mention] = []
    var person: DoubtJudge.Person?
    let begins = begins.span
    let count = text.count
    var index = 0
    while index < count {
      guard begins[Int(text[index])] else {
        index += 1
        continue
      }
      guard let found = found(in: text, at: index) else {
        index += 1
        continue
      }
      if isAsked(found.mention.version) {
        var mention = found.mention
        mention.doubt = judge?.doubt(about: mention, nameEnd: found.nameEnd, in: text, &person)
        mentions.append(mention)
      }
      index = found.mention.range.upperBound
    }
    return mentions
  }

  // MARK: One mention

  /// The longest mention that begins at an index.
  private func found(in text: Span<UInt8>, at start: Int) -> Found? {
    var best: Found?
    for pattern in query.patterns {
      guard let nameEnd = pattern.end(in: text, from: start), isStart(start, of: pattern, in: text) else { continue }
      guard let mention = mention(in: text, from: start, nameEnd: nameEnd) else { continue }
      guard mention.range.upperBound > best?.mention.range.upperBound ?? 0 else { continue }
      best = Found(mention: mention, nameEnd: nameEnd)
    }
    guard let best, !WrittenAddress.contains(best.mention.range, in: text) else { return nil }
    return isPartOfLongerName(best.mention, in: text) ? nil : best
  }

  private func isStart(_ start: Int, of pattern: NamePattern, in text: Span<UInt8>) -> Bool {
    if text.isInWord(before: start) || GenderBracket.ends(text, before: start) { return false }
    // In 1.4 and 1,4 no 4 begins.
    guard pattern.beginsWithDigit, start > 1, text.isDigit(at: start - 2) else { return true }
    return text[start - 1] != UInt8(ascii: ".") && text[start - 1] != UInt8(ascii: ",")
  }

  private func mention(in text: Span<UInt8>, from start: Int, nameEnd: Int) -> Mention? {
    if let version = versions?.read(text, from: start, at: nameEnd) {
      return mention(in: text, from: start, version.ending, version: version.tokens.joined(separator: " "))
    }
    if let ending = NameEnding.read(text, from: start, at: nameEnd) {
      return mention(in: text, from: start, ending, version: nil)
    }
    guard query.options.contains(.compounds),
      let end = ClosedCompound.end(of: text, from: start, nameEnd: nameEnd)
    else { return nil }
    return Mention(range: start..<end, form: .compound)
  }

  private func mention(in text: Span<UInt8>, from start: Int, _ ending: NameEnding, version: String?) -> Mention {
    let isHyphenated = Hyphenation.joins(text, before: start) || Hyphenation.joins(text, after: ending.end)
    let form: Mention.Form = isHyphenated ? .hyphenated : ending.isGenitive ? .genitive : .plain
    return Mention(range: start..<ending.end, form: form, version: version)
  }

  /// GPT in Chat-GPT.
  private func isPartOfLongerName(_ mention: Mention, in text: Span<UInt8>) -> Bool {
    guard !longerNames.isEmpty else { return false }
    let lower = max(mention.range.lowerBound - 64, 0)
    return longerNames.contains { name in
      (lower..<mention.range.upperBound).contains { start in
        guard name.canBegin(with: text[start]), !text.isInWord(before: start) else { return false }
        return name.end(in: text, from: start).map { $0 > mention.range.lowerBound } ?? false
      }
    }
  }

  // MARK: Versions

  /// Whether a version begins with what was asked; two words may have changed places: Claude 3 Opus, Claude Opus 3.
  private func isAsked(_ version: String?) -> Bool {
    guard !asked.isEmpty else { return true }
    let tokens = (version ?? "").split(separator: " ").map { String($0).versionKey }
    return tokens.count >= asked.count && tokens.prefix(asked.count).sorted() == asked.sorted()
  }
}

extension String {
  /// As versions are compared: `V6` and `v6` are 6.
  fileprivate var versionKey: String {
    let key = lowercased()
    guard key.first == "v", key.dropFirst().first?.isNumber == true else { return key }
    return String(key.dropFirst())
  }
}

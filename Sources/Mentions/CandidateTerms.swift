internal import GermanText

/// Words in a row, one of which rows stands in every text that mentions a name.
///
/// The index finds texts that hold them; whether those mention the name, `MentionFinder` decides.
package struct CandidateTerms: Hashable, Sendable {
  /// Terms of the word level.
  package var words: [[UInt8]]
  /// Whether the last word is the beginning of one.
  package var isPrefix: Bool

  package init(words: [[UInt8]], isPrefix: Bool) {
    self.words = words
    self.isPrefix = isPrefix
  }
}

extension NameQuery {
  /// Every text with a mention has one of these rows among its words.
  package var candidateTerms: [CandidateTerms] {
    var seen: Set<CandidateTerms> = []
    return patterns.flatMap(rows).filter { seen.insert($0).inserted }
  }

  private func rows(of pattern: NamePattern) -> [CandidateTerms] {
    groupings(of: pattern).flatMap { words in
      let start = Array(words.dropLast())
      let last = words[words.count - 1]
      if pattern.parts.count > Self.mostParts { return [CandidateTerms(words: words, isPrefix: true)] }
      if options.contains(.compounds) {
        let whole = CandidateTerms(words: words, isPrefix: true)
        return [whole] + genderForms(of: last).map { CandidateTerms(words: start + [$0], isPrefix: true) }
      }
      let exact = Self.endings.map { CandidateTerms(words: start + [last + $0], isPrefix: false) }
      let marked = Self.endings.flatMap { genderForms(of: last + $0) }
      return exact + (marked + versions(of: last)).map { CandidateTerms(words: start + [$0], isPrefix: true) }
    }
  }

  /// Of longer names only the beginning is looked for: every part doubles the ways to write it.
  private static let mostParts = 6

  /// The name's words for every way to leave out its separators: `gpt 4` and `gpt4`.
  private func groupings(of pattern: NamePattern) -> [[[UInt8]]] {
    var groupings = [[pattern.parts[0]]]
    for (part, mayBreak) in zip(pattern.parts.prefix(Self.mostParts).dropFirst(), pattern.mayBreak) {
      groupings = groupings.flatMap { words in
        let joined = Array(words.dropLast()) + [(words.last ?? "") + part]
        return mayBreak ? [words + [part], joined] : [joined]
      }
    }
    return groupings.map { $0.flatMap(words) }.filter { !$0.isEmpty }
  }

  /// A part of the name as the index has it.
  private func words(of part: String) -> [[UInt8]] {
    Analyzer().chains(in: Array(part.lowercased().utf8)).flatMap(\.words).map { Array($0.word.utf8) }
  }

  /// What the genitive leaves in a word: Soras, and Soraʼs with the apostrophe that counts as a letter.
  private static let endings: [[UInt8]] = ["", "s", "ʼs", "ʼ"].map { Array($0.utf8) }

  /// A version without a separator: Sora2, GPT4o.
  private func versions(of word: [UInt8]) -> [[UInt8]] {
    guard let last = word.last, !last.isDigit else { return [] }
    return (UInt8(ascii: "0")...UInt8(ascii: "9")).map { word + [$0] }
  }

  /// What the analyzer makes of a gender mark and ending after a word: Claude:in is `claudin`.
  private func genderForms(of word: [UInt8]) -> [[UInt8]] {
    var forms = [word + Array("in".utf8)]
    if word.last == UInt8(ascii: "e") {
      forms += [Array(word.dropLast()) + Array("in".utf8)] + "mnrs".utf8.map { word + [$0] }
    }
    if word.suffix(2).elementsEqual("en".utf8) { forms.append(Array(word.dropLast(2)) + Array("in".utf8)) }
    if word.suffix(2).elementsEqual("in".utf8) { forms.append(word + Array("nen".utf8)) }
    return forms
  }
}

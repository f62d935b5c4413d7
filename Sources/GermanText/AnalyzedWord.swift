/// One word of a text with its terms and how they came about.
package struct AnalyzedWord: Sendable, Equatable {
  /// A rule that shaped the word's terms.
  package enum Rule: Sendable, Equatable {
    /// Umlauts, ß, accents or marks were folded.
    case folded
    /// A gender mark was taken out.
    case gender(GenderSpelling)
    /// A feminine ending met its masculine.
    case feminine
    /// A function word: no stem, no parts.
    case functionWord
    /// Holds digits: no stem.
    case number
    /// Inflection was taken off.
    case inflection
    /// Hyphens join the words to one.
    case joined
  }

  /// Byte range in the text, with the marks inside.
  package var range: Range<Int>
  package var word: String
  /// Nil for function words and words with digits.
  package var stem: String?
  package var parts: [String]
  package var gender: GenderSpelling?
  package var isFunction: Bool
  package var rules: [Rule]
}

/// One word, or the words that hyphens join, with the joined word.
package struct AnalyzedChain: Sendable, Equatable {
  package var words: [AnalyzedWord]
  /// The words as one, when hyphens join several.
  package var joined: AnalyzedWord?
}

extension Analyzer {
  /// The words of a text, for queries and for showing the analysis; the terms are those of `analyze`.
  package func chains(in text: [UInt8]) -> [AnalyzedChain] {
    var scratch = AnalyzerScratch()
    var scanner = WordScanner(text.span)
    var chains: [AnalyzedChain] = []
    while scanner.next(into: &scratch.chain) {
      let words = scratch.chain.words.map { scratch.analyzed($0, in: text) }
      chains.append(AnalyzedChain(words: words, joined: scratch.chain.isJoined ? scratch.joined() : nil))
    }
    return chains
  }
}

extension AnalyzerScratch {
  fileprivate mutating func analyzed(_ word: WordChain.Word, in text: [UInt8]) -> AnalyzedWord {
    let folded = chain.folded[word.folded]
    let hasStem = chain.hasStem(word)
    var analyzed = AnalyzedWord(
      range: word.surface, word: String(decoding: folded, as: UTF8.self), stem: nil, parts: [], gender: word.spelling,
      isFunction: !word.hasDigit && !hasStem, rules: [])
    if let spelling = word.spelling {
      analyzed.rules.append(.gender(spelling))
    } else if !text[word.surface].elementsEqual(folded, by: { $0 < 0x80 && $0 | 0x20 == $1 | 0x20 }) {
      analyzed.rules.append(.folded)
    }
    guard hasStem else {
      analyzed.rules.append(word.hasDigit ? .number : .functionWord)
      return analyzed
    }
    analyzed.stem = stem(of: word.folded, endings: word.endings, rules: &analyzed.rules)
    for part in 0..<chain.partCount(of: word) {
      let (folded, endings) = chain.part(part, of: word)
      reduce(folded, endings: endings, level: .part)
      analyzed.parts.append(String(decoding: term.dropFirst(), as: UTF8.self))
    }
    return analyzed
  }

  fileprivate mutating func joined() -> AnalyzedWord {
    var joined = AnalyzedWord(
      range: chain.surface, word: String(decoding: chain.folded, as: UTF8.self), stem: nil, parts: [], gender: nil,
      isFunction: false, rules: [.joined])
    if !chain.words.contains(where: { $0.hasDigit }) {
      joined.stem = stem(of: 0..<chain.folded.count, endings: 0..<chain.endings.count, rules: &joined.rules)
    }
    return joined
  }

  private mutating func stem(of folded: Range<Int>, endings: Range<Int>, rules: inout [AnalyzedWord.Rule]) -> String {
    var masculine = Array(chain.folded[folded])
    FeminineEnding.reduce(&masculine, from: 0)
    if endings.isEmpty, masculine.count != folded.count { rules.append(.feminine) }
    reduce(folded, endings: endings)
    if term.count - 1 < masculine.count { rules.append(.inflection) }
    return String(decoding: term.dropFirst(), as: UTF8.self)
  }
}

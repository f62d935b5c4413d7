/// One word of a text with its terms and how they came about.
package struct AnalyzedWord: Sendable, Equatable {
  /// A rule that shaped the word's terms.
  package enum Rule: Sendable, Equatable {
    /// Umlauts, ß, accents or marks were folded.
    case folded
    /// A gender mark was taken out.
    case gender(GenderSpelling)
    /// The lexicon knows the form.
    case lexicon
    /// The lexicon knows a feminine and its masculine.
    case feminineInLexicon
    /// A feminine ending of an unknown word met its masculine.
    case feminine
    /// A function word: no stem, no parts.
    case functionWord
    /// Holds digits: no stem.
    case number
    /// Inflection of an unknown word was taken off.
    case inflection
    /// The genitive of an unknown name, or an unknown plural in -s.
    case genitive
    /// A prefix before a known verb.
    case verbPrefix
    /// Umlauts were written without their dots.
    case umlaut
    /// Words make up a compound.
    case compound
    /// Hyphens join the words to one.
    case joined
    /// What a suspended hyphen leaves out was filled in.
    case suspended
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
      if scanner.isBeforeSuspendedHyphen { scratch.complete(lookingAhead: scanner) }
      let words = scratch.chain.words.map { scratch.analyzed($0, in: text) }
      chains.append(AnalyzedChain(words: words, joined: scratch.chain.isJoined ? scratch.joined() : nil))
    }
    return chains
  }

  /// The words of a text on the word level, in reading order; much faster than all their terms.
  package func words(in text: [UInt8]) -> [String] {
    var chain = WordChain()
    var scanner = WordScanner(text.span)
    var words: [String] = []
    while scanner.next(into: &chain) {
      for word in chain.words { words.append(String(decoding: chain.folded[word.folded], as: UTF8.self)) }
    }
    return words
  }
}

extension AnalyzerScratch {
  fileprivate mutating func analyzed(_ word: WordChain.Word, in text: [UInt8]) -> AnalyzedWord {
    let folded = chain.folded[word.folded]
    var analyzed = AnalyzedWord(
      range: word.surface, word: String(decoding: folded, as: UTF8.self), stem: nil, parts: [], gender: word.spelling,
      isFunction: false, rules: [])
    if let spelling = word.spelling {
      analyzed.rules.append(.gender(spelling))
    } else if !text[word.surface].elementsEqual(folded, by: { $0 < 0x80 && $0 | 0x20 == $1 | 0x20 }) {
      analyzed.rules.append(.folded)
    }
    guard let entry = entry(of: word) else {
      analyzed.rules.append(.number)
      return analyzed
    }
    add(entry, to: &analyzed)
    return analyzed
  }

  fileprivate mutating func joined() -> AnalyzedWord {
    var joined = AnalyzedWord(
      range: chain.surface, word: String(decoding: chain.joined, as: UTF8.self), stem: nil, parts: [], gender: nil,
      isFunction: false, rules: [chain.completed.isEmpty ? .joined : .suspended])
    if let entry = entryOfJoined() { add(entry, to: &joined, withParts: false) }
    return joined
  }

  private func add(_ entry: Int, to word: inout AnalyzedWord, withParts: Bool = true) {
    let entry = memo.entries[entry]
    let terms = entry.terms.map { String(decoding: memo.letters[memo.term($0).dropFirst()], as: UTF8.self) }
    word.stem = terms.first
    if withParts { word.parts = Array(terms.dropFirst()) }
    word.isFunction = entry.isFunction
    if entry.isFunction { word.rules.append(.functionWord) }
    if let rule = entry.rule { word.rules.append(rule) }
    if !word.parts.isEmpty { word.rules.append(.compound) }
  }
}

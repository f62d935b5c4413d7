/// The buffers that analysis fills again for every word; one for each caller.
package struct AnalyzerScratch: Sendable {
  var chain = WordChain()
  var memo: TermMemo
  private var stemmer = Stemmer()
  private var splitter = CompoundSplitter()
  /// The words after a suspended hyphen.
  private var ahead = WordChain()
  /// A word without its gender endings.
  private var plain: [UInt8] = []
  let isForIndexing: Bool
  /// The words met for the first time since they were last taken out, with their stems; only for indexing.
  package var forms = WordForms()

  /// What it is used for, which decides how many words it remembers.
  package enum Use: Sendable {
    /// A query.
    case fewWords
    /// Text after text, as answers show it.
    case manyTexts
    /// Text after text, for an index: stems that follow from their words are left out and gathered in `forms`.
    case indexing
  }

  package init(for use: Use = .fewWords) {
    isForIndexing = use == .indexing
    let slotBits =
      switch use {
      case .fewWords: 6
      case .manyTexts: 15
      case .indexing: 17
      }
    memo = TermMemo(slotBits: slotBits)
  }

  /// The memo's entry of one word of the chain, with its stem and parts; none where it holds digits.
  mutating func entry(of word: WordChain.Word) -> Int? {
    guard !word.hasDigit else { return nil }
    if word.spelling == nil, word.endings.isEmpty { return plainEntry(of: chain.folded, word.folded) }
    let plainStem = plainStem(of: chain.folded, word.folded)
    let index = markedEntry(of: word)
    memo.entries[index].isImplied = isForIndexing && memo.stem(of: index).elementsEqual(plainStem)
    return index
  }

  private mutating func markedEntry(of word: WordChain.Word) -> Int {
    if word.endings.isEmpty {
      return Self.entry(of: chain.folded, word.folded, isMarked: true, &stemmer, &splitter, &memo)
    }
    let index = Self.add(chain.folded, word.folded, to: &memo)
    addTerm(.stem, word.folded, endings: word.endings)
    let partCount = chain.partCount(of: word)
    if partCount == 0 { Self.addParts(ofLastTermIn: &memo, &splitter, &plain) }
    for part in 0..<partCount {
      let (folded, endings) = chain.part(part, of: word)
      addTerm(.part, folded, endings: endings)
      Self.addParts(ofLastTermIn: &memo, &splitter, &plain)
    }
    return index
  }

  /// The memo's entry of the word that hyphens join.
  mutating func entryOfJoined() -> Int? {
    guard !chain.words.contains(where: { $0.hasDigit }) else { return nil }
    if chain.completed.isEmpty, chain.endings.isEmpty { return plainEntry(of: chain.folded, chain.folded.indices) }
    let plainStem = plainStem(of: chain.joined, chain.joined.indices)
    let index = contextualEntryOfJoined()
    memo.entries[index].isImplied = isForIndexing && memo.stem(of: index).elementsEqual(plainStem)
    return index
  }

  private mutating func contextualEntryOfJoined() -> Int {
    guard chain.completed.isEmpty else { return Self.entry(ofCompleted: chain.completed, &stemmer, &splitter, &memo) }
    let index = Self.add(chain.folded, chain.folded.indices, to: &memo)
    addTerm(.stem, chain.folded.indices, endings: chain.endings.indices)
    return index
  }

  /// The entry of a word by its letters alone.
  private mutating func plainEntry(of letters: [UInt8], _ range: Range<Int>) -> Int {
    if let index = memo.index(of: letters.span.extracting(range)) { return index }
    let index = Self.entry(of: letters, range, isMarked: false, &stemmer, &splitter, &memo)
    if isForIndexing { forms.add(letters[range], stem: memo.stem(of: index)) }
    return index
  }

  /// The stem of a word by its letters alone, to compare it with what its surroundings make of it.
  private mutating func plainStem(of letters: [UInt8], _ range: Range<Int>) -> [UInt8] {
    guard isForIndexing else { return [] }
    let index = plainEntry(of: letters, range)
    return Array(memo.stem(of: index))
  }

  /// Fills in what a suspended hyphen leaves out: the head of the compound that follows, after `und` and the like.
  mutating func complete(lookingAhead scanner: WordScanner) {
    guard chain.words.count == 1, !chain.words[0].hasDigit,
      let head = Self.head(after: scanner, &ahead, &splitter)
    else { return }
    chain.completed.append(contentsOf: chain.folded)
    chain.completed.append(contentsOf: ahead.folded[head])
  }

  /// Where in the chain ahead the head of the first compound lies that follows.
  private static func head(
    after scanner: WordScanner, _ ahead: inout WordChain, _ splitter: inout CompoundSplitter
  ) -> Range<Int>? {
    var scanner = scanner
    for _ in 0..<farthestHead {
      guard scanner.next(into: &ahead), ahead.words.count == 1 else { return nil }
      if scanner.isBeforeSuspendedHyphen || connectors.contains(String(decoding: ahead.folded, as: UTF8.self)) {
        continue
      }
      return splitter.split(ahead.folded.span) ? splitter.parts.last?.range : nil
    }
    return nil
  }

  /// What stands between the words that share a head: Film- und, Bild- sowie, Vor- als auch.
  private static let connectors: Set<String> = [
    "als", "auch", "beziehungsweise", "bis", "bzw", "oder", "sowie", "und", "wie",
  ]

  /// In how many words the compound has to come: Film-, Funk- und Fernsehbranche.
  private static let farthestHead = 5

  private static func entry(
    ofCompleted letters: [UInt8], _ stemmer: inout Stemmer, _ splitter: inout CompoundSplitter, _ memo: inout TermMemo
  ) -> Int {
    let word = letters.span
    let index = memo.add(word, isKept: false)
    let isCompound = splitter.split(word)
    memo.addTerm(.stem) { letters in
      if isCompound, Lexicon.entry(of: word) == nil { return splitter.append(stemOf: word, to: &letters) }
      return stemmer.append(stemOf: word, to: &letters)
    }
    return index
  }

  /// Adds the stem of a stretch of the chain without its gender endings.
  private mutating func addTerm(_ level: Level, _ folded: Range<Int>, endings: Range<Int>) {
    guard let last = endings.last else { return Self.addTerm(level, chain.folded, folded, &stemmer, &memo) }
    dropEndings(folded, endings: endings)
    if chain.endings[last].upperBound < folded.upperBound {
      Self.addTerm(level, plain, plain.indices, &stemmer, &memo)
    } else {
      Self.addMarkedTerm(level, plain, &stemmer, &memo)
    }
  }

  private mutating func dropEndings(_ folded: Range<Int>, endings: Range<Int>) {
    plain.removeAll(keepingCapacity: true)
    var from = folded.lowerBound
    for index in endings {
      plain.append(contentsOf: chain.folded[from..<chain.endings[index].lowerBound])
      from = chain.endings[index].upperBound
    }
    plain.append(contentsOf: chain.folded[from..<folded.upperBound])
  }

  // Static, so that a span of one property lives while others change.

  private static func entry(
    of letters: [UInt8], _ range: Range<Int>, isMarked: Bool, _ stemmer: inout Stemmer,
    _ splitter: inout CompoundSplitter, _ memo: inout TermMemo
  ) -> Int {
    let word = letters.span.extracting(range)
    // A marked word is never grammar: only there `jede*r` has a stem.
    let isFunction = !isMarked && FunctionWords.contains(word)
    let index = memo.add(word, isKept: !isMarked, isFunction: isFunction)
    if isFunction { return index }
    let isCompound = splitter.split(word)
    memo.addTerm(.stem) { letters in
      if isCompound, Lexicon.entry(of: word) == nil { return splitter.append(stemOf: word, to: &letters) }
      return stemmer.append(stemOf: word, to: &letters)
    }
    if isCompound { addParts(of: word, splitter, to: &memo) }
    return index
  }

  private static func addParts(of word: Span<UInt8>, _ splitter: CompoundSplitter, to memo: inout TermMemo) {
    for part in splitter.parts.indices {
      memo.addTerm(.part) {
        splitter.append(stemOf: part, in: word, to: &$0)
        return nil
      }
    }
  }

  /// A marked word is split by its stem: Softwareentwickler*innen.
  private static func addParts(
    ofLastTermIn memo: inout TermMemo, _ splitter: inout CompoundSplitter, _ stem: inout [UInt8]
  ) {
    guard let term = memo.lastTerm else { return }
    stem.removeAll(keepingCapacity: true)
    stem.append(contentsOf: memo.letters[term].dropFirst())
    if splitter.split(stem.span) { addParts(of: stem.span, splitter, to: &memo) }
  }

  private static func add(_ letters: [UInt8], _ range: Range<Int>, to memo: inout TermMemo) -> Int {
    memo.add(letters.span.extracting(range), isKept: false)
  }

  private static func addTerm(
    _ level: Level, _ letters: [UInt8], _ range: Range<Int>, _ stemmer: inout Stemmer, _ memo: inout TermMemo
  ) {
    let word = letters.span.extracting(range)
    memo.addTerm(level) { stemmer.append(stemOf: word, to: &$0) }
  }

  private static func addMarkedTerm(
    _ level: Level, _ base: [UInt8], _ stemmer: inout Stemmer, _ memo: inout TermMemo
  ) {
    let base = base.span
    memo.addTerm(level) {
      stemmer.append(stemOfMarked: base, to: &$0)
      return nil
    }
  }
}

/// German text to terms: the same for documents, queries, highlighting and counting, so that they can never disagree.
package struct Analyzer: Sendable {
  /// Changes whenever the terms of some text change, so that an index made by another analyzer is rebuilt.
  package static let version = "german-4"

  package init() {}

  /// Emits the terms of a text in reading order.
  ///
  /// A term's bytes carry the marker of its level and are valid only during the call. `range` is the whole word's byte
  /// range in the text; `advances` is false for a further term at the same position. Emission ends when `emit`
  /// returns false.
  ///
  /// A scratch that is made for indexing leaves out the stems that follow from their words' letters alone, and gathers
  /// them as `WordForms` instead: once for each word, not for each place.
  package func analyze(
    _ text: Span<UInt8>, scratch: inout AnalyzerScratch,
    emit: (_ term: Span<UInt8>, _ level: Level, _ range: Range<Int>, _ advances: Bool) -> Bool
  ) {
    var scanner = WordScanner(text)
    while scanner.next(into: &scratch.chain) {
      if scanner.isBeforeSuspendedHyphen { scratch.complete(lookingAhead: scanner) }
      guard emitChain(&scratch, emit) else { return }
    }
  }

  private func emitChain(
    _ scratch: inout AnalyzerScratch, _ emit: (Span<UInt8>, Level, Range<Int>, Bool) -> Bool
  ) -> Bool {
    for position in scratch.chain.words.indices {
      let word = scratch.chain.words[position]
      guard emit(scratch.chain.folded.span.extracting(word.folded), .word, word.surface, true) else { return false }
      guard emitTerms(of: scratch.entry(of: word), at: word.surface, scratch, emit) else { return false }
      if position == 0, scratch.chain.isJoined {
        guard emitJoined(&scratch, emit) else { return false }
      }
    }
    return true
  }

  /// A hyphenated word as one: Start-up = Startup. Its parts are words of the text already.
  private func emitJoined(
    _ scratch: inout AnalyzerScratch, _ emit: (Span<UInt8>, Level, Range<Int>, Bool) -> Bool
  ) -> Bool {
    let surface = scratch.chain.surface
    guard emit(scratch.chain.joined.span, .word, surface, false) else { return false }
    return emitTerms(of: scratch.entryOfJoined(), at: surface, scratch, withParts: false, emit)
  }

  /// The stem and the parts of a word.
  private func emitTerms(
    of entry: Int?, at surface: Range<Int>, _ scratch: borrowing AnalyzerScratch, withParts: Bool = true,
    _ emit: (Span<UInt8>, Level, Range<Int>, Bool) -> Bool
  ) -> Bool {
    guard let entry else { return true }
    let terms = scratch.memo.entries[entry].terms
    let isStemLeftOut = scratch.isForIndexing && scratch.memo.entries[entry].isImplied
    for term in terms {
      if term == terms.lowerBound ? isStemLeftOut : !withParts { continue }
      let level: Level = term == terms.lowerBound ? .stem : .part
      let letters = scratch.memo.letters.span.extracting(scratch.memo.term(term))
      guard emit(letters, level, surface, false) else { return false }
    }
    return true
  }
}

extension WordChain {
  /// The whole chain's byte range in the text.
  var surface: Range<Int> { (words.first?.surface.lowerBound ?? 0)..<(words.last?.surface.upperBound ?? 0) }

  /// How many parts gender endings inside the word set off; 0 where nothing follows the only ending.
  func partCount(of word: Word) -> Int {
    guard let last = word.endings.last else { return 0 }
    let isOpen = endings[last].upperBound < word.folded.upperBound
    return word.endings.count == 1 && !isOpen ? 0 : word.endings.count + (isOpen ? 1 : 0)
  }

  /// A part's range in `folded`, with its ending, and which of `endings` it holds.
  func part(_ part: Int, of word: Word) -> (folded: Range<Int>, endings: Range<Int>) {
    let index = word.endings.lowerBound + part
    let start = part == 0 ? word.folded.lowerBound : endings[index - 1].upperBound
    guard index < word.endings.upperBound else { return (start..<word.folded.upperBound, index..<index) }
    return (start..<endings[index].upperBound, index..<(index + 1))
  }
}

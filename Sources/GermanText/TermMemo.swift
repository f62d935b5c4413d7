/// The terms of the words met so far, so that frequent words are looked up and stemmed once.
///
/// Terms lie one after the other in one buffer, each after its level's marker, and are read there. A word displaces the
/// one that has its slot; what was displaced is cleared away when the buffer is full.
struct TermMemo: Sendable {
  /// A word with its terms; the stem is the first, if there is one.
  ///
  /// Small, since looking one up is waiting for memory.
  struct Entry: Sendable {
    /// In `letters`.
    fileprivate var word: Range<UInt32>
    fileprivate var ownTerms: Range<UInt32>
    fileprivate(set) var isFunction = false
    /// Whether its stem is that of its letters alone, whatever marks and words stand around it.
    var isImplied: Bool
    fileprivate(set) var rule: AnalyzedWord.Rule?

    /// The indices of its terms.
    var terms: Range<Int> { Int(ownTerms.lowerBound)..<Int(ownTerms.upperBound) }
  }

  private(set) var letters: [UInt8] = []
  /// Ranges in `letters`.
  private var terms: [Range<UInt32>] = []
  var entries: [Entry] = []
  private var slots: [UInt32] = []

  private let slotBits: Int
  private static let empty = UInt32.max

  /// A memo of at most 2^`slotBits` words.
  init(slotBits: Int) { self.slotBits = slotBits }

  /// Bytes of letters after which it is cleared away: about twice what its words need.
  private var fullCount: Int { 4096 + (64 << slotBits) }

  /// Where the word's entry is among `entries`.
  func index(of word: Span<UInt8>) -> Int? {
    guard !slots.isEmpty else { return nil }
    let index = slots[slot(of: word)]
    guard index != Self.empty, isEntry(Int(index), of: word) else { return nil }
    return Int(index)
  }

  /// Where a term's letters are among `letters`.
  func term(_ index: Int) -> Range<Int> { Int(terms[index].lowerBound)..<Int(terms[index].upperBound) }

  /// The term that was added last.
  var lastTerm: Range<Int>? { terms.isEmpty ? nil : term(terms.count - 1) }

  /// Begins the entry of a word; its terms follow by `addTerm`. A word that is not kept is not found again.
  mutating func add(_ word: Span<UInt8>, isKept: Bool, isFunction: Bool = false) -> Int {
    clearIfFull()
    let start = letters.count
    letters.append(word)
    entries.append(
      Entry(
        word: UInt32(start)..<UInt32(letters.count), ownTerms: UInt32(terms.count)..<UInt32(terms.count),
        isFunction: isFunction, isImplied: isKept))
    if isKept { slots[slot(of: word)] = UInt32(entries.count - 1) }
    return entries.count - 1
  }

  /// Adds a term to the last entry; `write` appends its letters after the marker.
  mutating func addTerm(_ level: Level, _ write: (inout [UInt8]) -> AnalyzedWord.Rule?) {
    let start = letters.count
    if let marker = level.marker { letters.append(marker) }
    let rule = write(&letters)
    terms.append(UInt32(start)..<UInt32(letters.count))
    let last = entries.count - 1
    entries[last].ownTerms = entries[last].ownTerms.lowerBound..<UInt32(terms.count)
    if level == .stem { entries[last].rule = rule }
  }

  /// The letters of an entry's stem, without the marker; empty where it has none.
  func stem(of entry: Int) -> ArraySlice<UInt8> {
    entries[entry].terms.first.map { letters[term($0).dropFirst()] } ?? []
  }

  private mutating func clearIfFull() {
    guard slots.isEmpty || letters.count > fullCount else { return }
    letters.removeAll(keepingCapacity: true)
    terms.removeAll(keepingCapacity: true)
    entries.removeAll(keepingCapacity: true)
    slots = [UInt32](repeating: Self.empty, count: 1 << slotBits)
  }

  private func isEntry(_ index: Int, of word: Span<UInt8>) -> Bool {
    let own = entries[index].word
    guard own.count == word.count else { return false }
    let known = letters.span.extracting(Int(own.lowerBound)..<Int(own.upperBound))
    for offset in word.indices where known[offset] != word[offset] { return false }
    return true
  }

  private func slot(of word: Span<UInt8>) -> Int {
    var hash: UInt64 = 0
    for index in word.indices { hash = (hash ^ UInt64(word[index])) &* 0x9E37_79B9_7F4A_7C15 }
    return Int(hash >> (64 - UInt64(slotBits)))
  }
}

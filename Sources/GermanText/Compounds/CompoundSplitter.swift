/// Cuts closed compounds into their parts: Sprachmodell into Sprache and Modell.
///
/// Of all ways to read a word as first parts and a head it takes the cheapest, and compares that with what the word
/// costs as a whole. Costs are negative logarithms of probabilities in steps of a half, learned from compounds;
/// `Generator` tells how. Buffers are kept from word to word.
struct CompoundSplitter: Sendable {
  /// The parts that the last split found, the head last.
  private(set) var parts: [CompoundPart] = []
  /// For every index in the word the cheapest way there: its cost, and the part that it ends with.
  private var ways: [Way] = []
  private var stem: [UInt8] = []

  private struct Way {
    var cost: Int
    var part: CompoundPart?
  }

  private struct Head {
    var cost: Int
    var start: Int
    var source: CompoundPart.Source
  }

  /// Shorter words are too seldom compounds.
  static let shortestWord = 7
  static let shortestPart = 3
  /// Longer runs of letters are no words.
  static let longestWord = 64

  /// Whether the folded word is a compound; if so, `parts` holds its parts until the next call.
  mutating func split(_ word: Span<UInt8>) -> Bool {
    parts.removeAll(keepingCapacity: true)
    guard word.count >= Self.shortestWord, word.count <= Self.longestWord else { return false }
    guard let whole = CompoundLimit(of: word, stem: &stem) else { return false }
    guard let head = cheapestHead(of: word, within: whole) else { return false }
    collectParts(of: word, head: head)
    return true
  }

  /// Appends the stem of a part's base form.
  func append(stemOf part: Int, in word: Span<UInt8>, to term: inout [UInt8]) {
    let form = word.extracting(parts[part].range)
    switch parts[part].source {
    case .compounds(let entry): entry.appendStem(of: form, to: &term)
    case .lexicon(let entry): entry.appendStem(of: form, to: &term)
    }
  }

  /// Appends the stem of the compound itself: its head's stem after the other parts as they are written.
  func append(stemOf word: Span<UInt8>, to term: inout [UInt8]) -> AnalyzedWord.Rule? {
    guard let head = parts.indices.last else { return nil }
    for index in 0..<parts[head].range.lowerBound { term.append(word[index]) }
    append(stemOf: head, in: word, to: &term)
    return .inflection
  }

  // MARK: The cheapest way

  private mutating func cheapestHead(of word: Span<UInt8>, within whole: CompoundLimit) -> Head? {
    let end = word.count
    ways.removeAll(keepingCapacity: true)
    for _ in 0...end { ways.append(Way(cost: whole.cost)) }
    ways[0].cost = 0
    var best: Head?
    for start in 0...(end - Self.shortestPart) where start == 0 || ways[start].part != nil {
      if start > 0, let head = head(of: word, from: start, whole), head.cost < best?.cost ?? whole.cost { best = head }
      relax(word, from: start)
    }
    return best
  }

  /// Goes on from an index by every first part that begins there.
  private mutating func relax(_ word: Span<UInt8>, from start: Int) {
    var cursor = CompoundLexicon.Cursor()
    for index in start..<(word.count - Self.shortestPart) {
      guard cursor.advance(by: word[index]) else { return }
      guard let entry = cursor.entry, let first = entry.firstCost else { continue }
      let cost = ways[start].cost + first
      guard cost < ways[index + 1].cost else { continue }
      ways[index + 1] = Way(cost: cost, part: CompoundPart(range: start..<(index + 1), source: .compounds(entry)))
    }
  }

  private mutating func head(of word: Span<UInt8>, from start: Int, _ whole: CompoundLimit) -> Head? {
    let form = word.extracting(start..<word.count)
    if !whole.isAdjective, let entry = CompoundLexicon.entry(of: form), let cost = entry.formCost {
      return Head(cost: ways[start].cost + cost, start: start, source: .compounds(entry))
    }
    guard let entry = Lexicon.entry(of: form), canBeHead(entry, of: form, whole) else { return nil }
    stem.removeAll(keepingCapacity: true)
    entry.appendStem(of: form, to: &stem)
    if isEnding(stem.span, after: ways[start].part) { return nil }
    guard let cost = CompoundLexicon.entry(of: stem.span)?.stemCost else { return nil }
    return Head(cost: ways[start].cost + cost, start: start, source: .lexicon(entry))
  }

  /// Nouns, adjectives, and verbs that stand for a noun: Besitzstands·denken.
  private func canBeHead(_ entry: LexiconEntry, of form: Span<UInt8>, _ whole: CompoundLimit) -> Bool {
    let classes = entry.classes
    if FunctionWords.contains(form) || whole.isAdjective && !classes.contains(.adjective) { return false }
    return !classes.isDisjoint(with: [.noun, .adjective]) || classes.contains(.verb) && entry.isStem
  }

  /// The participle's ending looks like a noun: Studier·ende.
  private func isEnding(_ stem: Span<UInt8>, after part: CompoundPart?) -> Bool {
    guard case .compounds(let entry)? = part?.source, entry.isVerb else { return false }
    return stem.count == 4 && stem.hasSuffix("ende")
  }

  private mutating func collectParts(of word: Span<UInt8>, head: Head) {
    parts.append(CompoundPart(range: head.start..<word.count, source: head.source))
    var start = head.start
    while let part = ways[start].part {
      parts.append(part)
      start = part.range.lowerBound
    }
    parts.reverse()
  }
}

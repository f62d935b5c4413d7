internal import GermanText

/// One word, prefix or phrase of a query, with all the term sequences that stand for it.
struct Leaf {
  /// A sequence of terms that counts as the leaf, or several that stand near each other.
  struct Alternative: Hashable {
    /// The terms any of which may stand at a position, in the index's spelling, with the markers of their levels.
    typealias Position = MatchExpression.Position

    var phrases: [[Position]]
    var level: MatchLevel
    /// How many words may lie between the phrases; the order of several does not matter.
    var distance = 0

    init(terms: [[UInt8]], level: MatchLevel) {
      phrases = [terms.map { [$0] }]
      self.level = level
    }

    init(near phrases: [[Position]], distance: Int, level: MatchLevel) {
      self.phrases = phrases
      self.distance = distance
      self.level = level
    }
  }

  /// As written in the query.
  var text: String
  /// The words as the index spells them on the word level.
  var term: String {
    guard let positions = alternatives.first?.phrases.first else { return text }
    return positions.compactMap { $0.first.map { String(decoding: $0, as: UTF8.self) } }.joined(separator: " ")
  }
  var alternatives: [Alternative]
  /// How often it stands in the query.
  var times = 1
  /// Whether it adds to the score: not under an exclusion, not in a filter.
  var isScored = true
  /// Whether finding it in a passage can make the passage a hit.
  var isSought = false
  /// Whether a neighbour may be written together with it: one word with a stem, and no gender form.
  var canJoin = false
}

/// How near a match is to what was asked.
package enum MatchLevel: String, Sendable, CaseIterable { case word, stem, part, prefix }

extension MatchLevel {
  var slot: PostingList.LevelSlot {
    switch self {
    case .word, .prefix: .word
    case .stem: .stem
    case .part: .part
    }
  }

  /// Nearer first.
  var distance: Int {
    switch self {
    case .word: 0
    case .prefix: 1
    case .stem: 2
    case .part: 3
    }
  }
}

extension Leaf {
  /// A word in any of its forms; several words that stand together without a blank count in their order.
  static func word(_ text: String) -> Leaf {
    let chains = Analyzer().chains(in: Array(text.utf8))
    var leaf = Leaf(text: text, alternatives: sequences(of: chains.flatMap(\.words), isExact: false))
    if chains.count == 1, let chain = chains.first {
      if let joined = chain.joined { leaf.alternatives += forms(of: joined) }
      if chain.words.count == 1, let word = chain.words.first {
        leaf.alternatives += [part(of: word), parts(of: word)].compactMap { $0 }
        leaf.canJoin = word.stem != nil && word.gender == nil
      }
    }
    leaf.alternatives = leaf.alternatives.withoutRepeats
    return leaf
  }

  static func phrase(_ text: String, isExact: Bool) -> Leaf {
    let words = Analyzer().chains(in: Array(text.utf8)).flatMap(\.words)
    return Leaf(text: text, alternatives: sequences(of: words, isExact: isExact).withoutRepeats)
  }

  /// Words that begin so; the words before the last one are exact.
  static func prefix(_ text: String) -> Leaf {
    let words = Analyzer().chains(in: Array(text.utf8)).flatMap(\.words)
    return Leaf(text: text + "*", alternatives: [Alternative(terms: words.map { $0.word.term(.word) }, level: .prefix)])
  }

  /// Two neighbouring words as one: `start up` also finds `Startup`.
  static func joined(_ first: Leaf, _ second: Leaf) -> [Alternative] {
    guard first.canJoin, second.canJoin else { return [] }
    let chains = Analyzer().chains(in: Array((first.text + second.text).utf8))
    guard chains.count == 1, let word = chains[0].words.first, chains[0].words.count == 1 else { return [] }
    return forms(of: word).map { Alternative(near: $0.phrases, distance: 0, level: .part) }
  }

  /// How many words may lie between the parts of a compound: `Forscher für Sicherheit`, `Sicherheit ihrer Forscher`.
  private static let distanceOfParts = 3

  /// A compound's parts side by side in the text.
  private static func parts(of word: AnalyzedWord) -> Alternative? {
    guard word.parts.count > 1 else { return nil }
    let phrases = word.parts.map { [[$0.term(.stem), $0.term(.part)]] }
    return Alternative(near: phrases, distance: distanceOfParts, level: .part)
  }

  /// Words or phrases within so many words of each other, in any of their forms.
  static func near(_ first: Leaf, _ second: Leaf, distance: Int, text: String) -> Leaf {
    let pairs = first.alternatives.filter { $0.level != .part }.flatMap { left in
      second.alternatives.filter { $0.level != .part }.map { right in
        Alternative(
          near: left.phrases + right.phrases, distance: distance,
          level: left.level.distance > right.level.distance ? left.level : right.level)
      }
    }
    return Leaf(text: text, alternatives: pairs)
  }

  private static func forms(of word: AnalyzedWord) -> [Alternative] {
    var forms = [Alternative(terms: [word.word.term(.word)], level: .word)]
    if let stem = word.stem { forms.append(Alternative(terms: [stem.term(.stem)], level: .stem)) }
    return forms
  }

  private static func part(of word: AnalyzedWord) -> Alternative? {
    word.stem.map { Alternative(terms: [$0.term(.part)], level: .part) }
  }

  private static func sequences(of words: [AnalyzedWord], isExact: Bool) -> [Alternative] {
    guard !words.isEmpty else { return [] }
    let exact = Alternative(terms: words.map { $0.word.term(.word) }, level: .word)
    if isExact { return [exact] }
    let stems = words.map { word in word.stem.map { $0.term(.stem) } ?? word.word.term(.word) }
    return [exact, Alternative(terms: stems, level: .stem)]
  }
}

extension String {
  /// The term as the index spells it.
  fileprivate func term(_ level: Level) -> [UInt8] {
    level.marker.map { [$0] + Array(utf8) } ?? Array(utf8)
  }
}

extension [Leaf.Alternative] {
  /// Of equal term sequences the nearest level stays.
  fileprivate var withoutRepeats: [Element] {
    var seen: Set<[[Leaf.Alternative.Position]]> = []
    return filter { seen.insert($0.phrases).inserted }
  }
}

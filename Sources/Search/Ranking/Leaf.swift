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
  /// Whether a neighbour may be written together with it: one word, no function word, and no gender form.
  var canJoin = false
  /// The parts of a compound, or of what hyphens join, as positions of a phrase.
  var parts: [Alternative.Position] = []
  /// The leaf that this one is a part of; it counts where that one is missing.
  var whole: Int?
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
      // `GPT-4` is no more about its `4` than about any other one.
      if chain.words.count > 1,
        chain.words.allSatisfy({ $0.word.utf8.count > 1 && $0.word.utf8.allSatisfy(\.isLetter) })
      {
        leaf.parts = chain.words.filter { !$0.isFunction }.flatMap { positions(of: $0) }
      }
      if chain.words.count == 1, let word = chain.words.first {
        leaf.parts = positions(ofPartsOf: word)
        leaf.alternatives += [part(of: word), side(by: leaf.parts), apart(word)].compactMap { $0 }
        leaf.canJoin = !word.isFunction && word.gender == nil
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
    guard first.canJoin, second.canJoin, !(first.isNumber && second.isNumber) else { return [] }
    let chains = Analyzer().chains(in: Array((first.text + second.text).utf8))
    guard chains.count == 1, let word = chains[0].words.first, chains[0].words.count == 1 else { return [] }
    return forms(of: word).map { Alternative(near: $0.phrases, distance: 0, level: .part) }
  }

  private var isNumber: Bool { text.utf8.allSatisfy { !$0.isLetter } }

  /// How many words may lie between the parts of a compound: `Forscher für Sicherheit`, `Sicherheit ihrer Forscher`.
  private static let distanceOfParts = 3

  /// The parts of a word, or the word in any form.
  private static func positions(of word: AnalyzedWord) -> [Alternative.Position] {
    let parts = positions(ofPartsOf: word)
    return parts.isEmpty
      ? [[word.word.term(.word)] + (word.stem.map { [$0.term(.stem), $0.term(.part)] } ?? [])] : parts
  }

  private static func positions(ofPartsOf word: AnalyzedWord) -> [Alternative.Position] {
    word.parts.count > 1 ? word.parts.map { [$0.term(.stem), $0.term(.part)] } : []
  }

  /// A compound's parts side by side in the text.
  private static func side(by parts: [Alternative.Position]) -> Alternative? {
    guard parts.count > 1 else { return nil }
    return Alternative(near: parts.map { [$0] }, distance: distanceOfParts, level: .part)
  }

  /// A compound's part, wherever it stands.
  static func part(_ position: Alternative.Position, of whole: Int) -> Leaf {
    var leaf = Leaf(text: "", alternatives: [Alternative(near: [[position]], distance: 0, level: .part)])
    leaf.whole = whole
    return leaf
  }

  /// Letters and digits that a blank may part: Qwen3 as Qwen 3, 100km as 100 km.
  private static func apart(_ word: AnalyzedWord) -> Alternative? {
    let letters = Array(word.word.utf8)
    guard let border = letters.indices.dropFirst().first(where: { letters[$0 - 1].isDigit != letters[$0].isDigit }),
      !letters[border...].contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") })
        || letters[border].isDigit
    else { return nil }
    return Alternative(terms: [Array(letters[..<border]), Array(letters[border...])], level: .part)
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

extension UInt8 {
  fileprivate var isLetter: Bool { self >= 0x80 || UInt8(ascii: "a")...UInt8(ascii: "z") ~= self | 0x20 }

  fileprivate var isDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }
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

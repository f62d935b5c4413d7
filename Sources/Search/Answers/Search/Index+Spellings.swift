internal import GermanText
internal import Query

/// Words that the archive writes otherwise than the query: apart, or together.
extension Index {
  /// Words that stand in fewer rows may be written otherwise.
  private static let rareRows = 4
  /// The least letters of what a word is cut into.
  private static let leastLetters = 2

  /// The query with what signs join (`KI/ML`) as its words, unless the whole stands in the archive (`AC/DC`).
  borrowing func apart(_ query: Query) throws(DatabaseError) -> Query {
    switch query {
    case .word(let text):
      guard let words = text.wordsBetweenSigns, try !stands(Leaf.word(text)) else { return query }
      return .and(words.map { .word($0) })
    case .and(let operands):
      var flat: [Query] = []
      for operand in operands {
        if case .and(let inner) = try apart(operand) { flat += inner } else { flat.append(operand) }
      }
      return .and(flat)
    case .or(let operands):
      var sides: [Query] = []
      for operand in operands { sides.append(try apart(operand)) }
      return .or(sides)
    case .required(let operand):
      guard case .and(let words) = try apart(operand) else { return query }
      return .and(words.map { .required($0) })
    case .prefix, .phrase, .near, .not, .title, .section, .kind, .field, .dates: return query
    }
  }

  private borrowing func stands(_ leaf: Leaf) throws(DatabaseError) -> Bool {
    try lookUp(Plan(leaf)).frequencies[0] > 0
  }

  /// Lets rare words stand for the two words into which the archive's own cut them, where these stand side by side.
  borrowing func addSpellings(to search: inout LookedUp) throws(DatabaseError) {
    var isChanged = false
    for (index, leaf) in search.plan.leaves.enumerated() where leaf.isSought && leaf.canJoin {
      guard search.frequencies[index] < Self.rareRows, let word = leaf.singleWord else { continue }
      let cuts = try cuts(of: word)
      guard !cuts.isEmpty else { continue }
      search.plan.add(cuts, to: index)
      isChanged = true
    }
    if isChanged { try lookUpMore(of: &search) }
  }

  private borrowing func cuts(of word: [UInt8]) throws(DatabaseError) -> [Leaf.Alternative] {
    var cuts: [Leaf.Alternative] = []
    guard word.count >= 2 * Self.leastLetters else { return cuts }
    for end in Self.leastLetters...(word.count - Self.leastLetters) {
      let halves = [Array(word[..<end]), Array(word[end...])]
      guard try isTerm(halves[0]), try isTerm(halves[1]) else { continue }
      let words = halves.map { String(decoding: $0, as: UTF8.self) }
      let phrase = Leaf.phrase(words.joined(separator: " "), isExact: false)
      guard try stands(phrase) else { continue }
      cuts += phrase.alternatives.map { Leaf.Alternative(near: $0.phrases, distance: 0, level: .part) }
    }
    return cuts
  }

  /// Whether the archive has a word.
  private borrowing func isTerm(_ word: [UInt8]) throws(DatabaseError) -> Bool {
    if try frequentTerms().entries[word] != nil { return true }
    try createVocabulary()
    let statement = try connection.prepare("SELECT doc FROM temp.vocabulary WHERE term = ?1")
    statement.bind(utf8: word, at: 1)
    return try statement.step()
  }
}

extension String {
  /// The words that `/`, `+` or `&` join in it; nil where these join nothing, or are the mark of a gender form.
  fileprivate var wordsBetweenSigns: [String]? {
    let pieces = split { "/+&".contains($0) }
      .map { String($0) }
      .filter { !Analyzer().words(in: Array($0.utf8)).isEmpty }
    guard pieces.count > 1, Analyzer().chains(in: Array(utf8)).count >= pieces.count else { return nil }
    return pieces
  }
}

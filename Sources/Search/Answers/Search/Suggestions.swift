internal import GermanText
internal import Query

/// What a query that finds nothing could have meant. Nothing of it is applied unasked.
package struct Suggestions: Sendable, Equatable {
  /// A word of the query that occurs nowhere, and close spellings that do.
  package struct Spelling: Sendable, Equatable {
    package var word: String
    /// As they stand in the archive, the closest first.
    package var candidates: [String]
  }

  /// A word that is found, but not together with the others.
  package struct Omission: Sendable, Equatable {
    package var word: String
    /// How many hits there are without it.
    package var total: Int
  }

  package var spellings: [Spelling] = []
  package var omissions: [Omission] = []

  package var isEmpty: Bool { spellings.isEmpty && omissions.isEmpty }
}

/// How far two spellings are apart.
enum SpellingDistance {
  /// Insertions, deletions, changes and swaps of neighbouring letters; nil above a limit.
  ///
  /// Optimal string alignment: Boytsov, "Indexing Methods for Approximate Dictionary Searching", JEA 2011, section 2.
  static func between(_ first: [UInt8], _ second: [UInt8], atMost limit: Int) -> Int? {
    guard abs(first.count - second.count) <= limit else { return nil }
    var before: [Int] = []
    var previous = Array(0...second.count)
    for row in first.indices {
      var current = [row + 1]
      for column in second.indices {
        var best = previous[column] + (first[row] == second[column] ? 0 : 1)
        best = min(best, previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
          best = min(best, before[column - 1] + 1)
        }
        current.append(best)
      }
      guard (current.min() ?? 0) <= limit else { return nil }
      (before, previous) = (previous, current)
    }
    return previous[second.count] <= limit ? previous[second.count] : nil
  }

  /// One mistake in a short word, two in a longer one; one in a word of the lexicon, which is meant as it is: Handball is
  /// no Handvoll.
  static func limit(for word: [UInt8]) -> Int {
    if word.count < 3 { return 0 }
    let isKnown =
      !Analyzer().classes(of: String(decoding: word, as: UTF8.self)).isEmpty
      || Analyzer().chains(in: word).contains { !$0.words[0].parts.isEmpty }
    return word.count <= 5 || isKnown ? 1 : 2
  }
}

extension Index {
  /// Close spellings of words that occur nowhere, or hardly where little was found; where nothing was found though all
  /// words occur, which of them keeps the others from being found.
  borrowing func suggestions(
    for query: Query, _ search: LookedUp, _ answer: SearchAnswer, _ options: SearchOptions
  ) throws(DatabaseError) -> Suggestions {
    var suggestions = Suggestions()
    let leaves = search.plan.leaves.indices.filter { search.plan.leaves[$0].isScored }
    let missing = leaves.filter { search.frequencies[$0] == 0 }
    let hasFewHits = answer.hits.count <= Self.fewHits
    let doubted = leaves.filter { search.frequencies[$0] <= (hasFewHits ? Self.fewRows : 0) }
    for index in doubted.prefix(Self.mostDoubted) {
      let leaf = search.plan.leaves[index]
      let close = try spellings(of: leaf, rows: search.frequencies[index])
      if !close.isEmpty { suggestions.spellings.append(.init(word: leaf.text, candidates: close)) }
    }
    guard answer.total == 0, missing.isEmpty, case .and(let operands) = query, operands.count <= 8 else {
      return suggestions
    }
    var counting = options
    counting.limit = 1
    for (index, operand) in operands.enumerated() {
      var rest = operands
      rest.remove(at: index)
      let others = try lookUp(Plan(rest.count == 1 ? rest[0] : .and(rest)))
      let total = try match(.complete, others, counting, order: .relevance, capacity: 1).total
      if total > 0 { suggestions.omissions.append(.init(word: operand.description, total: total)) }
    }
    return suggestions
  }

  /// So many hits let a rare word look like a mistake.
  private static let fewHits = 2
  /// A word in so many rows may be one, if a close spelling is `timesAsFrequent`.
  private static let fewRows = 1
  private static let timesAsFrequent = 10
  private static let mostDoubted = 5
  private static let mostSpellings = 3

  /// As the connection's; what is temporary is no writing.
  borrowing func createVocabulary() throws(DatabaseError) {
    try connection.execute("PRAGMA query_only = 0")
    try connection.createVocabulary()
    try connection.execute("PRAGMA query_only = 1")
  }

  /// Close spellings of a word that occurs in so many rows, as they stand in the archive; one for each stem.
  private borrowing func spellings(of leaf: Leaf, rows: Int) throws(DatabaseError) -> [String] {
    guard let word = leaf.singleWord else { return [] }
    var stems: Set<String> = [leaf.stem]
    var surfaces: [String] = []
    for term in try closeTerms(to: word, from: max(1, rows * Self.timesAsFrequent)) {
      guard surfaces.count < Self.mostSpellings else { break }
      let surface = try surface(of: Array(term.utf8)) ?? term
      if stems.insert(Leaf.word(surface).stem).inserted { surfaces.append(surface) }
    }
    return surfaces
  }

  /// Terms of the word level that begin with the same letter, closest and most frequent first.
  private borrowing func closeTerms(to word: [UInt8], from rows: Int) throws(DatabaseError) -> [String] {
    let limit = SpellingDistance.limit(for: word)
    guard limit > 0, let first = word.first, first < 0x7F else { return [] }
    try createVocabulary()
    let statement = try connection.prepare("SELECT term, doc FROM temp.vocabulary WHERE term >= ?1 AND term < ?2")
    statement.bind(utf8: [first], at: 1)
    statement.bind(utf8: [first + 1], at: 2)
    var found: [(term: String, distance: Int, documents: Int)] = []
    while try statement.step() {
      let term = statement.bytes(0)
      guard let distance = SpellingDistance.between(word, term, atMost: limit), distance > 0, statement.int(1) >= rows
      else { continue }
      found.append((String(decoding: term, as: UTF8.self), distance, statement.int(1)))
    }
    found.sort { ($0.distance, -$0.documents, $0.term) < ($1.distance, -$1.documents, $1.term) }
    return found.map(\.term)
  }
}

extension Leaf {
  /// The folded word, if the leaf is one word and no phrase.
  var singleWord: [UInt8]? {
    let chains = Analyzer().chains(in: Array(text.utf8))
    guard chains.count == 1, chains[0].words.count == 1 else { return nil }
    return Array(chains[0].words[0].word.utf8)
  }

  /// The stem of its first word, or the word.
  fileprivate var stem: String {
    let word = Analyzer().chains(in: Array(text.utf8)).first?.words.first
    return word?.stem ?? word?.word ?? text
  }
}

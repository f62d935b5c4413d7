internal import GermanText

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

  /// One mistake in a short word, two in a longer one.
  static func limit(for word: [UInt8]) -> Int { word.count < 3 ? 0 : word.count <= 5 ? 1 : 2 }
}

extension Index {
  /// Close spellings of the words that occur nowhere, as many as asked for.
  borrowing func spellings(of leaves: [Leaf], most count: Int) throws(DatabaseError) -> [Suggestions.Spelling] {
    var spellings: [Suggestions.Spelling] = []
    for leaf in leaves {
      guard let word = leaf.singleWord else { continue }
      let close = try closeTerms(to: word, most: count)
      let surfaces = try close.map { term throws(DatabaseError) in try surface(of: Array(term.utf8)) ?? term }
      if !surfaces.isEmpty { spellings.append(.init(word: leaf.text, candidates: surfaces)) }
    }
    return spellings
  }

  /// As the connection's; what is temporary is no writing.
  borrowing func createVocabulary() throws(DatabaseError) {
    try connection.execute("PRAGMA query_only = 0")
    try connection.createVocabulary()
    try connection.execute("PRAGMA query_only = 1")
  }

  /// Terms of the word level that begin with the same letter, closest and most frequent first.
  private borrowing func closeTerms(to word: [UInt8], most count: Int) throws(DatabaseError) -> [String] {
    let limit = SpellingDistance.limit(for: word)
    guard limit > 0, let first = word.first, first < 0x7F else { return [] }
    try createVocabulary()
    let statement = try connection.prepare("SELECT term, doc FROM temp.vocabulary WHERE term >= ?1 AND term < ?2")
    statement.bind(utf8: [first], at: 1)
    statement.bind(utf8: [first + 1], at: 2)
    var found: [(term: String, distance: Int, documents: Int)] = []
    while try statement.step() {
      let term = statement.bytes(0)
      guard let distance = SpellingDistance.between(word, term, atMost: limit), distance > 0 else { continue }
      found.append((String(decoding: term, as: UTF8.self), distance, statement.int(1)))
    }
    found.sort { ($0.distance, -$0.documents, $0.term) < ($1.distance, -$1.documents, $1.term) }
    return found.prefix(count).map(\.term)
  }
}

extension Leaf {
  /// The folded word, if the leaf is one word and no phrase.
  fileprivate var singleWord: [UInt8]? {
    let chains = Analyzer().chains(in: Array(text.utf8))
    guard chains.count == 1, chains[0].words.count == 1 else { return nil }
    return Array(chains[0].words[0].word.utf8)
  }
}

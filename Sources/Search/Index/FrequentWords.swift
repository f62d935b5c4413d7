internal import GermanText

/// The most frequent words by their first letter, in large indexes: for completion after one key.
///
/// To count all words of a letter takes 11 ms for 158,000 passages. After two letters there are few enough of them, and
/// in a small index always. Counts are looked up when they are asked for, so that only the choice of words can be old.
enum FrequentWords {
  /// Passages from which on the words are kept.
  private static let leastPassages = 30_000
  /// Words for each letter.
  private static let mostForLetter = 100
  /// Words are chosen anew when one in so many issues has come or gone.
  private static let tolerance = 20

  /// Whether there are none yet or the index has changed much since.
  static func areDue(in connection: borrowing Connection) throws(DatabaseError) -> Bool {
    let values = try Fingerprint.values(of: connection)
    func count(_ key: String) -> Int { values[key].flatMap { Int($0) } ?? 0 }
    let (issues, known) = (count("issues"), count("frequent_words_of"))
    return count("passages") >= leastPassages && abs(issues - known) * tolerance > known
  }

  /// Chooses the words anew, within the caller's transaction.
  static func choose(in connection: borrowing Connection) throws(DatabaseError) {
    try connection.execute("DELETE FROM frequent_word")
    let insert = try connection.prepare("INSERT INTO frequent_word VALUES(?1, ?2)")
    for (word, count) in try mostFrequent(in: connection) {
      insert.bind(utf8: word, at: 1)
      insert.bind(count, at: 2)
      try insert.run()
    }
    try Fingerprint.store(
      ["frequent_words_of": Fingerprint.values(of: connection)["issues"] ?? "0"], in: connection)
  }

  private static func mostFrequent(
    in connection: borrowing Connection
  ) throws(DatabaseError) -> [(word: [UInt8], count: Int)] {
    try connection.createVocabulary()
    var best: [UInt8: TopHits<(word: [UInt8], count: Int)>] = [:]
    let statement = try connection.prepare("SELECT term, doc FROM temp.vocabulary WHERE term >= ' '")
    while try statement.step() {
      let (word, count) = (statement.bytes(0), statement.int(1))
      guard let letter = word.first else { continue }
      var top = best[letter] ?? TopHits(capacity: mostForLetter) { $0.count > $1.count }
      // The analyzer is slow next to the rest of this loop.
      if top.bar.map({ $0.count < count }) ?? true, !word.isFunctionWord { top.insert((word, count)) }
      best[letter] = consume top
    }
    return best.values.flatMap { $0.sorted() }
  }

  /// The kept words that begin with a letter, with the counts of now; none where all words are to be asked.
  static func words(
    beginningWith prefix: [UInt8], limit: Int, in connection: borrowing Connection
  ) throws(DatabaseError) -> [(term: [UInt8], count: Int)] {
    guard prefix.count == 1 else { return [] }
    let statement = try connection.prepare(
      """
      SELECT word, (SELECT doc FROM temp.vocabulary WHERE term = word) FROM frequent_word \
      WHERE word >= ?1 AND word < ?2 ORDER BY count DESC, word LIMIT ?3
      """)
    statement.bind(utf8: prefix, at: 1)
    statement.bind(utf8: [prefix[0] + 1], at: 2)
    statement.bind(limit, at: 3)
    var words: [(term: [UInt8], count: Int)] = []
    while try statement.step() { words.append((statement.bytes(0), statement.int(1))) }
    return words.filter { $0.count > 0 }
  }
}

extension [UInt8] {
  /// Whether a folded word is found as it is written only.
  var isFunctionWord: Bool { Analyzer().chains(in: self).first?.words.first?.isFunction ?? false }
}

extension Connection {
  /// Makes the terms of the index readable as the table `temp.vocabulary`, with `doc`, the rows that hold each.
  borrowing func createVocabulary() throws(DatabaseError) {
    try execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING fts5vocab('main', 'passage_fts', 'row')")
  }
}

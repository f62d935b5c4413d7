internal import GermanText

/// The most frequent words of beginnings that are too common for counting all their words as someone types.
///
/// To count the words with s takes 11 ms for 158,000 passages. Counts are looked up when they are asked for, so that only
/// the choice of words can be somewhat old. A small index needs none of this.
enum CompletionTable {
  /// Words for each beginning.
  static let mostWords = 50
  /// Passages from which on there is one.
  private static let leastPassages = 30_000
  /// Rows that the words of a beginning stand in: about 1.5 ms of counting.
  private static let mostRows = 50_000
  /// Words are chosen anew when one in so many issues has come or gone.
  private static let tolerance = 20

  /// Whether there is none yet or the index has changed much since.
  static func isDue(in connection: borrowing Connection) throws(DatabaseError) -> Bool {
    let values = try Fingerprint.values(of: connection)
    func count(_ key: String) -> Int { values[key].flatMap { Int($0) } ?? 0 }
    let (issues, known) = (count("issues"), count("completion_of"))
    return count("passages") >= leastPassages && abs(issues - known) * tolerance > known
  }

  /// Chooses the words anew, within the caller's transaction.
  static func store(in connection: borrowing Connection) throws(DatabaseError) {
    try connection.execute("DELETE FROM completion")
    let insert = try connection.prepare("INSERT INTO completion VALUES(?1, ?2, ?3)")
    let vocabulary = try Vocabulary(of: connection)
    var beginnings = [(length: 0, words: vocabulary.words.indices)]
    while let (length, words) = beginnings.popLast() {
      for group in vocabulary.groups(of: words, length: length + 1) where vocabulary.rows(of: group) > mostRows {
        beginnings.append((length + 1, group))
        for place in vocabulary.mostFrequent(mostWords, of: group) {
          let word = vocabulary.words[place]
          insert.bind(utf8: Array(word.prefix(length + 1)), at: 1)
          insert.bind(vocabulary.counts[place], at: 2)
          insert.bind(utf8: word, at: 3)
          try insert.run()
        }
      }
    }
    try Fingerprint.store(["completion_of": Fingerprint.values(of: connection)["issues"] ?? "0"], in: connection)
  }

  /// The words kept for a beginning, with the counts of now; none where all its words are to be counted.
  static func words(
    beginningWith prefix: [UInt8], limit: Int, in connection: borrowing Connection
  ) throws(DatabaseError) -> [(term: [UInt8], count: Int)] {
    let statement = try connection.prepare(
      """
      SELECT word, (SELECT doc FROM temp.vocabulary WHERE term = word) FROM completion WHERE beginning = ?1 \
      ORDER BY count DESC, word LIMIT ?2
      """)
    statement.bind(utf8: prefix, at: 1)
    statement.bind(limit, at: 2)
    var words: [(term: [UInt8], count: Int)] = []
    while try statement.step() { words.append((statement.bytes(0), statement.int(1))) }
    return words.filter { $0.count > 0 }
  }
}

/// All words of an index in their order, with the number of rows that hold each.
private struct Vocabulary {
  private(set) var words: [[UInt8]] = []
  private(set) var counts: [Int] = []
  /// Sums of the counts before each word.
  private var sums = [0]

  init(of connection: borrowing Connection) throws(DatabaseError) {
    try connection.createVocabulary()
    let statement = try connection.prepare("SELECT term, doc FROM temp.vocabulary WHERE term >= ' '")
    while try statement.step() {
      words.append(statement.bytes(0))
      counts.append(statement.int(1))
      sums.append(sums[sums.count - 1] + statement.int(1))
    }
  }

  /// The stretches of words that begin with the same so many bytes; shorter words are left out.
  func groups(of range: Range<Int>, length: Int) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    for place in range where words[place].count >= length {
      if let last = groups.last, words[last.lowerBound].prefix(length) == words[place].prefix(length) {
        groups[groups.count - 1] = last.lowerBound..<(place + 1)
      } else {
        groups.append(place..<(place + 1))
      }
    }
    return groups
  }

  func rows(of range: Range<Int>) -> Int { sums[range.upperBound] - sums[range.lowerBound] }

  /// Places of the most frequent words that are no function words.
  func mostFrequent(_ limit: Int, of range: Range<Int>) -> some Sequence<Int> {
    range.sorted { counts[$0] > counts[$1] }.lazy.filter { !words[$0].isFunctionWord }.prefix(limit)
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

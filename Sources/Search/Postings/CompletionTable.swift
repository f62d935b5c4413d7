/// The most frequent words of beginnings that are too common for counting all their words as someone types.
///
/// To count the words with s takes 11 ms for 158,000 passages. Counts are looked up when they are asked for, so that
/// only the choice of words can be somewhat old. A small index needs none of this.
enum CompletionTable {
  /// Words for each beginning.
  static let mostWords = 50
  /// Rows that the words of a beginning stand in: about 1.5 ms of counting.
  private static let mostRows = 50_000

  static func store(_ vocabulary: Vocabulary, in connection: borrowing Connection) throws(DatabaseError) {
    let insert = try connection.prepare("INSERT INTO completion VALUES(?1, ?2, ?3)")
    var beginnings = [(length: 0, words: vocabulary.words)]
    while let (length, words) = beginnings.popLast() {
      for group in vocabulary.groups(of: words, length: length + 1) where vocabulary.rows(of: group) > mostRows {
        beginnings.append((length + 1, group))
        for index in vocabulary.mostFrequent(mostWords, of: group) {
          let word = vocabulary.terms[index]
          insert.bind(utf8: Array(word.prefix(length + 1)), at: 1)
          insert.bind(vocabulary.counts[index], at: 2)
          insert.bind(utf8: word, at: 3)
          try insert.run()
        }
      }
    }
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

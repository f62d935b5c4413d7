internal import GermanText

/// All terms of an index in their order, with the number of rows that hold each.
struct Vocabulary {
  private(set) var terms: [[UInt8]] = []
  private(set) var counts: [Int] = []
  /// Sums of the counts before each term.
  private var sums = [0]

  init(of connection: borrowing Connection) throws(DatabaseError) {
    try connection.createVocabulary()
    let statement = try connection.prepare("SELECT term, doc FROM temp.vocabulary")
    while try statement.step() {
      terms.append(statement.bytes(0))
      counts.append(statement.int(1))
      sums.append(sums[sums.count - 1] + statement.int(1))
    }
  }

  /// Indices of the terms of the word level, which no marker begins.
  var words: Range<Int> {
    let first = terms.firstIndex { $0.first.map { $0 >= UInt8(ascii: " ") } ?? false } ?? terms.endIndex
    return first..<terms.endIndex
  }

  /// The stretches of terms that begin with the same so many bytes; shorter terms are left out.
  func groups(of range: Range<Int>, length: Int) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    for index in range where terms[index].count >= length {
      if let last = groups.last, terms[last.lowerBound].prefix(length) == terms[index].prefix(length) {
        groups[groups.count - 1] = last.lowerBound..<(index + 1)
      } else {
        groups.append(index..<(index + 1))
      }
    }
    return groups
  }

  /// In how many rows the terms stand, all together.
  func rows(of range: Range<Int>) -> Int { sums[range.upperBound] - sums[range.lowerBound] }

  /// Indices of the most frequent words that are no function words.
  func mostFrequent(_ limit: Int, of range: Range<Int>) -> some Sequence<Int> {
    range.sorted { counts[$0] > counts[$1] }.lazy.filter { !terms[$0].isFunctionWord }.prefix(limit)
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

internal import GermanText

/// Which words of the index have a stem that is spelled otherwise: `häuser` is one of `haus`.
///
/// Inflection is a matter of words, not of places. On 34 MB of text this takes 2.4 of 7.2 million terms out of the
/// full-text index. Words that no text holds any longer stay until a rebuild; they find nothing.
enum StemForms {
  static func add(_ forms: WordForms, to connection: borrowing Connection) throws(DatabaseError) {
    let insert = try connection.prepare("INSERT OR IGNORE INTO form VALUES(?1, ?2)")
    for (stem, word) in forms.sorted {
      insert.bind(utf8: Array(stem), at: 1)
      insert.bind(utf8: Array(word), at: 2)
      try insert.run()
    }
  }
}

/// Looks up the words of the index that have a stem.
struct StemFormReader: ~Copyable {
  private let statement: Statement

  init(_ connection: borrowing Connection) throws(DatabaseError) {
    statement = try connection.prepare("SELECT word FROM form WHERE stem = ?1 ORDER BY word")
  }

  /// All words whose own stem this is, the one that is spelled like it included.
  borrowing func words(of stem: [UInt8]) throws(DatabaseError) -> [[UInt8]] {
    statement.bind(utf8: stem, at: 1)
    defer { statement.reset() }
    var words: [[UInt8]] = stem.isOwnStem ? [stem] : []
    while try statement.step() { words.append(statement.bytes(0)) }
    return words
  }
}

extension [UInt8] {
  /// Whether this word is its own stem.
  fileprivate var isOwnStem: Bool {
    let chains = Analyzer().chains(in: self)
    guard chains.count == 1, chains[0].words.count == 1, let word = chains[0].words.first else { return false }
    return word.stem.map { Array($0.utf8) } == self
  }
}

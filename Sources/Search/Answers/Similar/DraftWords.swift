internal import GermanText

/// The words of a draft with their weights and where the archive has them.
struct DraftWords {
  struct Word {
    var key: [UInt8]
    /// Its inverse document frequency.
    var weight: Double
    /// The rows of the index that have it; nil where they are too many to tell anything.
    var rows: [RowID]?
  }

  private var words: [Word] = []
  /// Where the words with these keys are among `words`.
  private var indices: [[UInt8]: Int] = [:]
  /// Weight of a word that a single row has.
  let highestWeight: Double
  /// Of the words of the passages, by which those are guessed that the draft does not have.
  private(set) var averageWeight = 0.0

  subscript(index: Int) -> Word { words[index] }

  func index(of key: [UInt8]) -> Int? { indices[key] }

  init(of contents: [TextContent], _ lookup: borrowing WordLookup) throws(DatabaseError) {
    highestWeight = lookup.weight(ofFrequency: 1)
    var sum = 0.0
    var count = 0
    for content in contents {
      for word in content.words {
        let index = try add(word.key, isPart: false, lookup)
        sum += words[index].weight
        count += 1
        for part in word.parts { _ = try add(part, isPart: true, lookup) }
      }
    }
    averageWeight = count == 0 ? highestWeight : sum / Double(count)
  }

  private mutating func add(
    _ key: [UInt8], isPart: Bool, _ lookup: borrowing WordLookup
  ) throws(DatabaseError) -> Int {
    if let index = indices[key] { return index }
    let found = try lookup.rows(of: key, isPart: isPart)
    words.append(Word(key: key, weight: lookup.weight(ofFrequency: found.frequency), rows: found.rows))
    indices[key] = words.count - 1
    return words.count - 1
  }
}

extension TextContent.Word {
  /// Nouns, names and numbers tell a story more than other words.
  var kindWeight: Double { isCapitalized || isNumber ? 1 : SimilarityConstants.uncapitalized }
}

/// How far spellings are apart.
enum EditDistance {
  /// How many letters have to be put in, taken out or replaced to make one word the other.
  static func between(_ word: String, _ other: String) -> Int {
    let other = Array(other)
    // The distances from the letters that were read to each beginning of the other word.
    var row = Array(0...other.count)
    for letter in word {
      var diagonal = row[0]
      row[0] += 1
      for index in other.indices {
        let replaced = diagonal + (letter == other[index] ? 0 : 1)
        diagonal = row[index + 1]
        row[index + 1] = min(replaced, row[index] + 1, diagonal + 1)
      }
    }
    return row[other.count]
  }
}

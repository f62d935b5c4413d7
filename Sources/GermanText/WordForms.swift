/// Words with their stems, where the two are spelled differently.
///
/// What an index stores of inflection: once for each word that occurs, not for each place where it does.
package struct WordForms: Sendable {
  /// Each pair is the stem, `separator` and the word.
  package private(set) var letters: [UInt8] = []
  /// Where the pairs end in `letters`.
  package private(set) var ends: [Int] = []

  /// Below all letters, so that pairs sort by their stems.
  package static let separator: UInt8 = 0

  package init() {}

  mutating func add(_ word: ArraySlice<UInt8>, stem: ArraySlice<UInt8>) {
    guard !stem.isEmpty, stem != word else { return }
    letters.append(contentsOf: stem)
    letters.append(Self.separator)
    letters.append(contentsOf: word)
    ends.append(letters.count)
  }

  package mutating func append(_ other: WordForms) {
    ends.append(contentsOf: other.ends.map { $0 + letters.count })
    letters.append(contentsOf: other.letters)
  }

  /// Takes all of them out.
  package mutating func take() -> WordForms {
    defer { self = WordForms() }
    return self
  }

  /// The pairs in the order of their stems, then words; each once.
  package var sorted: [(stem: ArraySlice<UInt8>, word: ArraySlice<UInt8>)] {
    var pairs: [ArraySlice<UInt8>] = []
    pairs.reserveCapacity(ends.count)
    for (index, end) in ends.enumerated() { pairs.append(letters[(index == 0 ? 0 : ends[index - 1])..<end]) }
    pairs.sort { $0.lexicographicallyPrecedes($1) }
    var distinct: [(stem: ArraySlice<UInt8>, word: ArraySlice<UInt8>)] = []
    distinct.reserveCapacity(pairs.count)
    var last: ArraySlice<UInt8>?
    for pair in pairs where pair != last {
      last = pair
      guard let middle = pair.firstIndex(of: Self.separator) else { continue }
      distinct.append((pair[..<middle], pair[(middle + 1)...]))
    }
    return distinct
  }
}

/// Tells how much of a text stands in another one word for word.
///
/// Containment of word triples: A. Broder, "On the Resemblance and Containment of Documents", 1997.
struct NearCopy {
  private let triples: Set<Int>

  init(_ content: TextContent) {
    let words = content.sequence
    var triples: Set<Int> = []
    for start in words.indices.dropLast(2) {
      var hasher = Hasher()
      for word in words[start..<(start + 3)] { hasher.combine(word) }
      triples.insert(hasher.finalize())
    }
    self.triples = triples
  }

  /// The share of the shorter text's triples that the other one has, from 0 to 1; 0 where it has too few.
  func containment(_ other: NearCopy) -> Double {
    share(of: min(triples.count, other.triples.count), other)
  }

  /// The share of the longer text's triples that the other one has.
  func resemblance(_ other: NearCopy) -> Double { share(of: max(triples.count, other.triples.count), other) }

  private func share(of count: Int, _ other: NearCopy) -> Double {
    guard min(triples.count, other.triples.count) >= SimilarityConstants.fewestTriples else { return 0 }
    return Double(triples.intersection(other.triples).count) / Double(count)
  }
}

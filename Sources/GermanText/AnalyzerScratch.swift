/// The buffers that analysis fills again for every word; one for each caller.
package struct AnalyzerScratch: Sendable {
  var chain = WordChain()
  /// The last stem or part, behind its level's marker.
  var term: [UInt8] = []

  package init() {}

  /// Puts the stem of a stretch of the chain into `term`, without the given gender endings.
  mutating func reduce(_ folded: Range<Int>, endings: Range<Int>, level: Level = .stem) {
    term.removeAll(keepingCapacity: true)
    if let marker = level.marker { term.append(marker) }
    let start = term.count
    var from = folded.lowerBound
    for index in endings {
      term.append(contentsOf: chain.folded[from..<chain.endings[index].lowerBound])
      from = chain.endings[index].upperBound
    }
    term.append(contentsOf: chain.folded[from..<folded.upperBound])
    FeminineEnding.reduce(&term, from: start)
    GermanStemmer.stem(&term, from: start)
  }
}

extension FeminineEnding {
  /// Replaces a feminine by its masculine where the ending is sure: forscherinnen → forscher.
  static func reduce(_ word: inout [UInt8], from start: Int) {
    let plural = word.count - start > 7 && word.span.hasSuffix("innen")
    guard plural || word.span.hasSuffix("in"), word.count - start > 4 else { return }
    let end = plural ? word.count - 3 : word.count
    for row in all where row.matches(word, from: start, to: end) {
      if row.isException(word, from: start, to: end) { return }
      word.removeLast(word.count - (end - row.feminine.count))
      word.append(contentsOf: row.masculine)
      return
    }
  }

  private func matches(_ word: [UInt8], from start: Int, to end: Int) -> Bool {
    guard end - start >= feminine.count else { return false }
    let offset = end - feminine.count
    for index in feminine.indices where word[offset + index] != feminine[index] { return false }
    return true
  }

  private func isException(_ word: [UInt8], from start: Int, to end: Int) -> Bool {
    Self.exceptions.contains(String(decoding: word[start..<end], as: UTF8.self))
  }
}

extension Span<UInt8> {
  func hasSuffix(_ literal: StaticString) -> Bool {
    let length = literal.utf8CodeUnitCount
    guard count >= length else { return false }
    return literal.withUTF8Buffer { bytes in
      for index in 0..<length where unsafe bytes[index] != self[count - length + index] { return false }
      return true
    }
  }
}

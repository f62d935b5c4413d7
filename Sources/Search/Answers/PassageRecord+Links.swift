package import Newsletter

extension PassageRecord {
  /// Where the words of its links stand in the text, in their order; pictures have none.
  ///
  /// The same words may stand before a link; those of the link fill a run, since its brackets are left out of the text.
  package var linkedRanges: [(range: Range<Int>, link: Link)] {
    var ranges: [(range: Range<Int>, link: Link)] = []
    let ends = Set(runs.map(\.text) + [text.count])
    var start = 0
    for link in links {
      let words = Array(link.text.utf8)
      let isMarked = { (index: Int) in
        index >= start && ends.contains(index + words.count) && text.dropFirst(index).starts(with: words)
      }
      let marked = runs.map(\.text).first(where: isMarked)
      guard !words.isEmpty, let first = marked ?? text.firstIndex(of: words, from: start)?.lowerBound else { continue }
      start = first + words.count
      ranges.append((first..<start, link))
    }
    return ranges
  }
}

internal import GermanText

/// Finds where a text matches the leaves of a query, with the analyzer that made the index.
struct Highlighter {
  private struct Position {
    var range: Range<Int>
    var terms: [[UInt8]]
    /// Terms of the hyphenated word that begins here, with its own range.
    var joined: [(term: [UInt8], range: Range<Int>)]
  }

  private let plan: Plan
  private let analyzer = Analyzer()

  init(plan: Plan) { self.plan = plan }

  /// Matches in reading order; of those that cover each other the nearest, then the longest stays.
  func matches(in text: [UInt8], field: Hit.Field) -> [Match] {
    let positions = positions(of: text)
    var found: [Match] = []
    for leaf in plan.leaves where leaf.isScored || leaf.isSought {
      for alternative in leaf.alternatives {
        for start in positions.indices {
          guard let range = range(of: alternative, at: start, in: positions) else { continue }
          found.append(Match(field: field, range: range, term: leaf.term, level: alternative.level))
        }
      }
    }
    return withoutOverlaps(found)
  }

  private func positions(of text: [UInt8]) -> [Position] {
    var scratch = AnalyzerScratch()
    var positions: [Position] = []
    analyzer.analyze(text.span, scratch: &scratch) { term, _, range, advances in
      let bytes = term.withUnsafeBytes { Array($0) }
      if advances {
        positions.append(Position(range: range, terms: [bytes], joined: []))
      } else if let last = positions.indices.last, positions[last].range == range {
        positions[last].terms.append(bytes)
      } else if let last = positions.indices.last {
        positions[last].joined.append((bytes, range))
      }
      return true
    }
    return positions
  }

  private func range(of alternative: Leaf.Alternative, at start: Int, in positions: [Position]) -> Range<Int>? {
    if alternative.terms.count == 1, let term = alternative.terms.first {
      if holds(term, positions[start], isPrefix: alternative.level == .prefix) { return positions[start].range }
      return positions[start].joined.first { matches($0.term, term, isPrefix: alternative.level == .prefix) }?.range
    }
    guard start + alternative.terms.count <= positions.count else { return nil }
    for (offset, term) in alternative.terms.enumerated() {
      let isPrefix = alternative.level == .prefix && offset == alternative.terms.count - 1
      guard holds(term, positions[start + offset], isPrefix: isPrefix) else { return nil }
    }
    let last = positions[start + alternative.terms.count - 1]
    return positions[start].range.lowerBound..<last.range.upperBound
  }

  private func holds(_ term: [UInt8], _ position: Position, isPrefix: Bool) -> Bool {
    position.terms.contains { matches($0, term, isPrefix: isPrefix) }
  }

  private func matches(_ candidate: [UInt8], _ term: [UInt8], isPrefix: Bool) -> Bool {
    isPrefix ? candidate.starts(with: term) : candidate == term
  }

  private func withoutOverlaps(_ matches: [Match]) -> [Match] {
    let ordered = matches.sorted {
      ($0.range.lowerBound, -$0.range.count, $0.level.distance, $0.term)
        < ($1.range.lowerBound, -$1.range.count, $1.level.distance, $1.term)
    }
    var kept: [Match] = []
    for match in ordered {
      if let last = kept.last, match.range.lowerBound < last.range.upperBound { continue }
      kept.append(match)
    }
    return kept
  }
}

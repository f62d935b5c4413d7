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
        for range in ranges(of: alternative, in: positions) {
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

  /// Where the alternative's phrases stand; of several, only where all are near each other.
  private func ranges(of alternative: Leaf.Alternative, in positions: [Position]) -> [Range<Int>] {
    let isPrefix = alternative.level == .prefix
    let places = alternative.phrases.map { phrase in
      positions.indices.compactMap { start in
        range(of: phrase, at: start, in: positions, isPrefix: isPrefix).map {
          (start: start, end: start + phrase.count, $0)
        }
      }
    }
    guard places.count > 1 else { return places.first?.map(\.2) ?? [] }
    return places.enumerated().flatMap { index, own in
      own.filter { place in
        places.enumerated().allSatisfy { other, candidates in
          other == index
            || candidates.contains {
              $0.start <= place.end + alternative.distance && place.start <= $0.end + alternative.distance
            }
        }
      }
      .map(\.2)
    }
  }

  private func range(of phrase: [Leaf.Alternative.Place], at start: Int, in positions: [Position], isPrefix: Bool)
    -> Range<Int>?
  {
    if phrase.count == 1, let place = phrase.first {
      if holds(place, positions[start], isPrefix: isPrefix) { return positions[start].range }
      return positions[start].joined.first { joined in place.contains { matches(joined.term, $0, isPrefix: isPrefix) }
      }?.range
    }
    guard start + phrase.count <= positions.count else { return nil }
    for (offset, place) in phrase.enumerated() {
      let isLast = offset == phrase.count - 1
      guard holds(place, positions[start + offset], isPrefix: isPrefix && isLast) else { return nil }
    }
    return positions[start].range.lowerBound..<positions[start + phrase.count - 1].range.upperBound
  }

  private func holds(_ place: Leaf.Alternative.Place, _ position: Position, isPrefix: Bool) -> Bool {
    position.terms.contains { term in place.contains { matches(term, $0, isPrefix: isPrefix) } }
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

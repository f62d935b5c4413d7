internal import GermanText

/// Finds where a text matches the leaves of a query, with the analyzer that made the index.
struct Highlighter {
  /// A term that matches are made of.
  private struct Wanted: Hashable {
    var term: [UInt8]
    var isPrefix: Bool

    func matches(_ candidate: Span<UInt8>) -> Bool {
      guard isPrefix ? candidate.count >= term.count : candidate.count == term.count else { return false }
      for index in term.indices where candidate[index] != term[index] { return false }
      return true
    }
  }

  /// A leaf's alternative, its terms as indices in `wanted`.
  private struct Pattern {
    var leaf: Int
    var level: MatchLevel
    var distance: Int
    var phrases: [[Set<Int>]]
  }

  /// A wanted term in the text.
  private struct Occurrence {
    var position: Int
    var wanted: Int
    var range: Range<Int>
    /// It stands for a whole hyphenated word that begins at the position.
    var isJoined: Bool
  }

  private let terms: [String]
  private var wanted: [Wanted] = []
  private var patterns: [Pattern] = []

  init(plan: Plan) {
    terms = plan.leaves.map(\.term)
    var indices: [Wanted: Int] = [:]
    for (index, leaf) in plan.leaves.enumerated() where leaf.isScored || leaf.isSought {
      for alternative in leaf.alternatives {
        let phrases = alternative.phrases.map { phrase in
          phrase.enumerated().map { offset, position in
            let isPrefix = alternative.level == .prefix && offset == phrase.count - 1
            return Set(position.map { add(Wanted(term: $0, isPrefix: isPrefix), &indices) })
          }
        }
        patterns.append(
          Pattern(leaf: index, level: alternative.level, distance: alternative.distance, phrases: phrases))
      }
    }
  }

  private mutating func add(_ term: Wanted, _ indices: inout [Wanted: Int]) -> Int {
    if let index = indices[term] { return index }
    indices[term] = wanted.count
    wanted.append(term)
    return wanted.count - 1
  }

  /// Matches in reading order; of those that cover each other the nearest, then the longest stays.
  func matches(in text: [UInt8], field: Hit.Field, _ scratch: inout AnalyzerScratch) -> [Match] {
    let occurrences = occurrences(in: text, &scratch)
    guard !occurrences.isEmpty else { return [] }
    let found = patterns.flatMap { pattern in
      ranges(of: pattern, in: occurrences).map {
        Match(field: field, range: $0, term: terms[pattern.leaf], level: pattern.level)
      }
    }
    return withoutOverlaps(found)
  }

  private func occurrences(in text: [UInt8], _ scratch: inout AnalyzerScratch) -> [Occurrence] {
    var occurrences: [Occurrence] = []
    var position = -1
    var word = 0..<0
    Analyzer().analyze(text.span, scratch: &scratch) { term, _, range, advances in
      if advances {
        position += 1
        word = range
      }
      for (index, candidate) in wanted.enumerated() where candidate.matches(term) {
        occurrences.append(Occurrence(position: position, wanted: index, range: range, isJoined: range != word))
      }
      return true
    }
    return occurrences
  }

  /// Where the pattern's phrases stand; of several, only where all are near each other.
  private func ranges(of pattern: Pattern, in occurrences: [Occurrence]) -> [Range<Int>] {
    let found = pattern.phrases.map { phrase in
      occurrences.compactMap { first in
        range(of: phrase, from: first, in: occurrences).map {
          (start: first.position, end: first.position + phrase.count, range: $0)
        }
      }
    }
    guard found.count > 1 else { return found.first?.map(\.range) ?? [] }
    return found.enumerated().flatMap { index, own in
      own.filter { stretch in
        found.enumerated().allSatisfy { other, candidates in
          other == index
            || candidates.contains {
              $0.start <= stretch.end + pattern.distance && stretch.start <= $0.end + pattern.distance
            }
        }
      }
      .map(\.range)
    }
  }

  private func range(of phrase: [Set<Int>], from first: Occurrence, in occurrences: [Occurrence]) -> Range<Int>? {
    guard let position = phrase.first, position.contains(first.wanted) else { return nil }
    if phrase.count == 1 { return first.range }
    guard !first.isJoined else { return nil }
    var end = first.range.upperBound
    for (offset, position) in phrase.enumerated().dropFirst() {
      let next = occurrences.first {
        $0.position == first.position + offset && !$0.isJoined && position.contains($0.wanted)
      }
      guard let next else { return nil }
      end = next.range.upperBound
    }
    return first.range.lowerBound..<end
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

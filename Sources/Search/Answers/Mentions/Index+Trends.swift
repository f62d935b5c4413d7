package import Mentions
internal import Newsletter

extension Index {
  /// How often names were mentioned; the same place may count for several names.
  ///
  /// A name without a letter or digit is left out.
  package borrowing func trends(
    of names: [String], by unit: CountUnit, options: NameQuery.Options = []
  ) throws(IndexError) -> TrendsAnswer {
    try reading { () throws(DatabaseError) in
      let catalogue = try catalogue()
      var seen: Set<String> = []
      let queries = names.compactMap { NameQuery($0, in: catalogue, options: options) }
        .filter { seen.insert($0.understood).inserted }
      let words = try archiveWords(by: unit)
      let counter = try MentionCounter(connection, layout(), in: catalogue)
      let mentions = try queries.map { query throws(DatabaseError) in try counter.mentions(of: query) }
      let spans = mentions.compactMap { MentionCounts(of: $0, in: words).span }
      let span = spans.isEmpty ? nil : spans.dropFirst().reduce(spans[0]) { $0.joined(with: $1) }
      let trends = zip(queries, mentions).map { query, mentions in
        TrendsAnswer.Trend(
          name: query.understood, counts: MentionCounts(of: mentions, in: words, spanning: span),
          issues: Set(mentions.filter { !$0.isDoubtful }.map(\.issue)).count)
      }
      let missing = zip(queries, mentions).filter { $1.isEmpty }.map(\.0)
      return TrendsAnswer(
        unit: unit, trends: trends,
        warnings: try hints(missing, MentionsRequest(names, options: options), in: catalogue),
        coverage: try coverage())
    }
  }
}

extension ClosedRange {
  fileprivate func joined(with other: ClosedRange) -> ClosedRange {
    Swift.min(lowerBound, other.lowerBound)...Swift.max(upperBound, other.upperBound)
  }
}

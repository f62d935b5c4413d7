internal import Newsletter

extension Index {
  /// Ranked hits for a query; every string is one.
  package borrowing func search(_ text: String, _ options: SearchOptions) throws(SearchError) -> SearchAnswer {
    let parsed: ParsedQuery
    do {
      parsed = try QueryParser.parse(text, today: options.today)
    } catch {
      throw .query(error)
    }
    do {
      return try reading { () throws(DatabaseError) in try answer(parsed, options) }
    } catch {
      throw .index(error)
    }
  }

  private borrowing func answer(_ parsed: ParsedQuery, _ options: SearchOptions) throws(DatabaseError) -> SearchAnswer {
    var answer = SearchAnswer(
      hits: [], understood: parsed.query?.description ?? "", warnings: parsed.warnings, total: 0, issueTotal: 0,
      coverage: try coverage())
    guard let query = parsed.query else {
      if parsed.warnings.isEmpty { answer.warnings.append("the query is empty") }
      return answer
    }
    let plan = Plan(query)
    let layout = try layout()
    try collect(plan, layout, in: plan.days)
    let matching = try match(plan, layout, options)
    answer.total = matching.total
    answer.issueTotal = matching.issueTotal
    guard answer.total > 0 else {
      answer.suggestions = try suggestions(for: query, plan, layout, options)
      return answer
    }
    let records = try RecordReader(connection)
    let highlighter = Highlighter(plan: plan)
    for (index, candidate) in matching.top.sorted().enumerated().dropFirst(options.offset) {
      var hit = try records.hit(candidate, layout, highlighter, tokenizer)
      hit.rank = index + 1
      if options.explains { hit.explanation = matching.explanation(of: candidate) }
      answer.hits.append(hit)
    }
    return answer
  }

  /// Close spellings for words that occur nowhere; when all occur, which of them keeps the others from being found.
  private borrowing func suggestions(
    for query: Query, _ plan: Plan, _ layout: Layout, _ options: SearchOptions
  ) throws(DatabaseError) -> Suggestions {
    if plan.days != Plan.allDays { try collect(plan, layout, in: Plan.allDays) }
    let found = Set(collector.counts.map { Int($0.leaf) })
    let missing = plan.leaves.indices.filter { !found.contains($0) && plan.leaves[$0].isScored }
    var suggestions = Suggestions()
    suggestions.spellings = try spellings(of: missing.prefix(5).map { plan.leaves[$0] }, most: 3)
    guard missing.isEmpty, case .and(let operands) = query, operands.count <= 8 else { return suggestions }
    for (place, operand) in operands.enumerated() {
      var rest = operands
      rest.remove(at: place)
      let without = Plan(rest.count == 1 ? rest[0] : .and(rest))
      try collect(without, layout, in: without.days)
      let total = try match(without, layout, options).total
      if total > 0 { suggestions.omissions.append(.init(word: operand.description, total: total)) }
    }
    return suggestions
  }

  /// Lets FTS5 find the rows of some days that hold any of the leaves.
  private borrowing func collect(
    _ plan: Plan, _ layout: Layout, in days: ClosedRange<Int32>
  ) throws(DatabaseError) {
    collector.begin()
    let (first, last) = layout.rows(of: days)
    let statement = try connection.prepare(
      """
      SELECT \(MatchCollector.function)(passage_fts) FROM passage_fts \
      WHERE passage_fts MATCH ?1 AND rowid >= ?2 AND rowid < ?3 ORDER BY rowid
      """)
    for (text, roles) in try plan.expressions(StemFormReader(connection)) {
      statement.bind(utf8: text, at: 1)
      statement.bind(Int(first), at: 2)
      statement.bind(Int(last), at: 3)
      try statement.run()
      collector.endExpression(roles)
    }
    collector.merge()
  }

  private borrowing func match(
    _ plan: Plan, _ layout: Layout, _ options: SearchOptions
  ) throws(DatabaseError) -> Matching {
    let stored = try storedHalfLife()
    let scorer = Scorer(
      plan: plan, counts: collector.counts, layout: layout, today: options.today,
      halfLife: options.halfLife ?? stored ?? RankingConstants.halfLife)
    let isBetter =
      switch options.order {
      case .relevance: Candidate.byRelevance
      case .newest: Candidate.newestFirst
      case .oldest: Candidate.oldestFirst
      }
    let top = TopHits<Candidate>(capacity: options.capacity, by: isBetter)
    var selections: [FieldSelection] = []
    for (field, value) in plan.fields { selections.append(try FieldSelection(field, value, in: connection)) }
    var matching = Matching(
      plan: plan, layout: layout, collector: collector, selections: selections, scorer: scorer, top: top)
    matching.run()
    return matching
  }

  private borrowing func storedHalfLife() throws(DatabaseError) -> Double? {
    try meta()["half_life"].flatMap { Double($0) }
  }

  /// As the last update counted it: counting anew would read all issues for every answer.
  borrowing func coverage() throws(DatabaseError) -> Coverage {
    let values = try meta()
    func count(_ key: String) -> Int { values[key].flatMap { Int($0) } ?? 0 }
    var coverage = Coverage()
    coverage.issues = count("issues")
    coverage.passages = count("passages")
    coverage.filesSkipped = count("skipped")
    return coverage
  }
}

extension Layout {
  /// The ids of the rows whose issues lie in these days, as a half-open range.
  fileprivate func rows(of days: ClosedRange<Int32>) -> (first: Int64, end: Int64) {
    guard days != Plan.allDays else { return (Int64.min, Int64.max) }
    func base(_ day: Int32) -> Int64 { (Int64(day) + Int64(Day.offset)) * Int64(IndexWriter.rowsPerDay) }
    let first = days.lowerBound <= Int32(-Day.offset) ? 0 : base(days.lowerBound)
    let end = days.upperBound == Int32.max ? Int64.max : base(days.upperBound) + Int64(IndexWriter.rowsPerDay)
    return (first, end)
  }
}

/// Why a search has no answer.
package enum SearchError: Error, Equatable, CustomStringConvertible {
  case query(QueryError)
  case index(IndexError)

  package var description: String {
    switch self {
    case .query(let error): error.description
    case .index(let error): error.description
    }
  }
}

internal import Newsletter
package import Query

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
      return try search(parsed, options)
    } catch {
      throw .index(error)
    }
  }

  /// Ranked hits for a query that was read already.
  package borrowing func search(_ query: ParsedQuery, _ options: SearchOptions) throws(IndexError) -> SearchAnswer {
    try reading { () throws(DatabaseError) in try answer(query, options) }
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
    let matching = try match(plan, layout, options)
    answer.total = matching.total
    answer.issueTotal = matching.issueTotal
    guard answer.total > 0 else {
      answer.suggestions = try suggestions(for: query, plan, layout, options)
      return answer
    }
    let records = try RecordReader(connection, layout)
    let highlighter = Highlighter(plan: plan)
    for (index, candidate) in matching.top.sorted().enumerated().dropFirst(options.offset) {
      try connection.interruption.check()
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
    let merge = try lookUp(plan, layout, in: Plan.allDays)
    let frequencies = merge.documentFrequencies(leaves: plan.leaves.count)
    let missing = plan.leaves.indices.filter { frequencies[$0] == 0 && plan.leaves[$0].isScored }
    var suggestions = Suggestions()
    suggestions.spellings = try spellings(of: missing.prefix(5).map { plan.leaves[$0] }, most: 3)
    guard missing.isEmpty, case .and(let operands) = query, operands.count <= 8 else { return suggestions }
    for (index, operand) in operands.enumerated() {
      var rest = operands
      rest.remove(at: index)
      let total = try match(Plan(rest.count == 1 ? rest[0] : .and(rest)), layout, options).total
      if total > 0 { suggestions.omissions.append(.init(word: operand.description, total: total)) }
    }
    return suggestions
  }

  private borrowing func match(
    _ plan: Plan, _ layout: Layout, _ options: SearchOptions
  ) throws(DatabaseError) -> Matching {
    let stored = try storedHalfLife()
    var selections: [FieldSelection] = []
    for (field, value) in plan.fields {
      selections.append(
        try field == .model
          ? FieldSelection(mentioning: value, of: catalogue(), in: connection)
          : FieldSelection(field, value, in: connection))
    }
    let merge = try lookUp(plan, layout, in: plan.days)
    let scorer = Scorer(
      plan: plan, frequencies: merge.documentFrequencies(leaves: plan.leaves.count), layout: layout,
      today: options.today, halfLife: options.halfLife ?? stored ?? RankingConstants.halfLife)
    var matching = Matching(plan: plan, layout: layout, selections: selections, scorer: scorer, options: options)
    try matching.run(merge)
    return matching
  }

  /// The postings of all words of a query.
  private borrowing func lookUp(
    _ plan: Plan, _ layout: Layout, in days: ClosedRange<Int32>
  ) throws(DatabaseError) -> PostingMerge {
    let queries = try plan.postingQueries(StemFormReader(connection))
    let lookup = PostingLookup(layout, try frequentTerms(), collector)
    return try lookup.merge(queries, in: days == Plan.allDays ? .all : RowID.rows(of: days), of: connection)
  }

  private borrowing func storedHalfLife() throws(DatabaseError) -> Double? {
    try meta()[.halfLife]
  }

  /// As the last update counted it: counting anew would read all issues for every answer.
  borrowing func coverage() throws(DatabaseError) -> Coverage {
    let meta = try meta()
    var coverage = Coverage()
    coverage.issues = meta[.issues] ?? 0
    coverage.passages = meta[.passages] ?? 0
    coverage.filesSkipped = meta[.skipped] ?? 0
    return coverage
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

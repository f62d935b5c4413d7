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
      understood: parsed.understood, ignored: parsed.ignored, warnings: parsed.warnings, coverage: try coverage())
    guard let query = parsed.query else {
      if parsed.warnings.isEmpty { answer.warnings.append("the query is empty") }
      return answer
    }
    var search = try lookUp(Plan(apart(query)))
    try addSpellings(to: &search)
    let complete = try match(.complete, search, options, order: options.order, capacity: options.capacity)
    answer.total = complete.total
    answer.issueTotal = complete.issueTotal
    try add(complete.top.sorted()[...], of: complete, search.plan, to: &answer, options)
    try addPartialHits(after: complete.total, of: search, to: &answer, options)
    answer.suggestions = try suggestions(for: query, search, answer, options)
    return answer
  }

  /// Fills what complete hits leave of the answer.
  private borrowing func addPartialHits(
    after complete: Int, of search: LookedUp, to answer: inout SearchAnswer, _ options: SearchOptions
  ) throws(DatabaseError) {
    let room = options.limit > 0 ? options.capacity - complete : complete == 0 ? SearchOptions.mostPartialHits : 0
    guard !options.isStrict, room > 0 else { return }
    answer.partialTotal = options.countsAll ? 0 : nil
    guard search.plan.hasPartialHits else { return }
    var search = search
    search.plan.addParts()
    try lookUpMore(of: &search)
    var partial = try match(
      .partial(leastShare: RankingConstants.leastShare), search, options, order: .relevance, capacity: room)
    if complete == 0, partial.total == 0 {
      let share = RankingConstants.leastShareOfAny
      partial = try match(.partial(leastShare: share), search, options, order: .relevance, capacity: room)
    }
    if options.countsAll { answer.partialTotal = partial.total }
    try add(partial.top.sorted()[...], of: partial, search.plan, to: &answer, options, after: complete)
  }

  /// Adds the candidates of the page that is asked for.
  private borrowing func add(
    _ candidates: ArraySlice<Candidate>, of matching: Matching, _ plan: Plan, to answer: inout SearchAnswer,
    _ options: SearchOptions, after start: Int = 0
  ) throws(DatabaseError) {
    let skipped = max(0, options.offset - start)
    guard candidates.count > skipped else { return }
    let layout = try layout()
    let records = try RecordReader(connection, layout)
    let highlighter = Highlighter(plan: plan)
    for (index, candidate) in candidates.enumerated().dropFirst(skipped) {
      try connection.interruption.check()
      var hit = try records.hit(candidate, layout, highlighter, tokenizer)
      hit.rank = start + index + 1
      hit.missing = candidate.missing.filter { !candidate.elsewhere.contains($0) }.map { plan.units[$0].text }
      hit.elsewhere = candidate.elsewhere.map { plan.units[$0].text }
      if options.explains { hit.explanation = matching.explanation(of: candidate) }
      answer.hits.append(hit)
    }
  }

  borrowing func match(
    _ aim: Matching.Aim, _ search: LookedUp, _ options: SearchOptions, order: SearchOptions.Order, capacity: Int
  ) throws(DatabaseError) -> Matching {
    let layout = try layout()
    let stored = try storedHalfLife()
    let scorer = Scorer(
      plan: search.plan, frequencies: search.frequencies, layout: layout, today: options.today,
      halfLife: options.halfLife ?? stored ?? RankingConstants.halfLife, isForPartialHits: aim.isPartial)
    var matching = Matching(
      aim, plan: search.plan, layout: layout, selections: search.selections, scorer: scorer, order: order,
      capacity: capacity, countsAll: options.countsAll)
    try matching.run(PostingMerge(search.lists, in: layout, interruption: connection.interruption))
    return matching
  }

  // MARK: Looking up

  /// The postings of all words of a plan, and what its filters select.
  borrowing func lookUp(_ plan: Plan) throws(DatabaseError) -> LookedUp {
    var search = LookedUp(plan: plan)
    for (field, value) in plan.fields {
      search.selections.append(
        try field == .model
          ? FieldSelection(mentioning: value, of: catalogue(), in: connection)
          : FieldSelection(field, value, in: connection))
    }
    try lookUpMore(of: &search)
    return search
  }

  /// Looks up what was added to the plan.
  borrowing func lookUpMore(of search: inout LookedUp) throws(DatabaseError) {
    let layout = try layout()
    let days = search.plan.days
    let rows = days == Plan.allDays ? Range<RowID>.all : RowID.rows(of: days)
    let queries = try search.plan.postingQueries(StemFormReader(connection), after: search.known)
    search.lists += try PostingLookup(layout, frequentTerms(), collector).lists(of: queries, in: rows, of: connection)
    search.known = search.plan.leaves.map(\.alternatives.count)
    search.frequencies = search.lists.documentFrequencies(leaves: search.plan.leaves.count)
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

/// A plan with the postings of its words.
struct LookedUp {
  var plan: Plan
  var selections: [FieldSelection] = []
  var lists: [PostingList] = []
  /// Of each leaf, in all rows of the archive.
  var frequencies: [Int] = []
  /// For each leaf, how many of its alternatives were looked up.
  var known: [Int] = []
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

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
    let records = try RecordReader(connection)
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
    for (place, operand) in operands.enumerated() {
      var rest = operands
      rest.remove(at: place)
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

  /// The postings of all expressions of a query.
  private borrowing func lookUp(
    _ plan: Plan, _ layout: Layout, in days: ClosedRange<Int32>
  ) throws(DatabaseError) -> PostingMerge {
    let frequent = try frequentTerms()
    let rows = layout.rows(of: days)
    var lists: [PostingList] = []
    for expression in try plan.expressions(StemFormReader(connection)) {
      let entries = expression.terms.compactMap { frequent.entries[$0] }
      if entries.isEmpty {
        lists.append(
          PostingList(
            expression, postings: try postings(of: expression.text, isPhrase: expression.isPhrase, in: rows)))
      } else {
        lists.append(try list(of: expression, frequent, entries, layout, in: rows))
      }
    }
    return PostingMerge(lists, in: layout, interruption: connection.interruption)
  }

  /// Reads frequent terms from their own postings, and from FTS5 the others and rows that are new.
  private borrowing func list(
    of expression: Plan.Expression, _ frequent: FrequentTerms, _ entries: [FrequentTerms.Entry], _ layout: Layout,
    in rows: Range<Int64>
  ) throws(DatabaseError) -> PostingList {
    let border = min(max(frequent.end, rows.lowerBound), rows.upperBound)
    let others = expression.terms.filter { frequent.entries[$0] == nil }
    var known: [Posting] = []
    let isComplete = layout.issues.last.map { $0.base < border } ?? true
    if !others.isEmpty {
      let range = isComplete ? rows : rows.lowerBound..<border
      known = try postings(of: Plan.Expression.text(of: others), in: range)
    }
    if !isComplete { known += try postings(of: expression.text, in: border..<rows.upperBound) }
    var cursors: [CompactPostings.Cursor] = []
    for entry in entries {
      cursors.append(
        try frequent.cursor(of: entry, from: rows.lowerBound, to: rows.upperBound, layout: layout, in: connection))
    }
    return PostingList(
      expression, postings: known, frequent: cursors, counted: entries.reduce(0) { $0 + $1.rows })
  }

  /// What FTS5 finds in some rows, in ascending order.
  private borrowing func postings(
    of expression: [UInt8], isPhrase: Bool = true, in rows: Range<Int64>
  ) throws(DatabaseError) -> [Posting] {
    isPhrase && rows == Layout.allRows
      ? try collector.rows(holding: expression, in: connection)
      : try collector.rows(matching: expression, in: rows, in: connection)
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
  static let allRows = Int64.min..<Int64.max

  /// The ids of the rows whose issues lie in these days.
  func rows(of days: ClosedRange<Int32>) -> Range<Int64> {
    guard days != Plan.allDays else { return Self.allRows }
    func base(_ day: Int32) -> Int64 { (Int64(day) + Int64(Day.offset)) * Int64(IndexWriter.rowsPerDay) }
    let first = days.lowerBound <= Int32(-Day.offset) ? 0 : base(days.lowerBound)
    let end = days.upperBound == Int32.max ? Int64.max : base(days.upperBound) + Int64(IndexWriter.rowsPerDay)
    return first..<max(first, end)
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

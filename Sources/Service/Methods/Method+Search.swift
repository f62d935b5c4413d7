internal import Newsletter
internal import Query
internal import Search

extension Method {
  static let search = Method(
    name: "search",
    parameters: [
      Parameter(
        "query", .string, isRequired: true,
        """
        What to find: words or a question. Passages with all words come first, in any inflection, gender spelling or \
        compound, then those with most of them. Operators: +word and AND demand a word, OR, -word, \
        ( ), "a phrase", a NEAR/5 b, =exactly, prefix*, title:, section:, kind:lead, date:2024-02, since:, until:, \
        source:, link:, author:, newsletter:, tag:.
        """),
      .limit(20, of: "passages"), .offset(of: "passages"),
      Parameter(
        "sort", .choice(SearchOptions.Order.allCases.map(\.rawValue)), initial: "relevance", "The order of the hits."),
      .today,
      Parameter("halfLife", .positive, "Days after which a hit's recency is half."),
      Parameter("explain", .boolean, initial: false, "Show how each score came about."),
      Parameter(
        "groupBy", .choice(HitGrouping.allCases.map(\.rawValue)), initial: "none",
        "Bring the hits of an issue or a section together, in the order of the best one of each."),
      Parameter("strict", .boolean, initial: false, "Only passages that hold all words."),
      Parameter("totals", .boolean, initial: true, "Count all hits; without it the answer may come sooner."),
    ],
    schema: "search",
    tool: Tool(
      title: "Search the newsletter archive",
      text: """
        Full-text search over an archive of newsletters in German. Finds passages that hold the words of the query, in \
        every inflection, gender spelling and as parts of compounds: those with all words first, then those with most \
        of them, each with what it lacks. Ranks by relevance, section and date. Each hit comes with its issue, date, \
        section, sources and place in the file, so that it can be cited.
        """)
  ) { arguments, worker throws(RequestError) in
    let query = arguments.string("query")
    let page = arguments.page
    let options = SearchOptions(
      limit: page.limit, offset: page.offset,
      order: SearchOptions.Order(rawValue: arguments.string("sort")) ?? .relevance,
      today: arguments.day("today") ?? worker.today, halfLife: arguments.number("halfLife"),
      explains: arguments.bool("explain"), countsAll: arguments.bool("totals"), isStrict: arguments.bool("strict"))
    let parsed: ParsedQuery
    do throws(QueryError) {
      parsed = try QueryParser.parse(query, today: options.today)
    } catch {
      throw RequestError(error)
    }
    var (answer, took) = try worker.ask { index throws(IndexError) in try index.search(parsed, options) }
    let grouping = HitGrouping(rawValue: arguments.string("groupBy")) ?? .none
    answer.hits = grouping.grouped(answer.hits)
    return Answer(
      SearchReport(query: query, answer: answer, options: options, took: took),
      continuation: Answer.continuation(
        "passages", after: page.offset + answer.hits.count, of: answer.total + (answer.partialTotal ?? 0)))
  }
}

/// Which hits are brought together.
enum HitGrouping: String, CaseIterable {
  case none, issue, section

  /// The hits with those of a group right after its best one.
  ///
  /// Complete hits stay before partial ones.
  func grouped(_ hits: [Hit]) -> [Hit] {
    switch self {
    case .none: hits
    case .issue: hits.grouped { "\($0.isComplete) \($0.issue.path)" }.flatMap { $0 }
    case .section: hits.grouped { "\($0.isComplete) \($0.section.ordinal) \($0.issue.path)" }.flatMap { $0 }
    }
  }
}

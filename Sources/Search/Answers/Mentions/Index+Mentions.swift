internal import Mentions
internal import Newsletter

extension Index {
  /// Every mention of the names, each once, with its place.
  ///
  /// The index tells which rows have the words that a mention needs; what is a mention, `MentionFinder` decides on
  /// their text. Titles and headings are rows of their own and so are counted once.
  package borrowing func mentions(_ request: MentionsRequest) throws(IndexError) -> MentionsAnswer {
    try reading { () throws(DatabaseError) in
      let catalogue = try catalogue()
      let queries = request.names.compactMap { NameQuery($0, in: catalogue, options: request.options) }
      let all = try mentions(of: queries, request, in: catalogue)
      let found = try mentions(all, beside: request, in: catalogue)
      let listed = found.filter { request.doubtful.lists($0) }
      let doubtful = found.count { $0.mention.doubt != nil }
      var answer = MentionsAnswer(
        understood: queries.map(\.understood), mentions: try located(listed, request.order),
        total: found.count - doubtful, doubtful: doubtful, neighbours: [], warnings: [], coverage: try coverage())
      if let unit = request.unit { answer.counts = try counts(of: answer.mentions, by: unit) }
      if request.countsNeighbours { answer.neighbours = try neighbours(of: listed, queries, in: catalogue) }
      answer.verification = try verification(of: all, queries, request)
      if all.isEmpty { answer.warnings = try hints(queries, request, in: catalogue) }
      return answer
    }
  }

  /// In the order of their rows, with the names of a row in the order of its text; what two of the names find is one.
  private borrowing func mentions(
    of queries: [NameQuery], _ request: MentionsRequest, in catalogue: Catalogue
  ) throws(DatabaseError) -> [RowMention] {
    let range = try rows(of: request)
    var found: Set<RowMention> = []
    let reader = try MentionReader(connection)
    for query in queries {
      for row in try reader.rows(of: query, in: catalogue, range, connection.interruption) {
        for mention in row.mentions { found.insert(RowMention(row: row.id, name: query.name, mention: mention)) }
      }
    }
    return found.sorted(by: RowMention.inReadingOrder)
  }

  /// Those in rows that also mention the other names that were asked for.
  private borrowing func mentions(
    _ all: [RowMention], beside request: MentionsRequest, in catalogue: Catalogue
  ) throws(DatabaseError) -> [RowMention] {
    var found = all
    for name in request.with {
      guard let query = NameQuery(name, in: catalogue, options: request.options) else { continue }
      let rows = try MentionReader(connection).rows(
        of: query, in: catalogue, try self.rows(of: request), connection.interruption)
      let beside = Set(rows.filter { $0.mentions.contains { $0.doubt == nil } }.map(\.id))
      found = found.filter { beside.contains($0.row) }
    }
    return found
  }

  /// The rows of the days that were asked for.
  borrowing func rows(of request: MentionsRequest) throws(DatabaseError) -> Range<RowID> {
    guard request.from != nil || request.through != nil else { return .all }
    let first = request.from.map { Int32(clamping: $0.number) } ?? Int32.min + 1
    let last = request.through.map { Int32(clamping: $0.number) } ?? Int32.max
    return first <= last ? RowID.rows(of: first...last) : .lowest..<(.lowest)
  }

  private borrowing func located(
    _ mentions: [RowMention], _ order: MentionsRequest.Order
  ) throws(DatabaseError) -> [LocatedMention] {
    let layout = try layout()
    let locator = try MentionLocator(connection, layout)
    let issues = Dictionary(grouping: mentions) { layout.issue(of: $0.row) }
    var located: [LocatedMention] = []
    for (issue, own) in issues.sorted(by: { layout.isBefore($0.key, $1.key, order) }) {
      try connection.interruption.check()
      located += try locator.located(own, of: layout.issues[issue].base)
    }
    return located
  }

  /// The names in the order in which they come first.
  private borrowing func counts(
    of mentions: [LocatedMention], by unit: CountUnit
  ) throws(DatabaseError) -> TrendsAnswer {
    let words = try archiveWords(by: unit)
    var names: [String] = []
    for mention in mentions where !names.contains(mention.name) { names.append(mention.name) }
    let trends = names.map { name in
      let own = mentions.filter { $0.name == name }
      return TrendsAnswer.Trend(
        name: name, counts: MentionCounts(of: own, in: words),
        issues: Set(own.filter { !$0.isDoubtful }.map(\.issue.base)).count)
    }
    return TrendsAnswer(unit: unit, trends: trends, coverage: try coverage())
  }

  /// Says where capitals keep a name from being found.
  borrowing func hints(
    _ queries: [NameQuery], _ request: MentionsRequest, in catalogue: Catalogue
  ) throws(DatabaseError) -> [String] {
    guard !request.options.contains(.ignoreCase) else { return [] }
    var looser = request
    looser.options.insert(.ignoreCase)
    var hints: [String] = []
    for query in queries {
      guard let other = NameQuery(query.text, in: catalogue, options: looser.options) else { continue }
      let count = try mentions(of: [other], looser, in: catalogue).count
      guard count > 0 else { continue }
      let times = count == 1 ? "once" : "\(count) times"
      hints.append("„\(query.text)“ is found \(times) in other capitals")
    }
    return hints
  }
}

/// A mention in a row.
struct RowMention: Hashable {
  var row: RowID
  var name: String
  var mention: Mention

  static func inReadingOrder(_ left: RowMention, _ right: RowMention) -> Bool {
    (left.row, left.mention.range.lowerBound, left.name) < (right.row, right.mention.range.lowerBound, right.name)
  }
}

extension MentionsRequest.Doubtful {
  fileprivate func lists(_ mention: RowMention) -> Bool {
    switch self {
    case .include: true
    case .exclude: mention.mention.doubt == nil
    case .only: mention.mention.doubt != nil
    }
  }
}

extension Layout {
  /// Whether an issue comes first; those of one day come by path either way.
  fileprivate func isBefore(_ left: Int, _ right: Int, _ order: MentionsRequest.Order) -> Bool {
    let (left, right) = (issues[left], issues[right])
    switch order {
    case .newest: return left.rank < right.rank
    case .oldest: return left.day != right.day ? left.day < right.day : left.rank < right.rank
    }
  }
}

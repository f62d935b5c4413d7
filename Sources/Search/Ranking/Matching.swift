internal import Newsletter

/// Decides for every row that holds words of the query whether it is a hit, and ranks the hits.
///
/// Issues come from the newest to the oldest, the rows of one in reading order: the title before the headings, a heading
/// before its passages. So the context of a passage has always been seen before the passage.
struct Matching {
  private let plan: Plan
  private let layout: Layout
  private let scorer: Scorer
  private let options: SearchOptions
  private let isRunningOverAllRows: Bool
  /// Whether a passage that holds any of the words sought is a hit.
  private let isAnyWordEnough: Bool
  /// For each of the plan's fields, what it selects.
  private let selections: [FieldSelection]
  private var counts: [LeafCount] = []
  /// Of the issue that is being read.
  private var rows: [MatchedRow] = []
  private(set) var top: TopHits<Candidate>
  private(set) var total = 0
  private(set) var issueTotal = 0

  // What is known of the issue that is being read.
  private var title = 0..<0
  private var headings: [HeadingMatch] = []
  /// In reading order, so that repeats stand together.
  private var hitSections: [UInt16] = []
  private var hasHits = false
  private var recency = 1.0

  private struct HeadingMatch {
    var place: Int
    var counts: Range<Int>
  }

  init(plan: Plan, layout: Layout, selections: [FieldSelection], scorer: Scorer, options: SearchOptions) {
    self.selections = selections
    self.plan = plan
    self.layout = layout
    self.scorer = scorer
    self.options = options
    let isBetter =
      switch options.order {
      case .relevance: Candidate.byRelevance
      case .newest: Candidate.newestFirst
      case .oldest: Candidate.oldestFirst
      }
    top = TopHits(capacity: options.capacity, by: isBetter)
    isRunningOverAllRows = plan.condition.holdsWithoutText
    isAnyWordEnough = plan.condition.isAnyOfWords && plan.leaves.allSatisfy(\.isSought)
  }

  /// Goes through the issues once, from the newest to the oldest.
  mutating func run(_ merge: consuming PostingMerge) throws(DatabaseError) {
    if isRunningOverAllRows {
      for issue in layout.issues.indices.reversed() {
        try merge.take(from: layout.issues[issue].base, into: &rows, &counts)
        readWhole(issue)
        if canStop(behind: issue) { return }
      }
    } else {
      var needed = plan.condition.neededLeaves.map { merge.lists(of: $0) }
      var idle = 0
      while let issue = try merge.nextIssue(holding: needed) {
        try merge.take(from: layout.issues[issue].base, into: &rows, &counts)
        read(issue)
        if canStop(behind: issue) { return }
        let leaves = idleLeaves(behind: issue)
        if leaves > idle {
          idle = leaves
          needed = [merge.lists(of: scorer.byWeight.dropFirst(idle))]
        }
      }
    }
  }

  /// Where any word is enough, how many of the words, all together, cannot make an older hit better than the best ones:
  /// such a hit holds one of the others. (MaxScore: Turtle and Flood, "Query Evaluation: Strategies and Optimizations",
  /// 1995.)
  private func idleLeaves(behind issue: Int) -> Int {
    guard isAnyWordEnough, !options.countsAll, options.order == .relevance, let bar = top.bar else { return 0 }
    return scorer.idleLeaves(below: bar.score, from: layout.issues[issue].day)
  }

  /// Whether no older issue can hold a hit that is better than the best ones.
  private func canStop(behind issue: Int) -> Bool {
    guard !options.countsAll, let bar = top.bar else { return false }
    switch options.order {
    case .relevance: return bar.score >= scorer.bound(from: layout.issues[issue].day)
    // Issues of one day are in the order of their ids, not of their paths.
    case .newest: return bar.day > layout.issues[issue].day
    case .oldest: return false
    }
  }

  private mutating func read(_ issue: Int) {
    begin(issue)
    for place in rows.indices {
      let row = rows[place]
      consider(Int(row.row - layout.issues[issue].base), of: issue, own: Int(row.first)..<Int(row.end))
    }
    endIssue(issue)
  }

  /// For queries that a passage without any of their words can meet: exclusions and filters.
  private mutating func readWhole(_ issue: Int) {
    var next = 0
    begin(issue)
    for place in 0..<Int(layout.issues[issue].count) {
      var own = 0..<0
      if next < rows.count, rows[next].row == layout.issues[issue].base + Int64(place) {
        own = Int(rows[next].first)..<Int(rows[next].end)
        next += 1
      }
      consider(place, of: issue, own: own)
    }
    endIssue(issue)
  }

  // MARK: One issue

  private mutating func begin(_ issue: Int) {
    recency = scorer.recency(of: layout.issues[issue].day)
    title = 0..<0
    headings.removeAll(keepingCapacity: true)
    hitSections.removeAll(keepingCapacity: true)
    hasHits = false
  }

  private mutating func consider(_ place: Int, of issue: Int, own: Range<Int>) {
    let row = layout.rows[Int(layout.issues[issue].first) + place]
    switch row.role {
    case Layout.Role.title.rawValue: title = own
    case Layout.Role.heading.rawValue: if !own.isEmpty { headings.append(HeadingMatch(place: place, counts: own)) }
    default:
      let isFound = holdsSoughtLeaf(own)
      guard isFound || isRunningOverAllRows else { return }
      let evidence = Scorer.Evidence(own: own, headings: headingCounts(above: place, of: issue), title: title)
      guard isFound && isAnyWordEnough || isMet(plan.condition, evidence, row, issue, place, contextCounts: isFound)
      else { return }
      if hitSections.last != row.section { hitSections.append(row.section) }
      add(place, row, of: issue, evidence, kind: SectionKind(place: row.kind))
    }
  }

  /// Headings, and the title, are hits of their own where no passage below them is one.
  private mutating func endIssue(_ issue: Int) {
    let entry = layout.issues[issue]
    for heading in headings {
      let row = layout.rows[Int(entry.first) + heading.place]
      guard !hitSections.contains(row.section), holdsSoughtLeaf(heading.counts) else { continue }
      let above = row.parent == 0 ? [] : headingCounts(of: row.parent, before: heading.place, in: issue)
      let evidence = Scorer.Evidence(own: heading.counts, headings: above, title: title)
      guard isMet(plan.condition, evidence, row, issue, heading.place, isHeading: true) else { continue }
      let kind = SectionKind(place: row.kind)
      add(heading.place, row, of: issue, evidence, kind: kind == .boilerplate ? kind : .title)
    }
    if !hasHits, !title.isEmpty {
      let evidence = Scorer.Evidence(own: title, headings: [], title: title)
      let row = layout.rows[Int(entry.first)]
      if isMet(plan.condition, evidence, row, issue, 0) { add(0, row, of: issue, evidence, kind: .title) }
    }
    if hasHits { issueTotal += 1 }
  }

  private mutating func add(
    _ place: Int, _ row: Layout.Row, of issue: Int, _ evidence: Scorer.Evidence, kind: SectionKind
  ) {
    let entry = layout.issues[issue]
    hasHits = true
    total += 1
    let score = scorer.score(evidence, counts, row: row, kind: kind, recency: recency)
    if options.order == .relevance, let bar = top.bar, score < bar.score { return }
    top.insert(
      Candidate(
        score: score, issue: issue, place: place, issueRank: entry.rank, day: entry.day, evidence: evidence))
  }

  /// How a candidate's score came about.
  func explanation(of candidate: Candidate) -> Explanation? {
    let row = layout.rows[Int(layout.issues[candidate.issue].first) + candidate.place]
    let kind = SectionKind(place: row.kind)
    let isContext = row.role != Layout.Role.passage.rawValue && kind != .boilerplate
    var result: Explanation?
    _ = scorer.score(
      candidate.evidence, counts, row: row, kind: isContext ? .title : kind, recency: scorer.recency(of: candidate.day),
      explain: { result = $0 })
    return result
  }

  // MARK: Context

  /// What the headings above a passage hold, nearest first.
  private func headingCounts(above place: Int, of issue: Int) -> [Range<Int>] {
    guard !headings.isEmpty else { return [] }
    let first = Int(layout.issues[issue].first)
    return headingCounts(of: layout.rows[first + place].section, before: place, in: issue)
  }

  private func headingCounts(of section: UInt16, before place: Int, in issue: Int) -> [Range<Int>] {
    let first = Int(layout.issues[issue].first)
    var found: [Range<Int>] = []
    var wanted = section
    var index = place - 1
    while wanted != 0, index >= 0 {
      let row = layout.rows[first + index]
      if row.role == Layout.Role.heading.rawValue, row.section == wanted {
        if let match = headings.first(where: { $0.place == index }) { found.append(match.counts) }
        wanted = row.parent
      }
      index -= 1
    }
    return found
  }

  // MARK: Condition

  /// Context counts for a passage that holds one of the words itself, and always for what is excluded.
  private func isMet(
    _ condition: Plan.Condition, _ evidence: Scorer.Evidence, _ row: Layout.Row, _ issue: Int, _ place: Int,
    isHeading: Bool = false, contextCounts: Bool = true
  ) -> Bool {
    func isMet(_ condition: Plan.Condition, contextCounts: Bool) -> Bool {
      switch condition {
      case .leaf(let leaf):
        holds(leaf, evidence.own)
          || contextCounts && (holds(leaf, evidence.title) || evidence.headings.contains { holds(leaf, $0) })
      case .title(let leaf): holds(leaf, evidence.title)
      case .section(let leaf):
        evidence.headings.contains { holds(leaf, $0) } || (isHeading && holds(leaf, evidence.own))
      case .kind(let kind): row.role == Layout.Role.title.rawValue ? kind == .title : row.kind == kind.place
      case .field(let field):
        selections[field].holds(row: layout.issues[issue].base + Int64(place), of: layout.issues[issue].base)
      case .dates(let days):
        layout.issues[issue].day != Layout.undated && days.contains(layout.issues[issue].day)
      case .all(let conditions): conditions.allSatisfy { isMet($0, contextCounts: contextCounts) }
      case .any(let conditions): conditions.contains { isMet($0, contextCounts: contextCounts) }
      case .not(let condition): !isMet(condition, contextCounts: true)
      }
    }
    return isMet(condition, contextCounts: contextCounts)
  }

  private func holdsSoughtLeaf(_ range: Range<Int>) -> Bool {
    for index in range where plan.leaves[Int(counts[index].leaf)].isSought { return true }
    return false
  }

  private func holds(_ leaf: Int, _ range: Range<Int>) -> Bool {
    for index in range where Int(counts[index].leaf) == leaf { return true }
    return false
  }
}

extension Plan.Condition {
  /// Whether a passage can meet the condition that holds none of the query's words itself.
  ///
  /// Words in the context alone are not enough, or a word in a title would make all passages of its issue hits.
  var holdsWithoutText: Bool {
    switch self {
    case .leaf, .title: false
    case .section, .kind, .field, .dates, .not: true
    case .all(let conditions):
      conditions.allSatisfy { $0.holdsWithoutText || ($0.isTitle && conditions.contains(where: \.isAboutSections)) }
    case .any(let conditions): conditions.contains(where: \.holdsWithoutText)
    }
  }

  /// Groups of leaves, of each of which an issue with a hit holds at least one; together they say less than the condition.
  var neededLeaves: [Set<Int>] {
    switch self {
    case .leaf(let leaf), .title(let leaf), .section(let leaf): [[leaf]]
    case .kind, .field, .dates, .not: []
    case .all(let conditions): conditions.flatMap(\.neededLeaves)
    case .any(let conditions): Self.anyOf(conditions.map(\.neededLeaves))
    }
  }

  private static func anyOf(_ groups: [[Set<Int>]]) -> [Set<Int>] {
    var leaves: Set<Int> = []
    for group in groups {
      guard let first = group.first else { return [] }
      leaves.formUnion(first)
    }
    return [leaves]
  }

  var isAnyOfWords: Bool {
    switch self {
    case .leaf: true
    case .any(let conditions): conditions.allSatisfy(\.isAnyOfWords)
    case .title, .section, .kind, .field, .dates, .all, .not: false
    }
  }

  /// A title alone asks for titles; next to a filter of sections, for the passages in them.
  private var isTitle: Bool { if case .title = self { true } else { false } }

  private var isAboutSections: Bool {
    switch self {
    case .section, .kind: true
    case .leaf, .title, .field, .dates, .all, .any, .not: false
    }
  }
}

extension SectionKind {
  init(place: UInt8) {
    self =
      switch place {
      case 0: .title
      case 1: .lead
      case 3: .links
      case 4: .boilerplate
      default: .body
      }
  }
}

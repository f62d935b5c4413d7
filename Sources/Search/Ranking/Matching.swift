internal import Newsletter

/// Decides for every row that holds words of the query whether it is a hit, and ranks the hits.
///
/// Issues come from the newest to the oldest, the rows of one in reading order: the title before the headings, a
/// heading before its passages. So the context of a passage has always been seen before the passage.
struct Matching {
  /// Which hits are looked for.
  enum Aim {
    /// Those that hold all that the query asks for.
    case complete
    /// Those that hold all that is demanded, and at least this share of all words, but not all.
    case partial(leastShare: Double)

    var isPartial: Bool {
      switch self {
      case .complete: false
      case .partial: true
      }
    }
  }

  private let aim: Aim
  private let plan: Plan
  private let layout: Layout
  private let scorer: Scorer
  private let order: SearchOptions.Order
  private let countsAll: Bool
  private let isRunningOverAllRows: Bool
  /// Whether a passage that holds any of the words sought is a hit.
  private let isAnyWordEnough: Bool
  /// For each of the plan's leaves.
  private let isSought: [Bool]
  /// How many leaves a passage and its context hold at least where it is a hit.
  private let fewestLeaves: Int
  /// Groups of leaves of each of which an issue with a hit holds one.
  private let neededLeaves: [Set<Int>]
  /// For each of the plan's fields, what it selects.
  private let selections: [FieldSelection]
  private var counts: [LeafCount] = []
  /// Of the issues that are being read.
  private var rows: [MatchedRow] = []
  private(set) var top: TopHits<Candidate>
  private(set) var total = 0
  private(set) var issueTotal = 0
  /// Whether the best ones are found, and the others are only counted.
  private var isSettled = false

  // What is known of the issue that is being read.
  private var title = 0..<0
  private var headings = HeadingMatches()
  /// In reading order, so that repeats stand together.
  private var hitSections: [UInt16] = []
  private var hasHits = false
  /// How many hits there were before the issue.
  private var totalBefore = 0
  private var recency = 1.0
  /// For each unit of the query, whether a row of the issue holds it by itself; for partial hits only.
  private var isInIssue: [Bool]
  /// Of the row that is being considered.
  private var missing: [Int] = []

  init(
    _ aim: Aim = .complete, plan: Plan, layout: Layout, selections: [FieldSelection], scorer: Scorer,
    order: SearchOptions.Order, capacity: Int, countsAll: Bool
  ) {
    self.aim = aim
    self.selections = selections
    self.plan = plan
    self.layout = layout
    self.scorer = scorer
    self.order = order
    self.countsAll = countsAll
    let isBetter =
      switch order {
      case .relevance: Candidate.byRelevance
      case .newest: Candidate.newestFirst
      case .oldest: Candidate.oldestFirst
      }
    top = TopHits(capacity: capacity, by: isBetter)
    isSought = plan.leaves.map(\.isSought)
    isInIssue = Array(repeating: false, count: plan.units.count)
    switch aim {
    case .complete:
      isRunningOverAllRows = plan.condition.holdsWithoutText
      neededLeaves = plan.condition.neededLeaves
      isAnyWordEnough = plan.condition.isAnyOfWords && isSought.allSatisfy { $0 }
    case .partial(let leastShare):
      isRunningOverAllRows = false
      neededLeaves = scorer.cover.neededLeaves(of: plan.demanded, leastShare: leastShare)
      isAnyWordEnough = false
    }
    fewestLeaves = Set(neededLeaves.filter { $0.count == 1 }).count
  }

  /// Goes through the issues once, from the newest to the oldest.
  mutating func run(_ merge: consuming PostingMerge) throws(DatabaseError) {
    if isRunningOverAllRows {
      for issue in layout.issues.indices.reversed() {
        try merge.take(issue, into: &rows, &counts)
        readWhole(issue)
        if isSettled(after: issue), !countsAll { return }
      }
    } else {
      var needed = neededLeaves.map { merge.lists(of: $0) }
      var idle = 0
      while true {
        try merge.takeNext(holding: needed, into: &rows, &counts)
        guard let last = rows.last else { return }
        readRows()
        if isSettled, !countsAll { return }
        let leaves = idleLeaves(after: Int(last.issue))
        if leaves > idle {
          idle = leaves
          needed = [merge.lists(of: neededLeaves[neededLeaves.count - 1].subtracting(scorer.byWeight.prefix(idle)))]
        }
      }
    }
  }

  /// Where any word is enough, how many of the words, all together, cannot make an older hit better than the best ones:
  /// such a hit holds one of the others. (MaxScore: Turtle and Flood, "Query Evaluation: Strategies and Optimizations",
  /// 1995.)
  private func idleLeaves(after issue: Int) -> Int {
    guard isAnyWordEnough || aim.isPartial && neededLeaves.count == 1 else { return 0 }
    guard !countsAll, order == .relevance, let bar = top.bar else { return 0 }
    return scorer.idleLeaves(below: bar.score, from: layout.issues[issue].day)
  }

  /// Whether no older issue can hold a hit that is better than the best ones.
  private mutating func isSettled(after issue: Int) -> Bool {
    guard !isSettled, let bar = top.bar else { return isSettled }
    switch order {
    case .relevance: isSettled = bar.score >= scorer.bound(recency)
    // Issues of one day are in the order of their ids, not of their paths.
    case .newest: isSettled = bar.day > layout.issues[issue].day
    case .oldest: break
    }
    return isSettled
  }

  /// Until the best hits are found, unless all are to be counted.
  private mutating func readRows() {
    var next = 0
    while next < rows.count {
      let issue = Int(rows[next].issue)
      begin(issue)
      if aim.isPartial { gatherUnits(from: next) }
      while next < rows.count, rows[next].issue == UInt32(issue) {
        let matched = rows[next]
        consider(matched.row, at: Int(matched.offset), of: issue, own: matched.counts)
        next += 1
      }
      endIssue(issue)
      if isSettled(after: issue), !countsAll { return }
    }
  }

  /// For queries that a passage without any of their words can meet: exclusions and filters.
  private mutating func readWhole(_ issue: Int) {
    var next = 0
    begin(issue)
    let entry = layout.issues[issue]
    for offset in 0..<Int(entry.count) {
      var own = 0..<0
      if next < rows.count, rows[next].offset == UInt32(offset) {
        own = rows[next].counts
        next += 1
      }
      consider(layout.rows[Int(entry.first) + offset], at: offset, of: issue, own: own)
    }
    endIssue(issue)
  }

  // MARK: One issue

  private mutating func begin(_ issue: Int) {
    if !isSettled { recency = scorer.recency(of: layout.issues[issue].day) }
    title = 0..<0
    headings.removeAll()
    hitSections.removeAll(keepingCapacity: true)
    hasHits = false
    totalBefore = total
  }

  /// Which units the rows of an issue hold, the first of which is at this index.
  private mutating func gatherUnits(from first: Int) {
    for unit in isInIssue.indices { isInIssue[unit] = false }
    let issue = rows[first].issue
    for matched in rows[first...] {
      guard matched.issue == issue else { return }
      let subject = Subject(
        issue: layout.issues[Int(issue)], offset: Int(matched.offset), row: matched.row,
        evidence: Scorer.Evidence(own: matched.counts, headings: [], title: 0..<0))
      for (index, unit) in plan.units.enumerated() where !isInIssue[index] {
        isInIssue[index] = unit.condition.isMet(by: subject, counts, selections, contextCounts: false)
      }
    }
  }

  private mutating func consider(_ row: Layout.Row, at offset: Int, of issue: Int, own: Range<Int>) {
    let entry = layout.issues[issue]
    switch row.role {
    case Layout.Role.title.rawValue: title = own
    case Layout.Role.heading.rawValue: if !own.isEmpty { headings.add(offset: offset, counts: own) }
    default:
      let isFound = counts.hold(anyOf: isSought, in: own)
      guard isFound || isRunningOverAllRows else { return }
      guard own.count + title.count + headings.leafCount >= fewestLeaves else { return }
      let above = headings.counts(of: row.section, before: offset, in: layout.rows, from: Int(entry.first))
      let subject = Subject(
        issue: entry, offset: offset, row: row, evidence: Scorer.Evidence(own: own, headings: above, title: title))
      consider(subject, at: issue, kind: SectionKind(code: row.kind), isFound: isFound)
    }
  }

  private mutating func consider(_ subject: Subject, at issue: Int, kind: SectionKind, isFound: Bool = true) {
    let isComplete =
      isFound && isAnyWordEnough || plan.condition.isMet(by: subject, counts, selections, contextCounts: isFound)
    var holding = Scorer.Holding()
    switch aim {
    case .complete: guard isComplete else { return }
    case .partial(let leastShare):
      if !isComplete {
        guard plan.demanded.isMet(by: subject, counts, selections) else { return }
        holding.share = scorer.cover.share(of: subject, counts, selections, missing: &missing)
        guard holding.share >= leastShare else { return }
        for unit in missing where isInIssue[unit] {
          holding.elsewhere += scorer.cover.elsewhere(unit)
        }
      }
    }
    // A complete hit, which was found before, keeps its heading from being one.
    if subject.row.role == Layout.Role.passage.rawValue, hitSections.last != subject.row.section {
      hitSections.append(subject.row.section)
    }
    hasHits = true
    if !aim.isPartial || !isComplete { add(subject, at: issue, kind: kind, holding) }
  }

  /// Headings, and the title, are hits of their own where no passage below them is one.
  private mutating func endIssue(_ issue: Int) {
    let entry = layout.issues[issue]
    for heading in headings.matches {
      let row = layout.rows[Int(entry.first) + heading.offset]
      guard !hitSections.contains(row.section), counts.hold(anyOf: isSought, in: heading.counts) else { continue }
      let above = headings.counts(
        of: row.parent, before: heading.offset, in: layout.rows, from: Int(entry.first))
      let evidence = Scorer.Evidence(own: heading.counts, headings: above, title: title)
      let subject = Subject(issue: entry, offset: heading.offset, row: row, evidence: evidence, isHeading: true)
      let kind = SectionKind(code: row.kind)
      consider(subject, at: issue, kind: kind.isAside ? kind : .title)
    }
    if !hasHits, !title.isEmpty {
      let evidence = Scorer.Evidence(own: title, headings: [], title: title)
      let subject = Subject(issue: entry, offset: 0, row: layout.rows[Int(entry.first)], evidence: evidence)
      consider(subject, at: issue, kind: .title)
    }
    if total > totalBefore { issueTotal += 1 }
  }

  private mutating func add(_ subject: Subject, at issue: Int, kind: SectionKind, _ holding: Scorer.Holding) {
    total += 1
    if isSettled { return }
    let score = scorer.score(
      subject.evidence, counts, row: subject.row, kind: kind, recency: recency, holding: holding)
    if order == .relevance, let bar = top.bar, score < bar.score { return }
    top.insert(
      Candidate(
        score: score, issue: issue, offset: subject.offset, issueRank: subject.issue.rank, day: subject.issue.day,
        evidence: subject.evidence, holding: holding, missing: aim.isPartial ? missing : [],
        elsewhere: aim.isPartial ? missing.filter { isInIssue[$0] } : []))
  }

  /// How a candidate's score came about.
  func explanation(of candidate: Candidate) -> Explanation? {
    let row = layout.rows[Int(layout.issues[candidate.issue].first) + candidate.offset]
    let kind = SectionKind(code: row.kind)
    let isContext = row.role != Layout.Role.passage.rawValue && !kind.isAside
    var result: Explanation?
    _ = scorer.score(
      candidate.evidence, counts, row: row, kind: isContext ? .title : kind, recency: scorer.recency(of: candidate.day),
      holding: candidate.holding, explain: { result = $0 })
    return result
  }
}

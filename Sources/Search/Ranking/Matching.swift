internal import Newsletter

/// Decides for every row that holds words of the query whether it is a hit, and ranks the hits.
///
/// Issues come from the newest to the oldest, the rows of one in reading order: the title before the headings, a
/// heading before its passages. So the context of a passage has always been seen before the passage.
struct Matching {
  private let plan: Plan
  private let layout: Layout
  private let scorer: Scorer
  private let options: SearchOptions
  private let isRunningOverAllRows: Bool
  /// Whether a passage that holds any of the words sought is a hit.
  private let isAnyWordEnough: Bool
  /// For each of the plan's leaves.
  private let isSought: [Bool]
  /// How many leaves a passage and its context hold at least where it is a hit.
  private let fewestLeaves: Int
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
  private var recency = 1.0

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
    isSought = plan.leaves.map(\.isSought)
    fewestLeaves = Set(plan.condition.neededLeaves.filter { $0.count == 1 }).count
    isAnyWordEnough = plan.condition.isAnyOfWords && isSought.allSatisfy { $0 }
  }

  /// Goes through the issues once, from the newest to the oldest.
  mutating func run(_ merge: consuming PostingMerge) throws(DatabaseError) {
    if isRunningOverAllRows {
      for issue in layout.issues.indices.reversed() {
        try merge.take(issue, into: &rows, &counts)
        readWhole(issue)
        if isSettled(after: issue), !options.countsAll { return }
      }
    } else {
      var needed = plan.condition.neededLeaves.map { merge.lists(of: $0) }
      var idle = 0
      while true {
        try merge.takeNext(holding: needed, into: &rows, &counts)
        guard let last = rows.last else { return }
        readRows()
        if isSettled, !options.countsAll { return }
        let leaves = idleLeaves(after: Int(last.issue))
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
  private func idleLeaves(after issue: Int) -> Int {
    guard isAnyWordEnough, !options.countsAll, options.order == .relevance, let bar = top.bar else { return 0 }
    return scorer.idleLeaves(below: bar.score, from: layout.issues[issue].day)
  }

  /// Whether no older issue can hold a hit that is better than the best ones.
  private mutating func isSettled(after issue: Int) -> Bool {
    guard !isSettled, let bar = top.bar else { return isSettled }
    switch options.order {
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
      while next < rows.count, rows[next].issue == UInt32(issue) {
        let matched = rows[next]
        consider(matched.row, at: Int(matched.offset), of: issue, own: matched.counts)
        next += 1
      }
      endIssue(issue)
      if isSettled(after: issue), !options.countsAll { return }
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
      guard
        isFound && isAnyWordEnough || plan.condition.isMet(by: subject, counts, selections, contextCounts: isFound)
      else { return }
      if hitSections.last != row.section { hitSections.append(row.section) }
      add(subject, at: issue, kind: SectionKind(code: row.kind))
    }
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
      guard plan.condition.isMet(by: subject, counts, selections) else { continue }
      let kind = SectionKind(code: row.kind)
      add(subject, at: issue, kind: kind.isAside ? kind : .title)
    }
    if !hasHits, !title.isEmpty {
      let evidence = Scorer.Evidence(own: title, headings: [], title: title)
      let subject = Subject(issue: entry, offset: 0, row: layout.rows[Int(entry.first)], evidence: evidence)
      if plan.condition.isMet(by: subject, counts, selections) { add(subject, at: issue, kind: .title) }
    }
    if hasHits { issueTotal += 1 }
  }

  private mutating func add(_ subject: Subject, at issue: Int, kind: SectionKind) {
    hasHits = true
    total += 1
    if isSettled { return }
    let score = scorer.score(subject.evidence, counts, row: subject.row, kind: kind, recency: recency)
    if options.order == .relevance, let bar = top.bar, score < bar.score { return }
    top.insert(
      Candidate(
        score: score, issue: issue, offset: subject.offset, issueRank: subject.issue.rank, day: subject.issue.day,
        evidence: subject.evidence))
  }

  /// How a candidate's score came about.
  func explanation(of candidate: Candidate) -> Explanation? {
    let row = layout.rows[Int(layout.issues[candidate.issue].first) + candidate.offset]
    let kind = SectionKind(code: row.kind)
    let isContext = row.role != Layout.Role.passage.rawValue && !kind.isAside
    var result: Explanation?
    _ = scorer.score(
      candidate.evidence, counts, row: row, kind: isContext ? .title : kind, recency: scorer.recency(of: candidate.day),
      explain: { result = $0 })
    return result
  }
}

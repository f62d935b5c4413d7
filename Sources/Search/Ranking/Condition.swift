internal import Newsletter

/// What a row has to meet to be a hit: a tree over the leaves of a plan and over what the layout knows.
indirect enum Condition {
  /// The leaf occurs in the passage, in the headings above it or in the issue's title.
  case leaf(Int)
  /// The leaf occurs in the issue's title.
  case title(Int)
  /// The leaf occurs in a heading above the passage.
  case section(Int)
  case kind(SectionKind)
  /// The filter with this index in the plan's `fields` selects the row or its issue.
  case field(Int)
  case dates(ClosedRange<Int32>)
  case all([Condition])
  case any([Condition])
  case not(Condition)
}

extension Condition {
  /// Whether the condition holds for a row.
  ///
  /// Context counts for a passage that holds one of the words itself, and always for what is excluded.
  func isMet(
    by subject: Subject, _ counts: [LeafCount], _ selections: [FieldSelection], contextCounts: Bool = true
  ) -> Bool {
    let evidence = subject.evidence
    switch self {
    case .leaf(let leaf):
      return counts.hold(leaf, in: evidence.own)
        || contextCounts
          && (counts.hold(leaf, in: evidence.title) || evidence.headings.contains { counts.hold(leaf, in: $0) })
    case .title(let leaf): return counts.hold(leaf, in: evidence.title)
    case .section(let leaf):
      return evidence.headings.contains { counts.hold(leaf, in: $0) }
        || (subject.isHeading && counts.hold(leaf, in: evidence.own))
    case .kind(let kind):
      return subject.row.role == Layout.Role.title.rawValue ? kind == .title : subject.row.kind == kind.code
    case .field(let field):
      return selections[field].holds(row: subject.issue.base + subject.offset, of: subject.issue.base)
    case .dates(let days): return subject.issue.day != Layout.undated && days.contains(subject.issue.day)
    case .all(let conditions):
      for condition in conditions
      where !condition.isMet(by: subject, counts, selections, contextCounts: contextCounts) { return false }
      return true
    case .any(let conditions):
      for condition in conditions
      where condition.isMet(by: subject, counts, selections, contextCounts: contextCounts) { return true }
      return false
    case .not(let condition): return !condition.isMet(by: subject, counts, selections)
    }
  }
}

extension Condition {
  // MARK: What it asks for

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

  /// Groups of leaves, of each of which an issue with a hit holds at least one; together they say less than the
  /// condition.
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

  /// Days outside which nothing can meet the condition.
  var days: ClosedRange<Int32> {
    switch self {
    case .dates(let days): days
    case .all(let conditions):
      conditions.reduce(Plan.allDays) { range, condition in
        let other = condition.days
        let low = max(range.lowerBound, other.lowerBound)
        return low...max(low, min(range.upperBound, other.upperBound))
      }
    case .leaf, .title, .section, .kind, .field, .any, .not: Plan.allDays
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

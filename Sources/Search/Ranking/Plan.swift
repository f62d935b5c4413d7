internal import GermanText
internal import Newsletter
internal import Query

/// A query made ready to run: leaves to look up, and a condition over them and over what the layout knows.
struct Plan {
  private(set) var leaves: [Leaf] = []
  /// Filters that ask for more than the layout knows.
  private(set) var fields: [(field: QueryField, value: String)] = []
  /// What a complete hit meets.
  private(set) var condition = Condition.all([])
  /// What a partial hit meets too.
  private(set) var demanded = Condition.all([])
  /// What a hit holds or lacks, each once.
  private(set) var units: [Unit] = []
  /// Days outside which nothing can match.
  private(set) var days = Plan.allDays
  static let allDays = Int32.min...Int32.max

  private struct LeafKey: Hashable {
    var text: String
    var isScored: Bool
    var isSought: Bool
  }

  /// Where the leaves with these keys are among `leaves`.
  private var indices: [LeafKey: Int] = [:]

  init(_ query: Query) {
    let operands = if case .and(let operands) = query { operands } else { [query] }
    let conditions = conjunction(operands, isScored: true)
    condition = conditions.count == 1 ? conditions[0] : .all(conditions)
    days = condition.days
    demanded = .all(zip(operands, conditions).filter { !$0.0.isWanted }.map(\.1))
    for (operand, condition) in zip(operands, conditions) where operand.hasWeight {
      units.append(Unit(text: operand.plain.description, condition: condition, isDemanded: !operand.isWanted))
    }
    units = units.withoutRepeats
  }

  /// Finds one leaf.
  init(_ leaf: Leaf) {
    leaves = [leaf]
    condition = .leaf(0)
  }

  /// Whether hits that hold some of it are worth looking for.
  var hasPartialHits: Bool {
    let wanted = units.filter { !$0.isDemanded }
    guard !wanted.isEmpty, !condition.holdsWithoutText else { return false }
    return units.count > 1 || compound(wanted[0]) != nil
  }

  /// Adds leaves for the parts of the compounds that are wanted.
  mutating func addParts() {
    for index in units.indices where !units[index].isDemanded {
      guard let whole = compound(units[index]) else { continue }
      for part in leaves[whole].parts {
        var leaf = Leaf.part(part, of: whole)
        leaf.isScored = true
        leaf.isSought = true
        leaf.text = units[index].text
        units[index].parts.append(leaves.count)
        leaves.append(leaf)
      }
    }
  }

  /// Lets a leaf stand for more.
  mutating func add(_ alternatives: [Leaf.Alternative], to leaf: Int) { leaves[leaf].alternatives += alternatives }

  private func compound(_ unit: Unit) -> Int? {
    guard case .leaf(let leaf) = unit.condition, leaves[leaf].parts.count > 1 else { return nil }
    return leaf
  }

  // MARK: Compiling

  private mutating func compile(_ query: Query, isScored: Bool) -> Condition {
    switch query {
    case .word, .prefix, .phrase, .near:
      return .leaf(add(query, isScored: isScored, isSought: isScored))
    case .and(let operands): return .all(conjunction(operands, isScored: isScored))
    case .or(let operands): return .any(operands.map { compile($0, isScored: isScored) })
    case .not(let operand): return .not(compile(operand, isScored: false))
    case .required(let operand): return compile(operand, isScored: isScored)
    case .title(let operand): return .title(add(operand, isScored: isScored))
    case .section(let operand): return .section(add(operand, isScored: false))
    case .kind(let kind): return .kind(kind)
    case .field(let field, let value):
      let known = fields.firstIndex { $0.field == field && $0.value == value }
      if known == nil { fields.append((field, value)) }
      return .field(known ?? fields.count - 1)
    case .dates(let from, let through):
      let first = from.map { Int32(clamping: $0.number) } ?? Int32.min + 1
      let last = through.map { Int32(clamping: $0.number) } ?? Int32.max
      return first <= last ? .dates(first...last) : .any([])
    }
  }

  /// Neighbouring words also count where they are written as one.
  private mutating func conjunction(_ operands: [Query], isScored: Bool) -> [Condition] {
    var previous: Int?
    return operands.map { operand in
      let condition = compile(operand, isScored: isScored)
      guard case .word = operand.plain, case .leaf(let index) = condition else {
        previous = nil
        return condition
      }
      if let previous, previous != index {
        let joined = Leaf.joined(leaves[previous], leaves[index])
        leaves[previous].alternatives += joined
        leaves[index].alternatives += joined
      }
      previous = index
      return condition
    }
  }

  /// What stands in the query several times is looked up once.
  private mutating func add(_ query: Query, isScored: Bool, isSought: Bool = false) -> Int {
    let key = LeafKey(text: query.description, isScored: isScored, isSought: isSought)
    if let known = indices[key] {
      leaves[known].times += 1
      return known
    }
    var leaf = leaf(query)
    leaf.isScored = isScored
    leaf.isSought = isSought
    leaves.append(leaf)
    indices[key] = leaves.count - 1
    return leaves.count - 1
  }

  private func leaf(_ query: Query) -> Leaf {
    switch query {
    case .word(let text): Leaf.word(text)
    case .prefix(let text): Leaf.prefix(text)
    case .phrase(let text, let isExact): Leaf.phrase(text, isExact: isExact)
    case .near(let first, let second, let distance):
      Leaf.near(leaf(first), leaf(second), distance: distance, text: query.description)
    case .and, .or, .not, .title, .section, .kind, .field, .dates, .required:
      preconditionFailure("a leaf is a word or phrase")
    }
  }

  // MARK: Looking up

  /// What is looked up for all leaves; words come before their stems.
  ///
  /// - Parameter known: for each leaf, how many of its alternatives were looked up before.
  func postingQueries(
    _ forms: borrowing StemFormReader, after known: [Int] = []
  ) throws(DatabaseError) -> [PostingQuery] {
    var indices: [[UInt8]: Int] = [:]
    var queries: [PostingQuery] = []
    for (index, leaf) in leaves.enumerated() {
      for alternative in leaf.alternatives.dropFirst(index < known.count ? known[index] : 0) {
        var query = try alternative.postingQuery(forms, without: leaf.singleWords)
        let isOtherForms = alternative.level == .stem && alternative.isSingleWord
        let role = PostingList.Role(
          leaf: UInt16(index), level: isOtherForms ? .otherForms : alternative.level.slot)
        if let known = indices[query.expression] {
          queries[known].roles.append(role)
        } else {
          indices[query.expression] = queries.count
          query.roles = [role]
          queries.append(query)
        }
      }
    }
    return queries
  }
}

extension Query {
  /// Whether it stands among the words that are only wanted.
  fileprivate var isWanted: Bool {
    switch self {
    case .word, .prefix, .or: true
    case .phrase, .near, .and, .not, .title, .section, .kind, .field, .dates, .required: false
    }
  }

  /// Whether its words have a weight, which a hit holds or lacks.
  fileprivate var hasWeight: Bool {
    switch self {
    case .word, .prefix, .or, .phrase, .near, .and, .title, .required: true
    case .not, .section, .kind, .field, .dates: false
    }
  }

  /// Without the sign that demands it.
  fileprivate var plain: Query { if case .required(let operand) = self { operand } else { self } }
}

extension [Unit] {
  /// A word that the query has twice is looked up once and weighs twice.
  fileprivate var withoutRepeats: [Unit] {
    var leaves: Set<Int> = []
    return filter { unit in
      if case .leaf(let leaf) = unit.condition { leaves.insert(leaf).inserted } else { true }
    }
  }
}

extension Leaf {
  /// Its alternatives that are one word on the word level.
  fileprivate var singleWords: Set<[UInt8]> {
    Set(alternatives.compactMap { $0.level == .word && $0.isSingleWord ? $0.phrases[0][0][0] : nil })
  }
}

extension Leaf.Alternative {
  fileprivate var isSingleWord: Bool { phrases.count == 1 && phrases[0].count == 1 && phrases[0][0].count == 1 }

  /// What is looked up for it.
  ///
  /// A single stem asks for its other forms only, so that no posting of the word itself is read twice.
  fileprivate func postingQuery(
    _ forms: borrowing StemFormReader, without words: Set<[UInt8]>
  ) throws(DatabaseError) -> PostingQuery {
    if isSingleWord, level != .prefix {
      let terms = try Self.terms(for: phrases[0][0], forms)
      return PostingQuery(anyOf: level == .stem ? terms.filter { !words.contains($0) } : terms)
    }
    var written: [[UInt8]] = []
    for phrase in phrases {
      var positions: [Position] = []
      for position in phrase { positions.append(try Self.terms(for: position, forms)) }
      written.append(MatchExpression.phrase(positions, isPrefix: level == .prefix))
    }
    guard written.count > 1 else { return PostingQuery(expression: written[0], isPhrase: true) }
    return PostingQuery(expression: MatchExpression.near(written, distance: distance), isPhrase: false)
  }

  /// The terms that the index holds for those of a position: a stem is its own term where the text around a word gave it,
  /// and else stands for all its words.
  private static func terms(
    for position: Position, _ forms: borrowing StemFormReader
  ) throws(DatabaseError) -> Position {
    var terms = position
    for term in position where term.first == Level.stem.marker { terms += try forms.words(of: Array(term.dropFirst())) }
    return terms
  }
}

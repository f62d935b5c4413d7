internal import GermanText
internal import Newsletter
internal import Query

/// A query made ready to run: leaves to look up, and a condition over them and over what the layout knows.
struct Plan {
  private(set) var leaves: [Leaf] = []
  /// Filters that ask for more than the layout knows.
  private(set) var fields: [(field: QueryField, value: String)] = []
  private(set) var condition = Condition.all([])
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
    condition = compile(query, isScored: true)
    days = condition.days
  }

  /// Finds one leaf.
  init(_ leaf: Leaf) {
    leaves = [leaf]
    condition = .leaf(0)
  }

  // MARK: Compiling

  private mutating func compile(_ query: Query, isScored: Bool) -> Condition {
    switch query {
    case .word, .prefix, .phrase, .near:
      return .leaf(add(query, isScored: isScored, isSought: isScored))
    case .and(let operands): return .all(conjunction(operands, isScored: isScored))
    case .or(let operands): return .any(operands.map { compile($0, isScored: isScored) })
    case .not(let operand): return .not(compile(operand, isScored: false))
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
      guard case .word = operand, case .leaf(let index) = condition else {
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
    case .and, .or, .not, .title, .section, .kind, .field, .dates:
      preconditionFailure("a leaf is a word or phrase")
    }
  }

  // MARK: Looking up

  /// What is looked up for all leaves; words come before their stems.
  func postingQueries(_ forms: borrowing StemFormReader) throws(DatabaseError) -> [PostingQuery] {
    var indices: [[UInt8]: Int] = [:]
    var queries: [PostingQuery] = []
    for (index, leaf) in leaves.enumerated() {
      for alternative in leaf.alternatives {
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

  /// The terms that the index holds for those of a position: a stem is its own term where the text around a word gave
  /// it, and else stands for all its words.
  private static func terms(
    for position: Position, _ forms: borrowing StemFormReader
  ) throws(DatabaseError) -> Position {
    var terms = position
    for term in position where term.first == Level.stem.marker { terms += try forms.words(of: Array(term.dropFirst())) }
    return terms
  }
}

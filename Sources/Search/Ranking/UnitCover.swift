/// Tells how much of what a query asks for a row holds, and what it lacks.
struct UnitCover {
  private let units: [Unit]
  /// What each unit weighs: its rarity, of a choice that of its heaviest side.
  let weights: [Double]
  /// What a leaf of a part weighs.
  private let leafWeights: [Double]
  private let total: Double

  /// A word that occurs nowhere weighs nothing, or no hit could hold enough beside it.
  init(_ plan: Plan, leafWeights: [Double], _ frequencies: [Int]) {
    units = plan.units
    self.leafWeights = leafWeights
    weights = units.map { unit in
      let hasParts = unit.parts.contains { frequencies[$0] > 0 }
      return unit.condition.weight { leaf in
        frequencies[leaf] > 0 || hasParts ? leafWeights[leaf] * Double(plan.leaves[leaf].times) : 0
      }
    }
    total = max(weights.reduce(0, +), .leastNormalMagnitude)
  }

  /// What a unit adds that stands elsewhere in the issue: a share of the most that it could add in the passage.
  func elsewhere(_ unit: Int) -> Double {
    RankingConstants.elsewhereShare * weights[unit] * (RankingConstants.saturation + 1)
  }

  /// The covered share of all weights, and which units are missing; parts of a missing compound count their shares, of a
  /// compound that is all of the query only together.
  func share(
    of subject: Subject, _ counts: [LeafCount], _ selections: [FieldSelection], missing: inout [Int]
  ) -> Double {
    missing.removeAll(keepingCapacity: true)
    var covered = 0.0
    for (index, unit) in units.enumerated() {
      if unit.isDemanded || unit.condition.isMet(by: subject, counts, selections) {
        covered += weights[index]
      } else {
        missing.append(index)
        var parts = 0
        for leaf in unit.parts where Condition.leaf(leaf).isMet(by: subject, counts, selections) {
          covered += leafWeights[leaf]
          parts += 1
        }
        if units.count == 1, parts < unit.parts.count { return 0 }
      }
    }
    return covered / total
  }

  /// The groups of leaves of each of which a partial hit holds one; `condition` is what it has to meet in any case.
  ///
  /// Words that all together weigh too little bring no hit about.
  func neededLeaves(of condition: Condition, leastShare: Double) -> [Set<Int>] {
    let demanded = condition.neededLeaves
    var rest = leastShare * total
    for index in units.indices where units[index].isDemanded { rest -= weights[index] }
    guard rest > 0 else { return demanded }
    let wanted = units.indices.filter { !units[$0].isDemanded }.sorted { weights[$0] < weights[$1] }
    var strong: Set<Int> = []
    for index in wanted {
      rest -= weights[index]
      if rest <= 0 { strong.formUnion(units[index].condition.leaves + units[index].parts) }
    }
    return demanded + [strong]
  }
}

extension Condition {
  /// The weight of what it asks for: of several the sum, of a choice the heaviest.
  fileprivate func weight(of leaf: (Int) -> Double) -> Double {
    switch self {
    case .leaf(let index), .title(let index): leaf(index)
    case .all(let conditions): conditions.reduce(0) { $0 + $1.weight(of: leaf) }
    case .any(let conditions): conditions.map { $0.weight(of: leaf) }.max() ?? 0
    case .section, .kind, .field, .dates, .not: 0
    }
  }

  /// The leaves that it asks for.
  fileprivate var leaves: [Int] {
    switch self {
    case .leaf(let leaf), .title(let leaf), .section(let leaf): [leaf]
    case .all(let conditions), .any(let conditions): conditions.flatMap(\.leaves)
    case .kind, .field, .dates, .not: []
    }
  }
}

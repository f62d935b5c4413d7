import Mentions
import Search

/// The axis of time: which months or years are labelled.
struct PeriodAxis: Equatable, Sendable {
  struct Tick: Equatable, Sendable {
    /// Which of the periods.
    var place: Int
    /// `2024-02`, or `2024` for a January where only years are labelled, and for a year.
    var label: String
  }

  let ticks: [Tick]

  /// As many labels as stand side by side in the width, in steps that years are made of.
  init(_ periods: [Period], width: Double) {
    guard let length = periods.first?.length else {
      ticks = []
      return
    }
    let room = width / Double(periods.count)
    let steps = length == .month ? [1, 2, 3, 6] + Self.years.map { $0 * 12 } : Self.years
    let step = steps.first { Double($0) * room >= Self.width(of: length, step: $0) } ?? steps[steps.count - 1]
    let isYear = length == .year || step >= 12
    ticks = periods.enumerated().filter { $1.number.isMultiple(of: step) }.map { place, period in
      Tick(place: place, label: isYear ? Period(.year, number: period.year).description : period.description)
    }
  }

  private static let years = [1, 2, 5, 10, 20, 50, 100, 1000]

  /// What a label takes, with a gap to the next one.
  private static func width(of length: Period.Length, step: Int) -> Double {
    (length == .month && step < 12 ? "2024-02" : "2024").width(size: 12) + 14
  }
}

/// The axis of counts: from 0 to a round number, in steps of 1, 2 or 5 or their tenfold.
struct CountScale: Equatable, Sendable {
  /// More lines than these are no help to the eye.
  private static let mostSteps = 6

  let step: Int
  /// The first multiple of the step that no count exceeds, and at least one step.
  let top: Int

  init(upTo most: Int) {
    var step = 1
    var factors = [2, 5, 10]
    var unit = 1
    while most > step * Self.mostSteps {
      if factors.isEmpty {
        unit *= 10
        factors = [2, 5, 10]
      }
      step = unit * factors.removeFirst()
    }
    self.step = step
    top = max(1, (most + step - 1) / step) * step
  }

  /// What the labels of its ticks take, with a gap after them.
  var labelWidth: Double { (ticks.map { $0.grouped.width(size: 12) }.max() ?? 0) + 10 }

  var ticks: [Int] { Array(stride(from: 0, through: top, by: step)) }
}

extension Int {
  /// `12 000`, with narrow blanks that do not break, which German and English readers take alike.
  var grouped: String {
    guard self >= 10_000 else { return String(self) }
    let digits = Array(String(self))
    return digits.indices.map { index in
      String(digits[index]) + ((digits.count - index) % 3 == 1 && index < digits.count - 1 ? "\u{202F}" : "")
    }
    .joined()
  }
}

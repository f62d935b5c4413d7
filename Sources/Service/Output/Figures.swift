// Figures as they are told to people.

extension Int {
  /// With what is counted: `1 passage`, `2 passages`.
  package func counted(_ noun: String) -> String { "\(self) \(noun)" + (self == 1 ? "" : "s") }

  /// How much of all is shown, as far as that is not all: `20 of `.
  func shown(of total: Int) -> String { self == total ? "" : "\(self) of " }
}

extension Double {
  /// `1.8 ms`, `12 ms`.
  var inMilliseconds: String {
    (self < 10 ? JSONWriter.rounded((self * 10).rounded() / 10) : String(Int(rounded()))) + " ms"
  }
}

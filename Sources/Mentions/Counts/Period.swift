package import Newsletter

/// A month or a year of the calendar.
package struct Period: Sendable, Hashable, Comparable, CustomStringConvertible, Strideable {
  package enum Length: Sendable { case month, year }

  package let length: Length
  /// Months, or years, since the beginning of the year 0.
  package let number: Int

  package init(_ length: Length, number: Int) {
    self.length = length
    self.number = number
  }

  /// The one that a day lies in.
  package init(_ length: Length, of day: Day) {
    let (year, month, _) = day.civil
    self.init(length, number: length == .year ? year : year * 12 + month - 1)
  }

  package var year: Int { length == .year ? number : number / 12 }

  /// From 1 to 12; 1 for a year.
  package var month: Int { length == .year ? 1 : number % 12 + 1 }

  package static func < (left: Period, right: Period) -> Bool { left.number < right.number }

  package func distance(to other: Period) -> Int { other.number - number }

  package func advanced(by count: Int) -> Period { Period(length, number: number + count) }

  /// `2024-02` or `2024`.
  package var description: String {
    let digits = String(year)
    let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return length == .year ? padded : padded + (month < 10 ? "-0" : "-") + String(month)
  }
}

extension CountUnit {
  /// Nil for what is no time.
  package var period: Period.Length? {
    switch self {
    case .month: .month
    case .year: .year
    case .issue, .section, .version, .newsletter: nil
    }
  }
}

package import Newsletter

/// A stretch of days as a field of a query gives it; nil at an end is open.
package struct DateRange: Sendable, Equatable {
  package var from: Day?
  package var through: Day?

  /// Nil when the value cannot be read.
  package init?(_ field: QueryField, _ value: String, today: Day) {
    let period = DatePeriod(value, today: today)
    switch field {
    case .date:
      guard let range = DateRange.bounds(value, today: today) ?? period.map({ DateRange($0, today: today) }) else {
        return nil
      }
      self = range
    case .since: from = period?.start
    case .until: through = period?.end
    case .before: through = period.map { Day(number: $0.start.number - 1) }
    case .title, .section, .kind, .newsletter, .author, .tag, .access, .source, .link, .model:
      return nil
    }
    if from == nil, through == nil { return nil }
    // A day before the calendar's first cannot be written.
    if let through, through < Day.first { return nil }
  }

  private init(_ period: DatePeriod, today: Day) {
    switch period {
    case .days(let days): (from, through) = (days.lowerBound, days.upperBound)
    case .since(let day): (from, through) = (day, today)
    }
  }

  private init(from: Day?, through: Day?) {
    self.from = from
    self.through = through
  }

  /// `2024-02-01..2024-03-15`, open at either end.
  private static func bounds(_ value: String, today: Day) -> DateRange? {
    let parts = value.split(separator: "..", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    let (first, last) = (DatePeriod(parts[0], today: today), DatePeriod(parts[1], today: today))
    guard (first != nil) == !parts[0].isEmpty, (last != nil) == !parts[1].isEmpty else { return nil }
    return DateRange(from: first?.start, through: last?.end)
  }
}

extension DatePeriod {
  fileprivate var start: Day {
    switch self {
    case .days(let days): days.lowerBound
    case .since(let day): day
    }
  }

  fileprivate var end: Day {
    switch self {
    case .days(let days): days.upperBound
    case .since(let day): day
    }
  }
}

extension Day {
  /// 1 January 1.
  fileprivate static let first = Day(number: -719_162)
}

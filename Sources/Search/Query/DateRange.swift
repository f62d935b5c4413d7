internal import Newsletter

/// A stretch of days as written in a query: `2024`, `2024-02`, `2024-02-20`, `2024-02..2024-03-15`, `..2023`.
struct DateRange: Equatable {
  var from: Day?
  var through: Day?

  /// Nil when the value cannot be read.
  init?(_ field: QueryField, _ value: String) {
    switch field {
    case .date:
      if let dots = value.range(ofDots: ()) {
        guard let bounds = DateRange.bounds(value[..<dots.lowerBound], value[dots.upperBound...]) else { return nil }
        self = bounds
      } else {
        guard let period = DateRange.period(value[...]) else { return nil }
        (from, through) = (period.lowerBound, period.upperBound)
      }
    case .since: from = DateRange.period(value[...])?.lowerBound
    case .until: through = DateRange.period(value[...])?.upperBound
    case .before: through = (DateRange.period(value[...])?.lowerBound).map { Day(number: $0.number - 1) }
    case .title, .section, .kind: return nil
    }
    if from == nil, through == nil { return nil }
  }

  private init(from: Day?, through: Day?) {
    self.from = from
    self.through = through
  }

  private static func bounds(_ start: Substring, _ end: Substring) -> DateRange? {
    let from = start.isEmpty ? nil : period(start)?.lowerBound
    let through = end.isEmpty ? nil : period(end)?.upperBound
    guard (from != nil) == !start.isEmpty, (through != nil) == !end.isEmpty else { return nil }
    return DateRange(from: from, through: through)
  }

  /// The days of a year, a month, or one day.
  private static func period(_ text: Substring) -> ClosedRange<Day>? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, first.utf8.count == 4, parts.count <= 3, let year = Int(first) else { return nil }
    guard parts.count > 1 else { return days(year, 1...12) }
    guard parts[1].utf8.count == 2, let month = Int(parts[1]) else { return nil }
    guard parts.count > 2 else { return days(year, month...month) }
    return Day(iso: text).map { $0...$0 }
  }

  private static func days(_ year: Int, _ months: ClosedRange<Int>) -> ClosedRange<Day>? {
    guard let from = Day(year: year, month: months.lowerBound, day: 1), (1...12).contains(months.upperBound),
      let through = Day(
        year: year, month: months.upperBound, day: Day.lengthOfMonth(months.upperBound, in: year))
    else { return nil }
    return from...through
  }
}

extension String {
  /// Where the first two dots in a row stand.
  fileprivate func range(ofDots: Void) -> Range<Index>? {
    var index = startIndex
    while index < endIndex {
      let next = self.index(after: index)
      if self[index] == ".", next < endIndex, self[next] == "." { return index..<self.index(after: next) }
      index = next
    }
    return nil
  }
}

internal import Newsletter

/// What a date in a query names: some days, or a moment some time ago.
enum DatePeriod: Equatable {
  /// A year, a quarter, a month, a week or a day.
  case days(ClosedRange<Day>)
  /// A stretch that ends today: `2 Wochen`.
  case since(Day)

  /// Reads one of the forms below; nil for anything else.
  ///
  /// What names no year is the latest such period that has begun: in January, `märz` is last year's.
  init?(_ text: some StringProtocol, today: Day) {
    let words = text.lowercased().split { $0 == " " || $0 == "." || $0 == "/" || $0 == "\u{A0}" }
    guard
      let period = Self.relative(words, today) ?? Self.iso(text) ?? Self.german(words) ?? Self.month(words, today)
        ?? Self.week(words, today) ?? Self.quarter(words, today)
    else { return nil }
    self = period
  }

  /// Whether a word after a blank belongs to a date before it: a unit after a number, a month after a day, a year after
  /// a month, a week's number after `KW`.
  static func canContinue(_ text: String, with next: String) -> Bool {
    guard let last = text.split(separator: " ").last else { return false }
    let number = last.last == "." ? last.dropLast() : last
    if Self.number(number, atMost: 3) != nil, last == number, Unit(name: next.lowercased()) != nil { return true }
    if Self.number(number, atMost: 2) != nil, Month.number(named: next) != nil { return true }
    if last.lowercased() == "kw" { return Self.number(next.prefix { $0 != "/" }, atMost: 2) != nil }
    return Month.number(named: last) != nil && Self.number(next, exactly: 4) != nil
  }

  /// `heute`, `gestern`, `vorgestern`; `2 Wochen`, `30d`, `6 Monate`, `1 Jahr`.
  private static func relative(_ words: [Substring], _ today: Day) -> DatePeriod? {
    switch words {
    case ["heute"], ["today"]: return .days(today...today)
    case ["gestern"], ["yesterday"]: return .days(today.moved(by: -1)...today.moved(by: -1))
    case ["vorgestern"]: return .days(today.moved(by: -2)...today.moved(by: -2))
    default: break
    }
    let joined = words.joined()
    let digits = joined.prefix { $0.isASCIIDigit }
    guard let count = number(digits, atMost: 4), let unit = Unit(name: joined.dropFirst(digits.count)) else {
      return nil
    }
    return unit.before(today, count: count).map { .since($0) }
  }

  /// `2024`, `2024-02`, `2024-02-20`; `2024-Q1`, `2024-W07`.
  private static func iso(_ text: some StringProtocol) -> DatePeriod? {
    let parts = text.lowercased().split(separator: "-", omittingEmptySubsequences: false)
    guard let year = parts.first.flatMap({ number($0, exactly: 4) }), parts.count <= 3 else { return nil }
    guard parts.count > 1 else { return months(1...12, of: year) }
    if parts.count == 2, parts[1].hasPrefix("q") {
      return number(parts[1].dropFirst(), exactly: 1).flatMap { quarter($0, of: year) }
    }
    if parts.count == 2, parts[1].hasPrefix("w") {
      return number(parts[1].dropFirst(), exactly: 2).flatMap { week($0, of: year) }
    }
    guard let month = number(parts[1], exactly: 2) else { return nil }
    guard parts.count > 2 else { return months(month...month, of: year) }
    return number(parts[2], exactly: 2).flatMap { Day(year: year, month: month, day: $0) }.map { .days($0...$0) }
  }

  /// `20.02.2024`, `20. Februar 2024`, `02/2024`.
  private static func german(_ words: [Substring]) -> DatePeriod? {
    guard words.count >= 2, let year = number(words[words.count - 1], exactly: 4),
      let month = number(words[words.count - 2], atMost: 2) ?? Month.number(named: words[words.count - 2])
    else { return nil }
    if words.count == 2 { return months(month...month, of: year) }
    guard words.count == 3, let day = number(words[0], atMost: 2) else { return nil }
    return Day(year: year, month: month, day: day).map { .days($0...$0) }
  }

  /// `märz`.
  private static func month(_ words: [Substring], _ today: Day) -> DatePeriod? {
    guard words.count == 1, let month = Month.number(named: words[0]) else { return nil }
    return latest(today) { months(month...month, of: $0) }
  }

  /// `KW7/2024`, `KW 7 2024`, `KW7`.
  private static func week(_ words: [Substring], _ today: Day) -> DatePeriod? {
    numbered("kw", words, today, week)
  }

  /// `Q1/2024`, `Q1`.
  private static func quarter(_ words: [Substring], _ today: Day) -> DatePeriod? {
    numbered("q", words, today, quarter)
  }

  private static func numbered(
    _ prefix: String, _ words: [Substring], _ today: Day, _ period: (Int, Int) -> DatePeriod?
  ) -> DatePeriod? {
    guard let first = words.first, first.hasPrefix(prefix) else { return nil }
    var rest = words.dropFirst()
    let digits = first.dropFirst(prefix.count)
    let text = digits.isEmpty ? rest.popFirst() : digits
    guard let value = text.flatMap({ number($0, atMost: 2) }) else { return nil }
    guard let last = rest.popFirst() else { return latest(today) { period(value, $0) } }
    return rest.isEmpty ? number(last, exactly: 4).flatMap { period(value, $0) } : nil
  }

  // MARK: Periods

  private static func months(_ months: ClosedRange<Int>, of year: Int) -> DatePeriod? {
    guard (1...12).contains(months.upperBound), let from = Day(year: year, month: months.lowerBound, day: 1),
      let through = Day(year: year, month: months.upperBound, day: Day.lengthOfMonth(months.upperBound, in: year))
    else { return nil }
    return .days(from...through)
  }

  private static func quarter(_ quarter: Int, of year: Int) -> DatePeriod? {
    (1...4).contains(quarter) ? months((3 * quarter - 2)...(3 * quarter), of: year) : nil
  }

  /// ISO 8601: weeks begin on Monday, and the first one holds 4 January.
  private static func week(_ week: Int, of year: Int) -> DatePeriod? {
    guard let fourth = Day(year: year, month: 1, day: 4), let nextFourth = Day(year: year + 1, month: 1, day: 4),
      (1...53).contains(week)
    else { return nil }
    let start = fourth.monday.moved(by: 7 * (week - 1))
    return start < nextFourth.monday ? .days(start...start.moved(by: 6)) : nil
  }

  private static func latest(_ today: Day, _ period: (Int) -> DatePeriod?) -> DatePeriod? {
    let year = today.civil.year
    if case .days(let days)? = period(year), days.lowerBound <= today { return .days(days) }
    return period(year - 1)
  }

  private static func number(_ text: some StringProtocol, exactly count: Int) -> Int? {
    text.utf8.count == count ? number(text, atMost: count) : nil
  }

  private static func number(_ text: some StringProtocol, atMost count: Int) -> Int? {
    guard !text.isEmpty, text.utf8.count <= count, text.allSatisfy(\.isASCIIDigit) else { return nil }
    return Int(text)
  }
}

/// What a stretch of time is counted in.
private enum Unit {
  case day, week, month, year

  private static let names: [String: Unit] = [
    "d": .day, "t": .day, "tag": .day, "tage": .day, "tagen": .day, "day": .day, "days": .day,
    "w": .week, "woche": .week, "wochen": .week, "week": .week, "weeks": .week,
    "m": .month, "monat": .month, "monate": .month, "monaten": .month, "month": .month, "months": .month,
    "y": .year, "j": .year, "jahr": .year, "jahre": .year, "jahren": .year, "year": .year, "years": .year,
  ]

  init?(name: some StringProtocol) {
    guard let unit = Self.names[String(name)] else { return nil }
    self = unit
  }

  /// The day so many units before another; a month that is too short gives its last day.
  func before(_ day: Day, count: Int) -> Day? {
    switch self {
    case .day: return day.moved(by: -count)
    case .week: return day.moved(by: -7 * count)
    case .month, .year:
      let (year, month, dayOfMonth) = day.civil
      let months = year * 12 + month - 1 - (self == .year ? 12 * count : count)
      guard months >= 12 else { return nil }
      let (newYear, newMonth) = (months / 12, months % 12 + 1)
      return Day(year: newYear, month: newMonth, day: min(dayOfMonth, Day.lengthOfMonth(newMonth, in: newYear)))
    }
  }
}

extension Day {
  fileprivate func moved(by days: Int) -> Day { Day(number: number + days) }

  /// The Monday of the day's week; 1 January 1970 was a Thursday.
  fileprivate var monday: Day { Day(number: number - ((number + 3) % 7 + 7) % 7) }
}

extension Character {
  var isASCIIDigit: Bool { isASCII && isNumber }
}

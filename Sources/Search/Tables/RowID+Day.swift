internal import Newsletter

extension RowID {
  /// Room for the rows of one day: more than a day's issues hold, few enough that ids stay short.
  static let rowsPerDay = 1 << 20

  /// The ids of a day's rows; undated issues lie before all days.
  static func room(of day: Day?) -> Range<RowID> {
    guard let day else { return RowID(-(1 << 48))..<RowID(0) }
    let start = RowID(Int64((day.number + Day.offset) * rowsPerDay))
    return start..<start + rowsPerDay
  }

  /// The ids of the rows whose issues lie in these days, as numbers of `Day`; the highest number stands for no end.
  static func rows(of days: ClosedRange<Int32>) -> Range<RowID> {
    let first = max(Int(days.lowerBound), -Day.offset)
    let start = room(of: Day(number: first)).lowerBound
    guard days.upperBound < Int32.max else { return start..<highest }
    return start..<max(start, room(of: Day(number: Int(days.upperBound))).upperBound)
  }
}

extension Day {
  /// Keeps the days of the years 1 to 9999 above zero.
  fileprivate static let offset = 719_468
}

internal import Glibc
internal import Newsletter

/// The time, read here and nowhere else.
enum Clock {
  /// The day in the user's time zone.
  static var today: Day {
    let (_, parts) = now(inLocalTime: true)
    return Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      ?? Day(number: 0)
  }

  /// Now in UTC, as ISO 8601 has it.
  static var timestamp: String {
    let (seconds, parts) = now(inLocalTime: false)
    func padded(_ value: Int32) -> String { value < 10 ? "0\(value)" : String(value) }
    let day = Day(number: Int(seconds) / 86_400)
    return "\(day)T\(padded(parts.tm_hour)):\(padded(parts.tm_min)):\(padded(parts.tm_sec))Z"
  }

  /// Milliseconds since some moment, never running backwards.
  static var milliseconds: Double {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Double(now.tv_sec) * 1000 + Double(now.tv_nsec) / 1e6
  }

  private static func now(inLocalTime isLocal: Bool) -> (Int, tm) {
    var seconds = time(nil)
    var parts = tm()
    if isLocal { localtime_r(&seconds, &parts) } else { gmtime_r(&seconds, &parts) }
    return (seconds, parts)
  }
}

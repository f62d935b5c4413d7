internal import Glibc

/// Measures how long something takes.
enum Stopwatch {
  /// Seconds, with the result.
  static func time<Result>(_ body: () throws -> Result) rethrows -> (seconds: Double, result: Result) {
    let start = now
    let result = try body()
    return (now - start, result)
  }

  static var now: Double {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
  }
}

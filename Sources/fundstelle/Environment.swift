internal import Glibc

/// The process's environment.
enum Environment {
  /// Whether a variable is set to something.
  static func holds(_ name: String) -> Bool { getenv(name).map { $0.pointee != 0 } ?? false }
}

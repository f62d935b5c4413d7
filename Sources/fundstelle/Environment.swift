internal import Glibc

/// The process's environment.
enum Environment {
  /// A path from the root on, without links; nil when there is nothing at that path.
  static func absolutePath(of path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// Whether a variable is set to something.
  static func holds(_ name: String) -> Bool { getenv(name).map { $0.pointee != 0 } ?? false }
}

import Glibc

/// Where a path leads once all links are followed.
enum RealPath {
  enum Target {
    case path([UInt8])
    case dangling
    case loop
    case unreadable(reason: String)
  }

  /// The C string that `realpath` allocates is copied and freed here.
  static func of(_ path: String) -> Target {
    guard let resolved = realpath(path, nil) else {
      switch errno {
      case ENOENT, ENOTDIR: return .dangling
      case ELOOP: return .loop
      default: return .unreadable(reason: FileBytes.reason(errno))
      }
    }
    defer { free(resolved) }
    return .path(Array(String(cString: resolved).utf8))
  }
}

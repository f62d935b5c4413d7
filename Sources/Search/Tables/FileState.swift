/// A file's state when it was read.
struct FileState: Sendable, Equatable {
  var size: Int
  /// Nanoseconds since 1970.
  var modified: Int
  var digest: UInt64
}

/// The files of an archive, as one look at its folders shows them.
package struct Listing: Sendable, Equatable {
  /// A file to be read.
  package struct File: Sendable, Equatable {
    /// Relative to the root, with `/` between folders.
    package var path: String
    /// In bytes.
    package var size: Int
    /// Nanoseconds since 1970.
    package var modified: Int64

    package init(path: String, size: Int, modified: Int64) {
      self.path = path
      self.size = size
      self.modified = modified
    }
  }

  /// By the bytes of their paths.
  package var files: [File]
  /// By the bytes of their paths.
  package var skipped: [Skipped]
  /// How many files there are of each kind that is not read, by their extensions in lower case with the dot; those
  /// without one have an empty text. Files in folders that are skipped do not count, nor do hidden ones.
  package var unread: [String: Int]
  /// The folders that were looked into, with their times of modification; the root's path is empty.
  package var folders: [FileTime]

  package init(
    files: [File] = [], skipped: [Skipped] = [], unread: [String: Int] = [:], folders: [FileTime] = []
  ) {
    self.files = files
    self.skipped = skipped
    self.unread = unread
    self.folders = folders
  }
}

/// A file, or a folder with a `/` at its end, that is not read, and why.
package struct Skipped: Sendable, Equatable {
  package var path: String
  package var reason: String

  package init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }
}

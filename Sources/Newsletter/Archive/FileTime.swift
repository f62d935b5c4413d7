internal import Glibc

/// When a file or folder was last modified, and its size.
package struct FileTime: Sendable, Equatable {
  /// Relative to the archive's root.
  package var path: String
  /// In bytes; 0 for a folder.
  package var size: Int
  /// Nanoseconds since 1970.
  package var modified: Int64

  package init(path: String, size: Int, modified: Int64) {
    self.path = path
    self.size = size
    self.modified = modified
  }

  /// Whether the file, or the folder, is still as it was.
  package func holds(under root: String) -> Bool {
    var status = stat()
    guard stat(path.isEmpty ? root : root + "/" + path, &status) == 0 else { return false }
    let time = Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec)
    return time == modified && (status.st_mode & S_IFMT == S_IFDIR || Int(status.st_size) == size)
  }
}

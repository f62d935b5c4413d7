internal import Glibc

/// Tells a file from another one at the same path.
struct FileIdentity: Equatable {
  var device: UInt
  var number: UInt
}

/// The little that an index needs of its folder.
enum FileSystem {
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  static func size(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  static func identity(of path: String) -> FileIdentity? {
    var status = stat()
    return stat(path, &status) == 0 ? FileIdentity(device: status.st_dev, number: status.st_ino) : nil
  }

  /// Makes a file's folder, and in a new one a file that keeps the index out of git.
  static func makeFolder(for path: String) -> Bool {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return true }
    let folder = String(path[..<slash])
    if exists(folder) { return true }
    guard makeFolder(for: folder), mkdir(folder, 0o777) == 0 else { return false }
    if folder.hasSuffix("/.fundstelle") { write("*\n", to: folder + "/.gitignore") }
    return true
  }

  private static func write(_ text: String, to path: String) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o666)
    guard descriptor >= 0 else { return }
    _ = text.withCString { Glibc.write(descriptor, $0, text.utf8.count) }
    close(descriptor)
  }
}

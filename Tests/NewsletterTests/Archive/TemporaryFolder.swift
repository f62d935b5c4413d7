import Glibc

/// A folder that lives as long as its value.
final class TemporaryFolder {
  struct NotMade: Error {}

  let path: String

  init() throws {
    var template = Array("/tmp/fundstelle-XXXXXX".utf8CString)
    guard let made = template.withUnsafeMutableBufferPointer({ $0.baseAddress.flatMap { mkdtemp($0) } }) else {
      throw NotMade()
    }
    path = String(cString: made)
  }

  deinit { remove(path) }

  /// Makes the folders above it as well.
  func write(_ name: String, _ text: String) { write(name, Array(text.utf8)) }

  func write(_ name: String, _ bytes: [UInt8]) {
    makeParents(of: name)
    let descriptor = open(path + "/" + name, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    _ = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    close(descriptor)
  }

  func makeFolder(_ name: String) {
    makeParents(of: name)
    mkdir(path + "/" + name, 0o755)
  }

  func link(_ name: String, to target: String) {
    makeParents(of: name)
    symlink(target, path + "/" + name)
  }

  /// A file of a length, without content.
  func stretch(_ name: String, to size: Int) {
    write(name, "")
    truncate(path + "/" + name, size)
  }

  private func makeParents(of name: String) {
    var folder = path
    for part in name.split(separator: "/").dropLast() {
      folder += "/" + part
      mkdir(folder, 0o755)
    }
  }

  private func remove(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR, let stream = opendir(path) else {
      unlink(path)
      return
    }
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name != ".", name != ".." { remove(path + "/" + name) }
    }
    closedir(stream)
    rmdir(path)
  }
}

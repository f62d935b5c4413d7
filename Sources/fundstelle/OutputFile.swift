internal import Glibc

// A file's descriptor belongs to `write` from `open` to `close`.

/// A file that the user asked to be written.
enum OutputFile {
  /// Replaces the file's content; fails with a sentence that names the file.
  static func write(_ text: String, to path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(path) }
    guard Output.write(text, to: descriptor) else {
      let failure = failure(path)
      close(descriptor)
      throw failure
    }
    guard close(descriptor) == 0 else { throw failure(path) }
  }

  private static func failure(_ path: String) -> Failure {
    Failure("‘\(path)’ cannot be written: \(String(cString: strerror(errno))); name another file")
  }
}

import Glibc

/// Reads files whole.
///
/// Each call owns the descriptor it opens and closes it before it returns; pointers into the bytes live no longer than
/// one `read`.
package enum FileBytes {
  /// 16 MiB: a newsletter's issue is text, and anything larger is not one.
  static let sizeLimit = 16 << 20
  static let tooLarge = "larger than 16 MiB"

  package enum Outcome {
    case bytes([UInt8])
    case absent
    case failed(reason: String)
  }

  package static func read(_ path: String) -> Outcome {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return errno == ENOENT ? .absent : .failed(reason: reason(errno)) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return .failed(reason: reason(errno)) }
    guard status.st_mode & S_IFMT == S_IFREG else { return .failed(reason: "not a regular file") }
    guard status.st_size <= sizeLimit else { return .failed(reason: tooLarge) }
    return read(descriptor, size: Int(status.st_size))
  }

  /// One byte more than the size is asked for, to notice a file that grows.
  private static func read(_ descriptor: Int32, size: Int) -> Outcome {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      while count < size + 1 {
        let got = Glibc.read(descriptor, buffer.baseAddress.map { $0 + count }, size + 1 - count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = errno }
        guard got > 0 else { return }
        count += got
      }
    }
    guard failure == 0 else { return .failed(reason: reason(failure)) }
    return bytes.count == size ? .bytes(bytes) : .failed(reason: "changed while it was read")
  }

  /// What a user can do something about, in words.
  static func reason(_ code: Int32) -> String {
    switch code {
    case EACCES, EPERM: "not readable: permission denied"
    case ENOENT: "no longer there"
    case ELOOP: "link loop"
    case EISDIR: "not a regular file"
    default: "not readable: " + (strerror(code).map { String(cString: $0).lowercased() } ?? "error \(code)")
    }
  }
}

import Glibc

/// An open folder and what lies in it.
///
/// The folder owns its `DIR` stream, which owns the descriptor; both close when the folder's life ends. An entry's name
/// is copied before the next one is read, as it lies in the stream's own buffer.
struct Folder: ~Copyable {
  enum Kind { case file, folder, link, other }

  struct Entry {
    var name: [UInt8]
    var kind: Kind
    var size: Int
    var modified: Int64
    var device: UInt64
    var inode: UInt64
  }

  private let stream: OpaquePointer

  /// Opens a folder, relative to another one if there is one; a link is not followed.
  static func open(_ name: [UInt8], in parent: borrowing Folder) -> Result<Folder, Failure> {
    open(name.withTerminator { openat(dirfd(parent.stream), $0, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) })
  }

  /// Opens a folder by its path, through links if need be.
  static func open(path: String) -> Result<Folder, Failure> {
    open(Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
  }

  enum Result<Value: ~Copyable, Problem>: ~Copyable {
    case success(Value)
    case failure(Problem)
  }

  struct Failure { var code: Int32 }

  private static func open(_ descriptor: Int32) -> Result<Folder, Failure> {
    guard descriptor >= 0 else { return .failure(Failure(code: errno)) }
    guard let stream = fdopendir(descriptor) else {
      defer { close(descriptor) }
      return .failure(Failure(code: errno))
    }
    return .success(Folder(stream: stream))
  }

  private init(stream: OpaquePointer) {
    self.stream = stream
  }

  deinit { closedir(stream) }

  /// Nanoseconds since 1970.
  var modified: Int64 {
    var status = stat()
    guard fstat(dirfd(stream), &status) == 0 else { return 0 }
    return Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec)
  }

  /// The next name, without `.` and `..`, and its kind as far as the folder knows it.
  func nextName() -> (name: [UInt8], kind: Kind?)? {
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name == [0x2E] || name == [0x2E, 0x2E] { continue }
      switch Int(entry.pointee.d_type) {
      case Int(DT_REG): return (name, .file)
      case Int(DT_DIR): return (name, .folder)
      case Int(DT_LNK): return (name, .link)
      case Int(DT_UNKNOWN): return (name, nil)
      default: return (name, .other)
      }
    }
    return nil
  }

  /// What a name stands for; a link is looked at itself unless `followingLink`.
  func entry(_ name: [UInt8], followingLink: Bool = false) -> Entry? {
    var status = stat()
    let flags = followingLink ? 0 : AT_SYMLINK_NOFOLLOW
    guard name.withTerminator({ fstatat(dirfd(stream), $0, &status, flags) }) == 0 else { return nil }
    let kind: Kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    return Entry(
      name: name, kind: kind, size: Int(status.st_size),
      modified: Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec),
      device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
  }
}

extension [UInt8] {
  /// Hands over the bytes as a C string, for the length of the call.
  fileprivate func withTerminator(_ body: (UnsafePointer<CChar>) -> Int32) -> Int32 {
    (self + [0]).withUnsafeBytes { bytes in
      bytes.withMemoryRebound(to: CChar.self) { text in text.baseAddress.map(body) ?? -1 }
    }
  }
}

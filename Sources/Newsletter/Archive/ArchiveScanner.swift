import Glibc

/// Lists the files of an archive and names what it does not read.
///
/// Files seen are files listed plus files named as skipped. A look at a few thousand files takes milliseconds, so the
/// same scan tells whether an index is stale.
package struct ArchiveScanner: Sendable {
  private let root: String
  private let settings: ArchiveSettings

  package init(root: String, settings: ArchiveSettings) {
    self.root = root
    self.settings = settings
  }

  /// Whether there is a folder that can be an archive.
  package static func check(root: String) throws(ArchiveError) {
    var status = stat()
    guard stat(root, &status) == 0 else {
      if errno == ENOENT { throw .doesNotExist(path: root) }
      throw .notReadable(path: root, reason: FileBytes.reason(errno))
    }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw .notAFolder(path: root) }
  }

  package func scan() throws(ArchiveError) -> Listing { try walk().listing() }

  func walk() throws(ArchiveError) -> ArchiveWalk {
    try Self.check(root: root)
    var walk = ArchiveWalk(root: root, settings: settings)
    switch Folder.open(path: root) {
    case .failure(let failure): throw .notReadable(path: root, reason: FileBytes.reason(failure.code))
    case .success(let folder): walk.enter(folder, path: [])
    }
    return walk
  }
}

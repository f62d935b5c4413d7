/// One walk through an archive's folders.
struct ArchiveWalk {
  private struct Found {
    var path: [UInt8]
    var entry: Folder.Entry
  }

  /// A device and an inode: the file itself, whatever its name.
  private struct Identity: Hashable {
    var device: UInt64
    var inode: UInt64

    init(_ entry: Folder.Entry) {
      device = entry.device
      inode = entry.inode
    }
  }

  /// Deeper folders are named instead of entered, so that open descriptors and the stack have an end.
  private static let depthLimit = 100

  private let root: String
  private let ignored: [PathPattern]
  private var files: [Found] = []
  /// Links to files, decided once all real files are known.
  private var links: [Found] = []
  private var skipped: [(path: [UInt8], reason: String)] = []
  private var folders: [FileTime] = []
  private var unread: [[UInt8]: Int] = [:]

  init(root: String, settings: ArchiveSettings) {
    self.root = root
    ignored = settings.ignored
  }

  // MARK: Folders

  mutating func enter(_ folder: consuming Folder, path: [UInt8], depth: Int = 0) {
    folders.append(FileTime(path: String(decoding: path, as: UTF8.self), size: 0, modified: folder.modified))
    while let (name, kind) = folder.nextName() {
      let path = path.isEmpty ? name : path + [UInt8(ascii: "/")] + name
      guard let kind = kind ?? folder.entry(name)?.kind else { continue }
      switch kind {
      case .folder: visit(name, in: folder, path: path, depth: depth)
      case .file, .other:
        if CandidateName.isCandidate(name) {
          look(at: name, in: folder, path: path)
        } else if name.first != UInt8(ascii: "."), path.count > name.count || !CandidateName.isSettings(name) {
          unread[CandidateName.ending(of: name), default: 0] += 1
        }
      case .link: follow(name, in: folder, path: path)
      }
    }
  }

  private mutating func visit(_ name: [UInt8], in parent: borrowing Folder, path: [UInt8], depth: Int) {
    guard !CandidateName.isOwnFolder(name) else { return }
    guard let reason = reasonToSkip(name, path: path, isFolder: true) else {
      return descend(name, in: parent, path: path, depth: depth)
    }
    if holdsCandidates(name, in: parent, depth: depth) { skip(path + [UInt8(ascii: "/")], reason) }
  }

  private mutating func descend(_ name: [UInt8], in parent: borrowing Folder, path: [UInt8], depth: Int) {
    guard depth < Self.depthLimit else { return skip(path + [UInt8(ascii: "/")], "nested too deeply") }
    switch Folder.open(name, in: parent) {
    case .failure(let failure): skip(path + [UInt8(ascii: "/")], FileBytes.reason(failure.code))
    case .success(let folder): enter(folder, path: path, depth: depth + 1)
    }
  }

  private func holdsCandidates(_ name: [UInt8], in parent: borrowing Folder, depth: Int) -> Bool {
    guard depth < Self.depthLimit, case .success(let folder) = Folder.open(name, in: parent) else { return false }
    while let (name, kind) = folder.nextName() {
      switch kind ?? folder.entry(name)?.kind {
      case .folder:
        if !CandidateName.isOwnFolder(name), holdsCandidates(name, in: folder, depth: depth + 1) { return true }
      case .file, .link, .other:
        if CandidateName.isCandidate(name) { return true }
      case nil: continue
      }
    }
    return false
  }

  // MARK: Files

  private mutating func look(at name: [UInt8], in folder: borrowing Folder, path: [UInt8]) {
    if let reason = reasonToSkip(name, path: path, isFolder: false) { return skip(path, reason) }
    guard let entry = folder.entry(name) else { return skip(path, "no longer there") }
    if let reason = reasonToSkip(entry) { return skip(path, reason) }
    files.append(Found(path: path, entry: entry))
  }

  private func reasonToSkip(_ name: [UInt8], path: [UInt8], isFolder: Bool) -> String? {
    if name.first == UInt8(ascii: ".") { return "hidden" }
    if ignored.contains(where: { $0.matches(path, isFolder: isFolder) }) { return "ignored by fundstelle.yaml" }
    let isUTF8 = name.allSatisfy { $0 < 0x80 } || InvalidUTF8.first(in: name) == nil
    return isUTF8 ? nil : "name is not UTF-8"
  }

  private func reasonToSkip(_ entry: Folder.Entry) -> String? {
    guard entry.kind == .file else { return "not a regular file" }
    return entry.size > FileBytes.sizeLimit ? FileBytes.tooLarge : nil
  }

  private mutating func skip(_ path: [UInt8], _ reason: String) {
    skipped.append((path, reason))
  }

  // MARK: Links

  private mutating func follow(_ name: [UInt8], in folder: borrowing Folder, path: [UInt8]) {
    let isCandidate = CandidateName.isCandidate(name)
    let target = folder.entry(name, followingLink: true)
    guard isCandidate || target?.kind == .folder, !CandidateName.isOwnFolder(name) else { return }
    if let reason = reasonToSkip(name, path: path, isFolder: target?.kind == .folder) { return skip(path, reason) }
    switch RealPath.of(root + "/" + String(decoding: path, as: UTF8.self)) {
    case .dangling: skip(path, "dangling link")
    case .loop: skip(path, "link loop")
    case .unreadable(let reason): skip(path, reason)
    case .path(let real):
      guard isInside(real) else { return skip(path, "link leaves the archive") }
      guard let target else { return skip(path, "dangling link") }
      if target.kind == .folder { return skip(path, "link to a folder of the archive") }
      if let reason = reasonToSkip(target) { return skip(path, reason) }
      links.append(Found(path: path, entry: target))
    }
  }

  private func isInside(_ real: [UInt8]) -> Bool {
    guard case .path(let base) = RealPath.of(root) else { return false }
    return base == real || base == [UInt8(ascii: "/")]
      || (real.starts(with: base) && real.byte(at: base.count) == UInt8(ascii: "/"))
  }

  // MARK: Result

  /// The listing's fingerprint, without the listing where no link has to be decided.
  var fingerprint: ArchiveFingerprint {
    guard links.isEmpty else { return listing().fingerprint }
    var fingerprint = ArchiveFingerprint()
    for file in files { fingerprint.add(file.path, size: file.entry.size, modified: file.entry.modified) }
    for (path, _) in skipped { fingerprint.addSkipped(path) }
    return fingerprint
  }

  /// A file that has several names is read under the one that is no link, else under the first.
  func listing() -> Listing {
    var found = files
    var named = skipped
    if !links.isEmpty {
      var seen = Set(files.map { Identity($0.entry) })
      for link in links.sorted(by: { $0.path.lexicographicallyPrecedes($1.path) }) {
        if seen.insert(Identity(link.entry)).inserted {
          found.append(link)
        } else {
          named.append((link.path, "link to a file that is read already"))
        }
      }
    }
    found.sort { $0.path.lexicographicallyPrecedes($1.path) }
    named.sort { $0.path.lexicographicallyPrecedes($1.path) }
    return Listing(
      files: found.map {
        .init(path: String(decoding: $0.path, as: UTF8.self), size: $0.entry.size, modified: $0.entry.modified)
      },
      skipped: named.map { Skipped(path: String(decoding: $0.path, as: UTF8.self), reason: $0.reason) },
      unread: Dictionary(
        unread.map { (String(decoding: $0.key, as: UTF8.self).lowercased(), $0.value) }, uniquingKeysWith: +),
      folders: folders.sorted { $0.path < $1.path })
  }
}

/// What a file's or folder's name says.
enum CandidateName {
  private static let extensions = [Array(".md".utf8), Array(".markdown".utf8), Array(".txt".utf8)]

  /// Whether it is the name of a file that could be an issue.
  static func isCandidate(_ name: [UInt8]) -> Bool {
    extensions.contains { ending in
      name.count > ending.count && name.suffix(ending.count).lazy.map(ByteClass.lowercased).elementsEqual(ending)
    }
  }

  /// The extension with its dot; empty if there is none.
  static func ending(of name: [UInt8]) -> [UInt8] {
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > 0, name.count - dot < 12 else { return [] }
    return Array(name[dot...])
  }

  static func isSettings(_ name: [UInt8]) -> Bool { name.elementsEqual(ArchiveSettings.fileName.utf8) }

  /// Fundstelle's own folder and git's are no part of the archive.
  static func isOwnFolder(_ name: [UInt8]) -> Bool {
    name.elementsEqual(".fundstelle".utf8) || name.elementsEqual(".git".utf8)
  }

  static func isPlainText(_ path: String) -> Bool {
    path.utf8.suffix(4).lazy.map(ByteClass.lowercased).elementsEqual(".txt".utf8)
  }
}

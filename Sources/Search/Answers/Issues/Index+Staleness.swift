package import Newsletter

extension Index {
  /// Archives up to this many issues are looked at whole before every answer; of larger ones the folders, and the files
  /// of the newest issues. A look costs 2 µs a file, and older issues are hardly ever edited in place.
  private static let mostFiles = 500
  private static let newestFiles = 100

  /// Whether files were added, changed or removed since the index was made, as far as their times and sizes tell, or
  /// the settings mean something else now; nil when the archive cannot be looked at.
  ///
  /// The quick look passes over in-place edits of old issues in large archives; `isThorough` looks at every file.
  package borrowing func isStale(archive: String, isThorough: Bool = false) -> Bool? {
    guard let settings = try? ArchiveSettings.read(root: archive), let isCurrent = try? isMade(with: settings) else {
      return nil
    }
    if !isCurrent { return true }
    if !isThorough, let isLarge = try? hasMoreIssues(than: Self.mostFiles), isLarge,
      let times = try? knownTimes(), times.allSatisfy({ $0.holds(under: archive) })
    {
      return false
    }
    guard let found = try? ArchiveScanner(root: archive, settings: settings).fingerprint() else { return nil }
    return try? isStale(comparedTo: found)
  }

  /// Which files are ignored shows in the files that are there.
  private borrowing func isMade(with settings: ArchiveSettings) throws(IndexError) -> Bool {
    try reading { () throws(DatabaseError) in
      let meta = try meta()
      return meta[.settings] == settings.digest && meta[.models] ?? "" == settings.storedModels
    }
  }

  package borrowing func isStale(comparedTo archive: ArchiveFingerprint) throws(IndexError) -> Bool {
    try reading { () throws(DatabaseError) in
      try meta()[.listing] != String(archive.value, radix: 16)
    }
  }

  private borrowing func hasMoreIssues(than count: Int) throws(IndexError) -> Bool {
    try reading { () throws(DatabaseError) in try layout().issues.count > count }
  }

  /// The folders and newest files as they were when the index was made.
  private borrowing func knownTimes() throws(IndexError) -> [FileTime] {
    try reading { () throws(DatabaseError) in
      let folders = try meta()[.folders] ?? ""
      var times = folders.split(separator: "\n").compactMap { line -> FileTime? in
        let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let modified = Int64(parts[0]) else { return nil }
        return FileTime(path: String(parts[1]), size: 0, modified: modified)
      }
      let issues = try connection.prepare(
        "SELECT path, size, modified FROM issue ORDER BY base DESC LIMIT \(Self.newestFiles)")
      while try issues.step() {
        times.append(FileTime(path: issues.text(0), size: issues.int(1), modified: Int64(issues.int(2))))
      }
      return times
    }
  }
}

extension Listing {
  /// The folders' times as the index keeps them, a line each.
  var folderTimes: String { folders.map { "\($0.modified) \($0.path)" }.joined(separator: "\n") }
}

internal import ArgumentParser
internal import Glibc
internal import Newsletter
internal import Search

/// Where the archive and its index are, how fresh that has to be, and how much is told on the way.
struct ArchiveOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The archive's folder.",
      discussion: """
        Default: $FUNDSTELLE_ARCHIVE, else the nearest folder upward that holds .fundstelle/ or fundstelle.yaml, else \
        Archive/ here.
        """, valueName: "dir"), completion: .directory)
  var archive: String?

  @Option(
    name: .long,
    help: ArgumentHelp("The index file. Default: .fundstelle/index.sqlite in the archive.", valueName: "file"),
    completion: .file())
  var index: String?

  @Flag(name: .long, help: "Bring the index up to date first.")
  var fresh = false

  @Flag(name: .shortAndLong, help: "Tell nothing but the answer and errors.")
  var quiet = false

  @Flag(name: .long, help: "Tell what is read and written.")
  var verbose = false

  /// The archive's folder, found as the help says.
  func archivePath() throws -> String {
    if let archive { return archive }
    if let variable = getenv("FUNDSTELLE_ARCHIVE"), variable.pointee != 0 { return String(cString: variable) }
    guard let here = getcwd(nil, 0) else {
      throw Failure("the current folder is gone; name an archive with --archive DIR")
    }
    defer { free(here) }
    var folder = String(cString: here)
    while true {
      let base = folder == "/" ? "" : folder
      if access(base + "/.fundstelle", F_OK) == 0 || access(base + "/fundstelle.yaml", F_OK) == 0 { return folder }
      guard let slash = folder.lastIndex(of: "/"), folder != "/" else { break }
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
    }
    if access("Archive", F_OK) == 0 { return "Archive" }
    throw Failure("no archive found here; name one with --archive DIR")
  }

  func indexPath(of archive: String) -> String {
    index ?? (archive.hasSuffix("/") ? archive : archive + "/") + ".fundstelle/index.sqlite"
  }

  /// Opens the index, and makes it first when there is none or when it was made by another version.
  func openIndex(of archive: String) throws -> Index {
    let path = indexPath(of: archive)
    do {
      if fresh { try update(archive: archive) }
      do {
        return try Index(path: path, access: .mapped)
      } catch .missing, .outdated, .unfinished {
        try update(archive: archive, isAnnounced: true)
        return try Index(path: path, access: .mapped)
      }
    } catch {
      throw Failure(error)
    }
  }

  @discardableResult
  func update(
    archive: String, rebuilds: Bool = false, isAnnounced: Bool = false
  ) throws(IndexError) -> UpdateReport {
    do { try ArchiveScanner.check(root: archive) } catch { throw .archive(error) }
    if isAnnounced, !quiet { Output.note("indexing \(archive) …") }
    var bar = ProgressBar(isShown: !quiet && Output.errorIsTerminal)
    let report = try IndexUpdate.run(
      archive: archive, index: indexPath(of: archive), rebuilds: rebuilds, now: Clock.timestamp,
      progress: { bar.show($0) })
    bar.clear()
    return report
  }
}

package import Newsletter

/// Why an index cannot be made, read or brought up to date; one lower-case sentence that says what to do.
package enum IndexError: Error, Equatable, CustomStringConvertible {
  case missing(path: String)
  case noIndex(path: String)
  case newerSchema(path: String, found: Int)
  /// Made by another version of tables, analyzer or settings: it has to be built anew before it can be read.
  case outdated(path: String)
  /// The first run over the archive did not come to its end.
  case unfinished(path: String)
  case busy(path: String)
  case full(path: String)
  case readOnly(path: String)
  /// The work was cancelled before it came to its end.
  case cancelled
  case noSuchIssue(String)
  case noSuchSection(Int, issue: String)
  case archive(ArchiveError)
  case settings(SettingsError)
  case database(DatabaseError, path: String)

  package init(_ error: DatabaseError, path: String) {
    self =
      if error.isNoDatabase {
        .noIndex(path: path)
      } else if error.isReplaced {
        .outdated(path: path)
      } else if error.isInterrupted {
        .cancelled
      } else if error.isBusy {
        .busy(path: path)
      } else if error.isFull {
        .full(path: path)
      } else if error.isReadOnly {
        .readOnly(path: path)
      } else {
        .database(error, path: path)
      }
  }

  /// Whether the index is fine but does not hold what was asked for.
  package var isNotFound: Bool {
    switch self {
    case .noSuchIssue, .noSuchSection: true
    default: false
    }
  }

  package var description: String {
    switch self {
    case .missing(let path): "there is no index at \(path); make one"
    case .noIndex(let path):
      "\(path) is not an index of Fundstelle, or is damaged; remove it or name another file"
    case .newerSchema(let path, let found):
      "the index \(path) was made by a newer Fundstelle (schema \(found)); update Fundstelle or name another file"
    case .outdated(let path): "the index \(path) was made by another version; build it anew"
    case .unfinished(let path): "the index \(path) is not finished; finish it"
    case .busy(let path): "the index \(path) is being written by another process; try again when it is done"
    case .full(let path): "the disk is full: \(path) was left as it was; make room or name another place"
    case .readOnly(let path): "\(path) cannot be written; name a place that can be"
    case .cancelled: "the request was cancelled"
    case .noSuchIssue(let name): "there is no issue „\(name)“; give an id, a path or a date such as 2024-02-20"
    case .noSuchSection(let ordinal, let issue): "the issue \(issue) has no section \(ordinal)"
    case .archive(let error): error.description
    case .settings(let error): error.description
    case .database(let error, let path): "the index \(path) cannot be used: \(error.message)"
    }
  }
}

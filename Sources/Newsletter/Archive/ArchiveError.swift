/// Why an archive cannot be read at all.
package enum ArchiveError: Error, Equatable, CustomStringConvertible {
  case doesNotExist(path: String)
  case notAFolder(path: String)
  case notReadable(path: String, reason: String)

  package var description: String {
    switch self {
    case .doesNotExist(let path): "archive \(path) does not exist"
    case .notAFolder(let path): "archive \(path) is not a folder"
    case .notReadable(let path, let reason): "archive \(path) cannot be read: \(reason)"
    }
  }
}

/// What became of a file that should be read.
package enum ReadOutcome: Sendable, Equatable {
  case issue(Issue, digest: UInt64)
  /// The file's content is what it was.
  case unchanged
  case skipped(reason: String)
}

/// Reads the issues of an archive from their files.
package struct IssueReader: Sendable {
  private let root: String
  private let settings: ArchiveSettings

  package init(root: String, settings: ArchiveSettings) {
    self.root = root
    self.settings = settings
  }

  /// Reads the file at a path relative to the root, unless its content still has the digest that is known.
  package func read(_ path: String, known: UInt64? = nil) -> ReadOutcome {
    switch FileBytes.read(root + "/" + path) {
    case .absent: .skipped(reason: "no longer there")
    case .failed(let reason): .skipped(reason: reason)
    case .bytes(let bytes): outcome(of: bytes, path: path, known: known)
    }
  }

  private func outcome(of bytes: [UInt8], path: String, known: UInt64?) -> ReadOutcome {
    guard !bytes.isEmpty else { return .skipped(reason: "empty") }
    let digest = ContentDigest.of(bytes)
    if digest == known { return .unchanged }
    if let place = InvalidUTF8.first(in: bytes) { return .skipped(reason: "not UTF-8 (byte \(place))") }
    guard let issue = IssueParser.parsePublished(bytes: bytes, path: path, settings: settings) else {
      return .skipped(reason: "draft")
    }
    if let name = RepositoryFile.name(of: path), !RepositoryFile.isDated(issue) {
      return .skipped(reason: "\(name) beside the issues, not dated")
    }
    return .issue(issue, digest: digest)
  }
}

/// Files that stand beside the issues where an archive lies in a repository.
enum RepositoryFile {
  private static let names = ["README", "LICENSE", "LICENCE", "CHANGELOG", "CONTRIBUTING"]

  /// The name that a path ends with, before its extension and, if there is one, a language: `README.de.md`.
  static func name(of path: String) -> String? {
    let stem = PathName(Array(path.utf8)).stem
    guard let first = stem.first, "RrLlCc".utf8.contains(first), stem.count < 20 else { return nil }
    let text = String(decoding: stem, as: UTF8.self).uppercased()
    return names.first { name in
      guard text.hasPrefix(name) else { return false }
      let rest = text.utf8.dropFirst(name.utf8.count)
      guard let sign = rest.first else { return true }
      return ".-_".utf8.contains(sign) && rest.count == 3 && rest.dropFirst().allSatisfy(ByteClass.isLetter)
    }
  }

  /// A date in its text is one of the project, not of an issue.
  static func isDated(_ issue: Issue) -> Bool {
    switch issue.date.origin {
    case .frontMatter, .filename, .path: true
    case .text, .none: false
    }
  }
}

/// Finds what is not UTF-8.
package enum InvalidUTF8 {
  /// The place of the first byte that belongs to no character, counted from 0.
  package static func first(in bytes: [UInt8]) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}

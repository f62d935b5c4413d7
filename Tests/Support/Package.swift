package import Foundation

/// Where the package is.
package enum Package {
  package static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The sample archive that the README shows.
  package static let archive = root.appending(path: "Archive")
}

import Foundation
import Search
import TestSupport

/// An index of the package's sample archive, beside it; its folder goes with the value.
struct SampleIndex {
  private let folder: TemporaryFolder

  var path: String { folder.file("index.sqlite").path }

  init() throws {
    folder = try TemporaryFolder()
    _ = try IndexUpdate.run(archive: Package.archive.path, index: path, now: "2026-11-22T12:00:00Z")
  }
}

import Foundation
import Search

/// An index of the package's sample archive, beside it; its folder goes with the object.
final class SampleIndex {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "fundstelle-\(UUID().uuidString)")

  var path: String { folder.appending(path: "index.sqlite").path }

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    _ = try IndexUpdate.run(archive: Self.archive, index: path, now: "2026-11-22T12:00:00Z")
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private static let archive = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Archive").path
}

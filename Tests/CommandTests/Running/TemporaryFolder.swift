import Foundation

/// A folder that is gone when the last one who knows it is.
final class TemporaryFolder: Sendable {
  let url: URL

  init() throws {
    url = Self.session.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  /// Holds all of them and is gone when the tests are over, with those that are known until the end.
  private static let session: URL = {
    atexit { try? FileManager.default.removeItem(at: TemporaryFolder.session) }
    let name = "fundstelle-tests-\(ProcessInfo.processInfo.processIdentifier)"
    return FileManager.default.temporaryDirectory.resolvingSymlinksInPath().appendingPathComponent(name)
  }()

  deinit { try? FileManager.default.removeItem(at: url) }

  func file(_ path: String) -> URL { url.appendingPathComponent(path) }

  func write(_ text: String, to path: String) throws { try write(Data(text.utf8), to: path) }

  func write(_ bytes: Data, to path: String) throws {
    let file = file(path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
  }

  func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: file(path).path, withDestinationPath: target)
  }
}

package import Foundation

/// A folder that is gone when the last one who knows it is.
package final class TemporaryFolder: Sendable {
  package let url: URL

  package init() throws {
    url = Self.session.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  /// Holds all of them and is gone when the tests are over, with those that are known until the end.
  private static let session: URL = {
    atexit { try? FileManager.default.removeItem(at: TemporaryFolder.session) }
    let name = "fundstelle-tests-\(ProcessInfo.processInfo.processIdentifier)"
    return FileManager.default.temporaryDirectory.resolvingSymlinksInPath().appending(path: name)
  }()

  deinit { try? FileManager.default.removeItem(at: url) }

  package var path: String { url.path }

  package func file(_ path: String) -> URL { url.appending(path: path) }

  package func write(_ text: String, to path: String) throws { try write(Data(text.utf8), to: path) }

  package func write(_ bytes: some Sequence<UInt8>, to path: String) throws {
    try makeFolder(atParentOf: path)
    try Data(bytes).write(to: file(path))
  }

  package func makeFolder(_ path: String) throws {
    try FileManager.default.createDirectory(at: file(path), withIntermediateDirectories: true)
  }

  package func link(_ path: String, to target: String) throws {
    try makeFolder(atParentOf: path)
    try FileManager.default.createSymbolicLink(atPath: file(path).path, withDestinationPath: target)
  }

  /// A file of a length, without content.
  package func stretch(_ path: String, to size: UInt64) throws {
    try write("", to: path)
    let handle = try FileHandle(forWritingTo: file(path))
    try handle.truncate(atOffset: size)
    try handle.close()
  }

  private func makeFolder(atParentOf path: String) throws {
    let parent = file(path).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
  }
}

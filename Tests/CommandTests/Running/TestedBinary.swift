import Foundation
import TestSupport

extension Package {
  /// How many issues the sample archive has.
  static let issueCount =
    (FileManager.default.enumerator(atPath: archive.path)?.compactMap { $0 as? String } ?? [])
    .filter { !$0.hasPrefix(".") && ($0.hasSuffix(".md") || $0.hasSuffix(".txt")) }.count

  /// Checks that are written in Python, so that they share no mistake with the code.
  static let scripts = root.appendingPathComponent("Tests/Scripts")

  /// The binary that was built together with these tests, else the last debug build.
  static let binary: URL = {
    let arguments = CommandLine.arguments.map { URL(fileURLWithPath: $0).deletingLastPathComponent() }
    let folders = [Bundle.main.bundleURL, Bundle.main.executableURL?.deletingLastPathComponent()].compactMap { $0 }
    let last = root.appendingPathComponent(".build/debug")
    let candidates = (folders + arguments + [last]).map { $0.appendingPathComponent("fundstelle") }
    let isProgram = { (url: URL) in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) && !isFolder.boolValue
        && FileManager.default.isExecutableFile(atPath: url.path)
    }
    guard let binary = candidates.first(where: isProgram) else {
      preconditionFailure("the binary fundstelle is not next to its tests; build it with: swift build --build-tests")
    }
    return binary
  }()
}

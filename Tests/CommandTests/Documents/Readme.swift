import Foundation

/// The package's README.md.
enum Readme {
  private static let file = Package.root.appendingPathComponent("README.md")

  static let isThere = FileManager.default.fileExists(atPath: file.path)

  static let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
}

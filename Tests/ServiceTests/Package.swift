import Foundation

/// Where the package is.
enum Package {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let schemas = root.appendingPathComponent("Sources/Service/Schemas")
}

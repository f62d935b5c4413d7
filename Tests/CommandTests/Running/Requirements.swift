import Foundation

/// What a test needs besides the binary; asked once.
enum Requirements {
  static let hasPython = succeeds("python3 -c 'pass'")
  static let hasJSONSchema = succeeds("python3 -c 'import jsonschema, referencing'")
  static let hasYAML = succeeds("python3 -c 'import yaml'")
  /// Turns SVG into pixels; Debian has it as librsvg2-bin.
  static let hasRSVG = succeeds("rsvg-convert --version")
  /// File permissions do not stop this user.
  static let isRoot = succeeds("test \"$(id -u)\" = 0")

  private static func succeeds(_ line: String) -> Bool {
    (try? Run.shell(line, in: FileManager.default.temporaryDirectory).code) == 0
  }
}

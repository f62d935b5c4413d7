import Foundation
import TestSupport

/// What a test needs besides the binary; asked once.
enum Requirements {
  static let hasPython = succeeds("python3 -c 'pass'")
  static let hasJSONSchema = succeeds("python3 -c 'import jsonschema, referencing'")
  static let hasYAML = succeeds("python3 -c 'import yaml'")
  /// Version 2, which speaks both eras of the protocol.
  static let hasMCPClient = succeeds("python3 -c 'import jsonschema, mcp.client.client'", pythonPackages)
  static let hasJQ = succeeds("command -v jq")
  static let hasPandoc = succeeds("command -v pandoc")
  static let hasVim = succeeds("command -v vim")
  static let hasNeovim = succeeds("command -v nvim")
  static let hasEmacs = succeeds("command -v emacs")
  /// Where `make test` installs Python packages that only tests need.
  static let pythonPackages = ["PYTHONPATH": Package.root.appendingPathComponent(".build/python").path]
  /// Turns SVG into pixels; Debian has it as librsvg2-bin.
  static let hasRSVG = succeeds("rsvg-convert --version")
  /// File permissions do not stop this user.
  static let isRoot = succeeds("test \"$(id -u)\" = 0")

  private static func succeeds(_ line: String, _ environment: [String: String] = [:]) -> Bool {
    (try? Run.shell(line, in: FileManager.default.temporaryDirectory, environment: environment).code) == 0
  }
}

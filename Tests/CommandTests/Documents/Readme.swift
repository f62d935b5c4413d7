import Foundation
import TestSupport

/// The package's README.md.
enum Readme {
  private static let file = Package.root.appendingPathComponent("README.md")

  static let isThere = FileManager.default.fileExists(atPath: file.path)

  static let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""

  /// The blocks fenced with the name of a language.
  static func blocks(_ language: String) -> [String] {
    var blocks: [String] = []
    var isInside = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isInside = !isInside && line == "```\(language)"
        if isInside { blocks.append("") }
      } else if isInside {
        blocks[blocks.count - 1] += line + "\n"
      }
    }
    return blocks
  }
}

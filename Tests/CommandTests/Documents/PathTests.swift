import Foundation
import TestSupport
import Testing

/// The files and folders that the documents for developers name.
@Suite struct PathTests {
  private static let documents = ["ARCHITECTURE.md", "CONTRIBUTING.md"]

  @Test("every path that a document names is there", arguments: documents)
  func isThere(_ document: String) throws {
    let paths = try Self.paths(in: document)
    #expect(paths.count > 20)
    for path in paths {
      let places = [path, "Sources/" + path].map { Package.root.appendingPathComponent($0).path }
      #expect(places.contains { FileManager.default.fileExists(atPath: $0) }, "\(document) names \(path)")
    }
  }

  /// What stands between backticks and looks like a path; of a command with arguments its first word.
  private static func paths(in document: String) throws -> [String] {
    let text = try String(contentsOf: Package.root.appendingPathComponent(document), encoding: .utf8)
    let quoted = text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { $0.element.split(separator: " ").first ?? "" }
    return quoted.map { String($0) }.filter { path in
      let isPath = path.contains("/") || path.hasSuffix(".md") || path.hasSuffix(".swift")
      return isPath && !path.hasPrefix("..") && !path.hasPrefix(".fundstelle") && !path.contains("\n")
    }
  }
}

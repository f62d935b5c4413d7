import Foundation
import TestSupport
import Testing

/// A file with expected output; `RECORD=1` writes it anew, and then the test fails.
enum Golden {
  private static let folder = Package.root.appendingPathComponent("Tests/CommandTests/Golden")

  static func expect(_ output: String, is name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = folder.appendingPathComponent(name)
    let output = withoutVersions(withoutTimes(output))
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(output.utf8).write(to: file)
      Issue.record("recorded \(name); now look at it and run without RECORD", sourceLocation: sourceLocation)
      return
    }
    guard let expected = (try? Data(contentsOf: file)).map({ String(decoding: $0, as: UTF8.self) }) else {
      Issue.record("there is no \(name); record it with RECORD=1", sourceLocation: sourceLocation)
      return
    }
    if let difference = difference(between: output, and: expected) {
      Issue.record("\(name): \(difference)", sourceLocation: sourceLocation)
    }
  }

  /// Takes out what differs from run to run.
  static func withoutTimes(_ text: String) -> String {
    text
      .replacing(/[0-9]+(\.[0-9]+)? (?<unit>ms|s|MB\/s)\b/) { "# \($0.output.unit)" }
      .replacing(/"tookMs":[0-9.e-]+/, with: "\"tookMs\":0")
      .replacing(/[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z/, with: "<time>")
      .replacing(/[0-9]+ KiB/, with: "# KiB")
      .replacing(/"bytes":[0-9]+/, with: "\"bytes\":0")
  }

  /// Takes out how many models are known, and the versions of the analyzer and of the tables, so that a new one changes
  /// no golden.
  private static func withoutVersions(_ text: String) -> String {
    text
      .replacing(/of [0-9]+ models/, with: "of # models").replacing(/"known":[0-9]+/, with: "\"known\":0")
      .replacing(/german-[0-9]+ · schema [0-9]+/, with: "german-# · schema #")
      .replacing(/"german-[0-9]+","schema":[0-9]+/, with: "\"german-#\",\"schema\":0")
  }

  /// The first line that differs, as both have it.
  static func difference(between output: String, and expected: String) -> String? {
    // Bytes, since strings are equal in NFC and NFD.
    guard !output.utf8.elementsEqual(expected.utf8) else { return nil }
    let got = Array(output.utf8).split(separator: 0x0A, omittingEmptySubsequences: false)
    let want = Array(expected.utf8).split(separator: 0x0A, omittingEmptySubsequences: false)
    let line = zip(got, want).enumerated().first { $1.0 != $1.1 }?.offset ?? min(got.count, want.count)
    func text(_ lines: [ArraySlice<UInt8>]) -> String {
      line < lines.count ? String(decoding: lines[line], as: UTF8.self) : "the end"
    }
    return "line \(line + 1)\n  got  \(text(got))\n  want \(text(want))"
  }
}

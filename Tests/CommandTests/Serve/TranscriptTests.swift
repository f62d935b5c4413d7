import Foundation
import TestSupport
import Testing

/// Conversations as they are to be, line by line, about the archive in `Frozen`: `> ` is said, `< ` is answered.
///
/// `RECORD=1` keeps what is said and writes the answers anew.
@Suite struct TranscriptTests {
  static let names = ["methods", "errors", "mcp", "mcp-errors"]

  @Test(arguments: names)
  func goesAsRecorded(_ name: String) throws {
    try Golden.expect(Self.conversation(name).map { $0 + "\n" }.joined(), is: "serve/\(name).txt")
  }

  /// Requests that are answered with a result fit their schemas, and so does whatever is answered.
  @Test(
    .enabled(if: Requirements.hasJSONSchema, "python3 with the package jsonschema is not installed"), arguments: names)
  func fitsTheSchemas(_ name: String) throws {
    let lines = try Self.conversation(name).joined(separator: "\n")
    let run = try Run.python("validate.py", ["--transcript"], in: Package.root, input: Data(lines.utf8))
    #expect(run.code == 0, "\(run.errors)")
  }

  /// What is said, with what is answered now.
  private static func conversation(_ name: String) throws -> [String] {
    let file = Package.root.appendingPathComponent("Tests/CommandTests/Golden/serve/\(name).txt")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
    let served = try ServedProcess(in: Workplace.frozen.get())
    let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"
    var got: [String] = []
    for (place, line) in lines.enumerated() where line.hasPrefix("> ") {
      got.append(line)
      try served.send(String(line.dropFirst(2)))
      let answers = lines[(place + 1)...].prefix { $0.hasPrefix("< ") }.count
      // One more than there should be would come at once; when recording, nobody knows how many come.
      while true {
        let isDue = !isRecording && got.count - 1 - (got.lastIndex { $0.hasPrefix("> ") } ?? 0) < answers
        let mayBeAll = isRecording && (got.last?.hasPrefix("< ") == true || !line.contains("\"id\":"))
        guard isDue || isRecording, let next = served.line(within: mayBeAll ? 0.5 : 20) else { break }
        got.append("< " + next)
      }
    }
    try served.closeInput()
    while let next = served.line() { got.append("< " + next) }
    #expect(served.end() == 0)
    return got
  }
}

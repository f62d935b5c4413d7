internal import Glibc
internal import Newsletter

@testable import Service

/// What comes through the pipe of `serve`: lines in, and for each that asks for something, a line that is JSON.
enum MessageTarget {
  // The archive is not kept open: every input finds the index as a new process would.
  private static let context = ServiceContext(
    archive: "Tests/Fuzz/Seeds/issue", index: ".build/fuzz/message.sqlite", version: "0",
    today: { Day(number: 19_783) }, timestamp: { "2024-03-01T12:00:00Z" }, milliseconds: { 0 }, note: { _ in })

  private static let probe = Array(#"{"jsonrpc":"2.0","id":"probe","method":"analyze","params":{"text":""}}"#.utf8)
  private static let probed = Array(#"{"jsonrpc":"2.0","id":"probe","result":{"schema":1,"words":[]}}"#.utf8)

  static func check(_ bytes: [UInt8]) {
    let answers = SerialServer.answers(to: bytes + [0x0A] + probe + [0x0A], context)
    expect(answers.last == 0x0A, "the last line has no end")
    let lines = answers.dropLast().split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    expect(lines.last == probed, "the next request is not answered as usual")
    for line in lines {
      let text = String(decoding: line, as: UTF8.self)
      guard let value = try? JSONReader.value(of: line) else { fatalError("no JSON: \(text)") }
      let messages: [JSONValue] = if case .array(let batch) = value { batch } else { [value] }
      expect(!messages.isEmpty, "an empty batch")
      for message in messages {
        expect(message["jsonrpc"] == "2.0", "no message of JSON-RPC: \(text)")
        let isAnswer = message["id"] != nil && (message["result"] == nil) != (message["error"] == nil)
        expect(isAnswer || message["method"] != nil, "neither an answer nor a notification: \(text)")
        expect(message["error"]?["code"] != -32603, "an internal error: \(text)")
      }
    }
  }
}

import Synchronization
import Testing

@testable import Service

@Suite struct WorkerTests {
  /// A clock that goes on by one with each look at it.
  private final class Clock: Sendable {
    private let looks = Atomic(0)

    var milliseconds: Double { Double(looks.add(1, ordering: .relaxed).newValue) }
  }

  @Test(
    "an answer took as long as the index had for it, whatever else was to be done",
    arguments: [
      ("search", #"{"query":"Sora"}"#), ("mentions", #"{"name":"Sora"}"#), ("trends", #"{"names":["Sora"]}"#),
      ("models", "{}"), ("links", #"{"domain":"openai.com"}"#), ("similar", #"{"text":"Das Modell Sora."}"#),
    ])
  func time(method: String, params: String) throws {
    let clock = Clock()
    let archive = try ServedArchive(milliseconds: { clock.milliseconds })
    let request = #"{"jsonrpc":"2.0","id":1,"method":"\#(method)","params":\#(params)}"#
    // A second one finds the index open.
    for answer in archive.answers(to: Array("\(request)\n\(request)".utf8)) {
      let summary = try JSONReader.value(of: answer)["result"]?["summary"]
      #expect(summary?["tookMs"] == 1)
    }
  }
}

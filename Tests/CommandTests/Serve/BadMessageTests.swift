import Foundation
import Testing

/// Whatever comes in, it is answered with its error, and the next request as usual.
@Suite struct BadMessageTests {
  struct Row: CustomTestStringConvertible, Sendable {
    var line: String
    var code: Int
    var id: String

    init(_ line: String, _ code: Int, id: String = "null") {
      self.line = line
      self.code = code
      self.id = id
    }

    var testDescription: String { String(line.prefix(80)) }
  }

  private static func search(_ params: String) -> String { Line.request(7, "search", params) }

  static let rows: [Row] = [
    // No JSON.
    Row("{", -32700), Row("}", -32700), Row("hallo", -32700), Row("{\"jsonrpc\":\"2.0\",\"id\":1,}", -32700),
    Row("{'jsonrpc':'2.0'}", -32700), Row("[1,2", -32700), Row("\"", -32700), Row("01", -32700), Row("NaN", -32700),
    Row("{\"jsonrpc\":\"2.0\",\"id\":1,\"id\":2,\"method\":\"status\"}", -32700),
    Row("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"status\"} {}", -32700),
    Row("{\"jsonrpc\":\"2.0\",\"id\":\"\\ud800\",\"method\":\"status\"}", -32700),
    Row("{\"jsonrpc\":\"2.0\",\"id\":\"\\udc00\\ud800\",\"method\":\"status\"}", -32700),
    Row("\u{0}", -32700), Row("{\"jsonrpc\":\"2.0\",\"id\":\"a\u{0}b\",\"method\":\"status\"}", -32700),
    Row("\u{FEFF}{}", -32700), Row(String(repeating: "[", count: 100_000), -32700),
    Row(String(repeating: "{\"a\":", count: 100_000), -32700),
    Row("[" + String(repeating: "[", count: 64) + String(repeating: "]", count: 65), -32700),
    // No request.
    Row("1", -32600), Row("null", -32600), Row("\"search\"", -32600), Row("{}", -32600), Row("[]", -32600),
    Row("{\"id\":7,\"method\":\"status\"}", -32600, id: "7"),
    Row("{\"jsonrpc\":2.0,\"id\":7,\"method\":\"status\"}", -32600, id: "7"),
    Row("{\"jsonrpc\":\"1.0\",\"id\":7,\"method\":\"status\"}", -32600, id: "7"),
    Row("{\"jsonrpc\":\"2.0\",\"id\":7}", -32600, id: "7"), Row("{\"jsonrpc\":\"2.0\"}", -32600),
    Row("{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":42}", -32600, id: "7"),
    Row("{\"jsonrpc\":\"2.0\",\"id\":true,\"method\":\"status\"}", -32600),
    Row("{\"jsonrpc\":\"2.0\",\"id\":{},\"method\":\"status\"}", -32600),
    Row("{\"jsonrpc\":\"2.0\",\"id\":[1],\"method\":\"status\"}", -32600),
    Row("{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"status\",\"params\":5}", -32600, id: "7"),
    Row("{\"jsonrpc\":\"2.0\",\"id\":7,\"result\":{}}", -32600, id: "7"),
    // No method.
    Row(Line.request(7, "serch"), -32601, id: "7"), Row(Line.request(7, ""), -32601, id: "7"),
    Row(Line.request(7, "rpc.discover"), -32601, id: "7"), Row(Line.request(7, "Search"), -32601, id: "7"),
    // Wrong parameters.
    Row(search("{}"), -32602, id: "7"), Row(search("[\"Sora\"]"), -32602, id: "7"),
    Row(search("{\"query\":\"Sora\",\"limt\":1}"), -32602, id: "7"),
    Row(search("{\"query\":5}"), -32602, id: "7"), Row(search("{\"query\":null}"), -32602, id: "7"),
    Row(search("{\"query\":\"Sora\",\"limit\":-1}"), -32602, id: "7"),
    Row(search("{\"query\":\"Sora\",\"limit\":\"1\"}"), -32602, id: "7"),
    Row(search("{\"query\":\"Sora\",\"limit\":1.5}"), -32602, id: "7"),
    Row(search("{\"query\":\"Sora\",\"limit\":1e30}"), -32602, id: "7"),
    Row(search("{\"query\":\"Sora\",\"offset\":-1}"), -32602, id: "7"),
    Row(search("{\"query\":\"Sora\",\"sort\":\"best\"}"), -32602, id: "7"),
    Row(search("{\"query\":\"Sora\",\"today\":\"2024-02-30\"}"), -32602, id: "7"),
    Row(search("{\"query\":\"Sora\",\"halfLife\":0}"), -32602, id: "7"),
    Row(search("{\"query\":\"Sora\",\"halfLife\":1e999}"), -32602, id: "7"),
    Row(search("{\"query\":\"Sora\",\"explain\":1}"), -32602, id: "7"),
    Row(search("{\"query\":\"Sora\",\"groupBy\":\"day\"}"), -32602, id: "7"),
    Row(search("{\"query\":\"\(String(repeating: "a ", count: 40_000))\"}"), -32602, id: "7"),
    Row(Line.request(7, "status", "{\"all\":true}"), -32602, id: "7"),
    Row(Line.request(7, "suggest", "{\"prefix\":\"s\",\"limit\":101}"), -32602, id: "7"),
    Row(Line.request(7, "trends", "{\"names\":\"Sora\"}"), -32602, id: "7"),
    Row(Line.request(7, "trends", "{\"names\":[]}"), -32602, id: "7"),
    Row(Line.request(7, "trends", "{\"names\":[\"Sora\",5]}"), -32602, id: "7"),
    Row(Line.request(7, "mentions", "{\"name\":\"…\"}"), -32602, id: "7"),
    Row(Line.request(7, "links", "{\"url\":\"mailto:a@b.example\"}"), -32602, id: "7"),
    Row(Line.request(7, "tools/list"), -32602, id: "7"), Row(Line.request(7, "prompts/list"), -32601, id: "7"),
    Row(Line.request(7, "issue"), -32602, id: "7"), Row(Line.request(7, "issue", "{\"id\":\"x\"}"), 2, id: "7"),
    Row(Line.request(7, "issue", "{\"id\":\"2024-02-20\",\"section\":99}"), 2, id: "7"),
    Row(Line.request(7, "issue", "{\"id\":\"2024-02-20\",\"section\":0}"), -32602, id: "7"),
    Row(Line.request(7, "$/cancelRequest", "{\"id\":1}"), -32601, id: "7"),
  ]

  @Test func eachIsAnsweredAndTheNextRequestWorks() throws {
    let served = try ServedProcess(in: Workplace.shared.get())
    for row in Self.rows {
      let reply = try #require(try served.answer(to: row.line), "no answer to \(row)")
      #expect(reply.code == row.code, "\(row.testDescription) → \(reply.text.prefix(300))")
      #expect(reply.id == row.id, "\(row.testDescription) → \(reply.text.prefix(300))")
      #expect(try served.answer(to: Line.search(1))?.total == Workplace.soraTotal)
    }
    try served.closeInput()
    #expect(served.end() == 0)
    #expect(served.errors.isEmpty)
  }

  @Test func namesTheParameter() throws {
    let served = try ServedProcess(in: Workplace.shared.get())
    let reply = try served.answer(to: Line.request(1, "search", "{\"query\":\"Sora\",\"limt\":1}"))
    #expect(reply?.text.contains(#""data":{"parameter":"limt"}"#) == true)
    #expect(reply?.message?.hasPrefix("search has no parameter „limt“; it takes query, limit,") == true)
  }

  @Test(arguments: [
    ("1", "1"), ("-7", "-7"), ("0", "0"), ("1.5", "1.5"), ("1e2", "1e2"), ("\"\"", "\"\""),
    ("\"ä\\u0000\"", "\"ä\\u0000\""),
    ("123456789012345678901234567890", "123456789012345678901234567890"), ("null", "null"),
    ("\"\\ud83d\\ude42\"", "\"🙂\""), ("\"a\\/b\"", "\"a/b\""),
  ])
  func answersWithTheIdAsGiven(given: String, answered: String) throws {
    let served = try ServedProcess(in: Workplace.shared.get())
    try served.send(#"{"jsonrpc":"2.0","id":\#(given),"method":"analyze","params":{"text":""}}"#)
    #expect(served.line()?.hasPrefix(#"{"jsonrpc":"2.0","id":\#(answered),"result":"#) == true)
  }

  @Test(arguments: [4_194_303, 4_194_304, 4_194_305, 9_000_000])
  func tellsWhenALineIsTooLong(count: Int) throws {
    let served = try ServedProcess(in: Workplace.shared.get())
    let frame = Line.request(1, "analyze", "{\"text\":\"\"}")
    let line = frame.replacing("\"\"", with: "\"" + String(repeating: "-", count: count - frame.utf8.count) + "\"")
    #expect(line.utf8.count == count)
    let reply = try served.answer(to: line)
    #expect(reply?.code == (count > 4_194_304 ? -32700 : nil))
    #expect(reply?.id == (count > 4_194_304 ? "null" : "1"))
    #expect(try served.answer(to: Line.search(2))?.total == Workplace.soraTotal)
  }

  @Test(arguments: [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0xF4, 0x90, 0x80, 0x80]] as [[UInt8]])
  func refusesWhatIsNotUTF8(bytes: [UInt8]) throws {
    let served = try ServedProcess(in: Workplace.shared.get())
    let frame = Line.search(1, "#").utf8.split(separator: UInt8(ascii: "#"))
    try served.send(bytes: frame[0] + bytes + frame[1] + [0x0A])
    let reply = try #require(try served.line().map { try Reply($0) })
    #expect(reply.code == -32700)
    #expect(reply.message == "the text is not UTF-8, at byte \(frame[0].count)")
    #expect(try served.answer(to: Line.search(2))?.total == Workplace.soraTotal)
  }

  @Test(arguments: ["limit", "offset"], ["1000000000", "9007199254740991", "1e9", "20.0"])
  func takesLargeNumbers(name: String, number: String) throws {
    let served = try ServedProcess(in: Workplace.shared.get())
    let line = Line.request(1, "search", #"{"query":"Sora","\#(name)":\#(number)}"#)
    #expect(try served.answer(to: line)?.total == Workplace.soraTotal)
  }

  @Test func answersALineWithoutItsEnd() throws {
    let served = try ServedProcess(in: Workplace.shared.get())
    try served.send(bytes: Array(Line.search(1).utf8))
    try served.closeInput()
    #expect(try served.line().map { try Reply($0).total } == Workplace.soraTotal)
    #expect(served.end() == 0)
  }

  @Test func passesOverBlankLinesAndReturns() throws {
    let served = try ServedProcess(in: Workplace.shared.get())
    try served.send(bytes: Array("\n \t\r\n\(Line.search(1))\r\n".utf8))
    #expect(try served.line().map { try Reply($0).total } == Workplace.soraTotal)
  }

  @Test func neverAnswersANotification() throws {
    let served = try ServedProcess(in: Workplace.shared.get())
    for method in ["search", "status", "serch", "notifications/initialized", "$/cancelRequest", "tools/list"] {
      try served.send(#"{"jsonrpc":"2.0","method":"\#(method)","params":{"limit":-1}}"#)
    }
    try served.send(#"[{"jsonrpc":"2.0","method":"status"},{"jsonrpc":"2.0","method":"serch"}]"#)
    try served.send(Line.search(1))
    #expect(try served.line().map { try Reply($0).id } == "1")
    try served.closeInput()
    #expect(served.line() == nil)
  }

  @Test func answersABatchAsABatch() throws {
    let served = try ServedProcess(in: Workplace.shared.get())
    let notification = #"{"jsonrpc":"2.0","method":"status"}"#
    try served.send("[\(Line.search(1)),\(notification),5,\(Line.request(2, "serch")),\(Line.search(3))]")
    let line = try #require(served.line())
    let batch = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [[String: Any]])
    #expect(batch.map { $0["id"] as? Int } == [1, nil, 2, 3])
    #expect(batch.map { ($0["error"] as? [String: Any])?["code"] as? Int } == [nil, -32600, -32601, nil])
  }

  @Test func refusesAHugeBatch() throws {
    let served = try ServedProcess(in: Workplace.shared.get())
    let reply = try served.answer(to: "[" + String(repeating: "1,", count: 1000) + "1]")
    #expect(reply?.code == -32600)
    #expect(try served.answer(to: Line.search(2))?.total == Workplace.soraTotal)
  }
}

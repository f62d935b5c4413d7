import Foundation
import TestSupport
import Testing

/// What the Model Context Protocol asks for beyond single exchanges, which the transcripts show.
@Suite(.serialized) struct MCPTests {
  private static let meta =
    #""io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientCapabilities":{}"#

  static func request(_ id: Int, _ method: String, _ params: String = "", meta: String = "") -> String {
    Line.request(id, method, "{\(params)\(params.isEmpty ? "" : ",")\"_meta\":{\(Self.meta)\(meta)}}")
  }

  @Test func listsAllIssuesPageByPage() throws {
    let served = try ServedProcess(in: ConcurrencyTests.large.get())
    var seen: [String] = []
    var pages = 0
    var cursor: String? = ""
    while let here = cursor {
      let reply = try served.answer(to: Self.request(1, "resources/list", "\"cursor\":\"\(here)\""))
      let resources = try #require(reply?.result?["resources"] as? [[String: Any]])
      seen += resources.compactMap { $0["uri"] as? String }
      cursor = reply?.result?["nextCursor"] as? String
      pages += 1
    }
    #expect(pages == (seen.count + 199) / 200 && pages > 1)  // 200 a page
    #expect(seen.count == 10 * Package.issueCount)
    #expect(Set(seen).count == seen.count)
    // Each can be read, also the last ones.
    for uri in seen.suffix(3) {
      let reply = try served.answer(to: Self.request(2, "resources/read", "\"uri\":\"\(uri)\""))
      let contents = try #require(reply?.result?["contents"] as? [[String: Any]])
      #expect(contents.map { $0["uri"] as? String } == [uri])
      #expect((contents[0]["text"] as? String)?.hasPrefix("# ") == true)
    }
  }

  @Test func tellsProgressOfTheFirstIndexStrictlyIncreasing() throws {
    let workplace = try Workplace(files: [:])
    for copy in 1...10 { try Workplace.copyArchive(to: workplace.folder.file("Archive/\(copy)")) }
    let served = try ServedProcess(in: workplace)
    let call = #""name":"search","arguments":{"query":"Sora"}"#
    try served.send(Self.request(1, "tools/call", call, meta: #","progressToken":"t1""#))
    var done: [Double] = []
    var answer: Reply?
    while let line = served.line(within: 60) {
      let reply = try Reply(line)
      guard reply.method != nil else {
        answer = reply
        break
      }
      let message = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      let params = try #require(message["params"] as? [String: Any])
      #expect(reply.method == "notifications/progress")
      #expect(params["progressToken"] as? String == "t1")
      done.append(try #require(params["progress"] as? Double))
    }
    #expect(answer?.id == "1")
    #expect(!done.isEmpty && zip(done, done.dropFirst()).allSatisfy { $0 < $1 })
    try served.closeInput()
    #expect(served.line() == nil)
  }

  @Test func saysNothingMoreOfACancelledCall() throws {
    let workplace = try Workplace(files: [:])
    for copy in 1...10 { try Workplace.copyArchive(to: workplace.folder.file("Archive/\(copy)")) }
    let served = try ServedProcess(in: workplace)
    let call = #""name":"search","arguments":{"query":"Sora"}"#
    try served.send(Self.request(1, "tools/call", call, meta: #","progressToken":7"#))
    #expect(try served.line(within: 60).map { try Reply($0).method } == "notifications/progress")
    try served.send(#"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}}"#)
    try served.send(Line.request(2, "analyze", #"{"text":"Haus"}"#))
    var last: Reply?
    while let line = served.line(within: 20), let reply = try Optional(Reply(line)), last?.id != "2" { last = reply }
    #expect(last?.id == "2")
    try served.closeInput()
    #expect(served.line() == nil)
  }

  private static func handshake(_ version: String, _ id: Int = 1) -> String {
    let client = #""capabilities":{},"clientInfo":{"name":"test","version":"1"}"#
    return Line.request(id, "initialize", "{\"protocolVersion\":\"\(version)\",\(client)}")
  }

  /// The version that is asked for where it is known, else the newest of those that begin with a handshake.
  @Test(arguments: [
    ("2024-11-05", "2024-11-05"), ("2025-03-26", "2025-03-26"), ("2025-06-18", "2025-06-18"),
    ("2025-11-25", "2025-11-25"), ("2031-01-01", "2025-11-25"),
  ])
  func agreesOnAVersion(asked: String, answered: String) throws {
    let served = try ServedProcess(in: Workplace.shared.get())
    #expect(try served.answer(to: Line.request(0, "ping"))?.result?.isEmpty == true)
    let welcome = try #require(try served.answer(to: Self.handshake(asked))?.result)
    #expect(welcome["protocolVersion"] as? String == answered)
    #expect((welcome["serverInfo"] as? [String: Any])?["name"] as? String == "fundstelle")
    let discovered = try #require(try served.answer(to: Self.request(2, "server/discover"))?.result)
    #expect(welcome["instructions"] as? String == discovered["instructions"] as? String)
    #expect(try Self.text(welcome["capabilities"]) == Self.text(discovered["capabilities"]))
    try served.send(#"{"jsonrpc":"2.0","method":"notifications/initialized"}"#)
    #expect(try served.answer(to: Line.request(3, "ping"))?.result?.isEmpty == true)
  }

  /// After a handshake the answers are those that the transcript shows without one, but for what it added.
  @Test(arguments: [
    ("tools/list", "", "tools"),
    (
      "tools/call", #""name":"search","arguments":{"query":"Sora","limit":1,"today":"2026-11-22"}"#, "structuredContent"
    ),
    ("tools/call", #""name":"search","arguments":{"query":"Gesichtserkenung","today":"2026-11-22"}"#, "content"),
    ("tools/call", #""name":"search","arguments":{"query":"Sora","limit":"1"}"#, "content"),
    ("resources/list", "", "resources"), ("resources/templates/list", "", "resourceTemplates"),
    ("resources/read", #""uri":"fundstelle://issue/2025/randnotiz-101""#, "contents"),
  ])
  func answersBothErasAlike(method: String, params: String, key: String) throws {
    let served = try ServedProcess(in: Workplace.shared.get())
    _ = try served.answer(to: Self.handshake("2025-11-25"))
    let earlier = try #require(try served.answer(to: Line.request(2, method, "{\(params)}"))?.result)
    let later = try #require(try served.answer(to: Self.request(3, method, params))?.result)
    #expect(earlier[key] != nil)
    #expect(try Self.text(earlier[key]) == Self.text(later[key]))
    #expect(earlier["isError"] as? Bool == later["isError"] as? Bool)
    #expect(earlier["resultType"] == nil && later["resultType"] as? String == "complete")
  }

  /// The id as it is, escaped, or a date.
  @Test(arguments: ["2024/2024-02-20-sora-moment", "2024%2F2024-02-20-sora-moment", "2024-02-20"])
  func readsAnIssue(address: String) throws {
    let served = try ServedProcess(in: Workplace.shared.get())
    let uri = "\"uri\":\"fundstelle://issue/\(address)\""
    let contents =
      try served.answer(to: Self.request(1, "resources/read", uri))?.result?["contents"] as? [[String: Any]]
    #expect(contents?.map { $0["uri"] as? String } == ["fundstelle://issue/2024/2024-02-20-sora-moment"])
    #expect((contents?.first?["text"] as? String)?.hasPrefix("# Der Sora-Moment\n\n2024-02-20 · Randnotiz") == true)
  }

  @Test func suggestsASpelling() throws {
    let served = try ServedProcess(in: Workplace.shared.get())
    let call = #""name":"search","arguments":{"query":"Gesichtserkenung"}"#
    let text = try #require(try served.answer(to: Self.request(1, "tools/call", call))).text
    #expect(text.contains(#"Meinten Sie „Gesichtserkennung“ statt „Gesichtserkenung“?"#))
  }

  @Test func servesBothErasOnOnePipe() throws {
    let served = try ServedProcess(in: Workplace.shared.get())
    #expect(try served.answer(to: Line.request(1, "tools/list"))?.code == -32602)
    #expect(try served.answer(to: Self.request(2, "tools/list"))?.result?["resultType"] as? String == "complete")
    let welcome = try served.answer(to: Self.handshake("2025-06-18", 3))
    #expect(welcome?.result?["protocolVersion"] as? String == "2025-06-18")
    let listed = try served.answer(to: Line.request(4, "tools/list"))
    #expect(listed?.result?["tools"] != nil && listed?.result?["resultType"] == nil)
    #expect(listed?.result?["ttlMs"] == nil)
    #expect(try served.answer(to: Self.request(5, "tools/list"))?.result?["ttlMs"] as? Int == 3_600_000)
    #expect(try served.answer(to: Line.search(6))?.total == Workplace.soraTotal)
  }

  @Test func aFailedHandshakeIsNone() throws {
    let served = try ServedProcess(in: Workplace.shared.get())
    #expect(try served.answer(to: Line.request(1, "initialize"))?.code == -32602)
    #expect(try served.answer(to: Line.request(2, "tools/list"))?.code == -32602)
  }

  /// The same object as a method's result; a tool's text says how to get what it left out.
  @Test func toolsGiveTheObjectsOfTheMethods() throws {
    let served = try ServedProcess(in: Workplace.shared.get())
    for (name, arguments) in [
      ("search", #"{"query":"Sora","limit":2,"today":"2026-11-22"}"#), ("links", #"{"domain":"arxiv.org","limit":2}"#),
      ("issue", #"{"id":"2024-02-20"}"#), ("trends", #"{"names":["Sora"],"by":"year"}"#),
      ("mentions", #"{"name":"Sora","limit":2,"today":"2026-11-22"}"#),
      ("similar", #"{"text":"Das Modell [Sora](https://openai.com/sora) macht aus einem Satz ein Video.\n"}"#),
    ] {
      let method = try #require(try served.answer(to: Line.request(1, name, arguments))?.result)
      let call = "\"name\":\"\(name)\",\"arguments\":\(arguments)"
      let tool = try #require(try served.answer(to: Self.request(2, "tools/call", call))?.result)
      #expect(try Self.text(method) == Self.text(try #require(tool["structuredContent"] as? [String: Any])))
      let text = (tool["content"] as? [[String: Any]])?.first?["text"] as? String
      if ["search", "links", "mentions"].contains(name) { #expect(text?.contains("with offset 2.\n") == true) }
    }
  }

  private static func text(_ object: Any?) throws -> String {
    let object = try #require(object)
    return Golden.withoutTimes(
      String(decoding: try JSONSerialization.data(withJSONObject: object, options: .sortedKeys), as: UTF8.self))
  }
}

import Foundation
import TestSupport
import Testing

/// Slow requests keep nobody waiting, and stop when they are asked to.
@Suite(.serialized) struct ConcurrencyTests {
  /// A workplace whose archive is large enough for slow requests: the package's, ten times.
  static let large = Result { () throws -> Workplace in
    let workplace = try Workplace(files: [:])
    for copy in 1...10 { try Workplace.copyArchive(to: workplace.folder.file("Archive/\(copy)")) }
    _ = try workplace.run("index")
    return workplace
  }

  static func slow(_ id: Int) -> String { Line.search(id, "der OR die OR das OR und", limit: 0) }

  @Test func answersAShortRequestAfterALongOne() throws {
    let served = try ServedProcess(in: Self.large.get())
    #expect(try served.answer(to: Line.search(1)) != nil)
    for id in 2...4 { try served.send(Self.slow(id)) }
    try served.send(Line.request(5, "analyze", #"{"text":"Haus"}"#))
    #expect(try served.line().map { try Reply($0).id } == "5")
    for id in 2...4 { try served.send(#"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":\#(id)}}"#) }
    #expect(try Set((2...4).map { _ in try served.line().map { try Reply($0).id } }) == ["2", "3", "4"])
  }

  @Test func stopsACancelledRequest() throws {
    let served = try ServedProcess(in: Self.large.get())
    #expect(try served.answer(to: Line.search(1)) != nil)
    try served.send(Self.slow(2))
    usleep(30_000)
    try served.send(#"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":2}}"#)
    let reply = try #require(try served.line().map { try Reply($0) })
    #expect(reply.id == "2")
    #expect(reply.code == -32800)
    #expect(reply.message == "the request was cancelled")
    #expect(try served.answer(to: Line.search(3)) != nil)
  }

  @Test func cancelsWhatStillWaits() throws {
    let served = try ServedProcess(in: Self.large.get())
    try served.send(bytes: Array("\(Self.slow(1))\n\(Self.slow(2))\n".utf8))
    try served.send(#"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":2}}"#)
    try served.send(#"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":1}}"#)
    #expect(try Set((1...2).map { _ in try served.line().map { try Reply($0).code } }) == [-32800])
  }

  @Test func neverAnswersWhatTheModelContextProtocolCancelled() throws {
    let served = try ServedProcess(in: Self.large.get())
    #expect(try served.answer(to: Line.search(1)) != nil)
    try served.send(Self.slow(2))
    usleep(30_000)
    try served.send(#"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":2,"reason":"x"}}"#)
    #expect(try served.answer(to: Line.search(3))?.id == "3")
    try served.closeInput()
    #expect(served.line() == nil)
  }

  @Test func cancelsAnUpdate() throws {
    let workplace = try Workplace(files: [:])
    for copy in 1...10 { try Workplace.copyArchive(to: workplace.folder.file("Archive/\(copy)")) }
    let served = try ServedProcess(in: workplace)
    try served.send(Line.request(1, "update"))
    usleep(50_000)
    try served.send(#"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":1}}"#)
    #expect(try served.line().map { try Reply($0).code } == -32800)
    let reply = try served.answer(to: Line.request(2, "update"), within: 60)
    #expect(reply?.result?["added"] as? Int == 10 * Package.issueCount)
  }

  @Test func tellsProgressWhenAsked() throws {
    let workplace = try Workplace(files: [:])
    for copy in 1...10 { try Workplace.copyArchive(to: workplace.folder.file("Archive/\(copy)")) }
    let served = try ServedProcess(in: workplace)
    try served.send(Line.request(1, "update", #"{"progress":true}"#))
    var done: [Int] = []
    while let line = served.line(within: 60), let reply = try Optional(Reply(line)), reply.method == "progress" {
      let params = try #require(
        (try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])?["params"] as? [String: Any])
      #expect(params["id"] as? Int == 1)
      #expect(params["filesTotal"] as? Int == 10 * Package.issueCount)
      done.append(try #require(params["bytesDone"] as? Int))
    }
    #expect(done.count > 1)
    #expect(done == Array(Set(done)).sorted())
  }
}

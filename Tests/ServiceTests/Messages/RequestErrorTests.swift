import Testing

@testable import Search
@testable import Service

@Suite struct RequestErrorTests {
  @Test(
    "no message names an option or a command: who asks over a pipe has neither",
    arguments: [
      IndexError.missing(path: "x"), .noIndex(path: "x"), .newerSchema(path: "x", found: 9), .outdated(path: "x"),
      .unfinished(path: "x"), .busy(path: "x"), .full(path: "x"), .readOnly(path: "x"), .cancelled,
      .noSuchIssue("x"), .noSuchSection(1, issue: "x"),
    ])
  func message(error: IndexError) {
    let message = RequestError(error).message
    #expect(!message.contains("--") && !message.contains("fundstelle "))
  }

  @Test func capitalsAreToldWithoutAnOption() throws {
    let archive = try ServedArchive()
    let request = #"{"jsonrpc":"2.0","id":1,"method":"mentions","params":{"name":"sora"}}"#
    let answer = try #require(archive.answers(to: Array(request.utf8)).first)
    let summary = try JSONReader.value(of: answer)["result"]?["summary"]
    #expect(summary?["warnings"] == ["„sora“ is found 2 times in other capitals"])
  }
}

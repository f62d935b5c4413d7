import Foundation
import Testing

/// Every string is a query.
@Suite struct QueryStringTests {
  @Test(arguments: [
    "\"", "(", ")", "((((", "sora:", "*", "🙂", "title:", "title:\"", "date:", "section:(", "kind:x", "-", "=", "=\"", "OR",
    "OR OR", "NOT", "ODER", "|", "\"sora", "sora\"", "(sora", "sora)", "sora AND", "NEAR/5", "sora NEAR/5 google", "\\", "'",
    "'; DROP TABLE passage; --", "sora* *", "**", "\u{202E}sora", "\u{301}", "\u{FEFF}", "18:30", "http://", "Tipps: innen",
    "*|FNAME|*", "-(sora", "-\"", "^sora", "{sora}", "sora + veo", "text : sora", "\t\n", " ", "ß", "\u{1F468}\u{200D}\u{1F4BB}",
  ])
  func answers(query: String) throws {
    let run = try Workplace.shared.get().search("--format", "json", "--limit", "3", query)
    #expect(run.code == 0 || run.code == 1)
    #expect(!run.wasKilled)
    let answer = try JSONDecoder().decode(Answer.self, from: run.bytes)
    #expect(answer.summary.query == query)
    #expect((run.code == 0) == (answer.summary.total > 0))
  }

  @Test func takesArgumentsThatBeginWithAHyphen() throws {
    let excluded = try Workplace.shared.get().search("--format", "json", "-lumiere", "sora")
    let answer = try JSONDecoder().decode(Answer.self, from: excluded.bytes)
    #expect(answer.summary.query == "-lumiere sora")
    #expect(answer.summary.understood == "-lumiere sora")
    #expect(excluded.code == 0)
  }

  @Test func joinsSeveralArguments() throws {
    let workplace = try Workplace.shared.get()
    let several = try workplace.search("--format", "json", "Sora", "--limit", "3", "Video")
    let one = try workplace.search("--format", "json", "--limit", "3", "Sora Video")
    #expect(Golden.withoutTimes(several.output) == Golden.withoutTimes(one.output))
  }

  @Test func answersAnEmptyQuery() throws {
    let run = try Workplace.shared.get().search("")
    #expect(run.code == 1)
    #expect(run.errors == "fundstelle: the query is empty\n")
  }

  @Test func answersBytesThatAreNotUTF8() throws {
    let workplace = try Workplace.shared.get()
    let run = try Run.shell("fundstelle search \"$(printf 'sor\\377a')\" --format json", in: workplace.folder.url)
    #expect(run.code == 0 || run.code == 1)
    #expect(throws: Never.self) { try JSONDecoder().decode(Answer.self, from: run.bytes) }
  }

  @Test func answersALongQuery() throws {
    let run = try Workplace.shared.get().search(String(repeating: "sora ", count: 200))
    #expect(run.code == 0)
  }

  @Test(arguments: [
    (String(repeating: "a", count: 20 << 10), "fundstelle: the query has 20480 bytes; 16384 is the most\n"),
    (String(repeating: "a ", count: 1001), "fundstelle: the query has 1001 words; 1000 is the most\n"),
  ])
  func refusesAQueryThatIsTooLong(query: String, message: String) throws {
    let run = try Workplace.shared.get().search(query)
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors == message)
  }

  @Test(arguments: [
    ("sora since:quatsch", "fundstelle: the date „quatsch“ was not understood and left out; written 2024, 2024-02 or 2024-02-20\n"),
    ("sora kind:quatsch", "fundstelle: kind:quatsch was left out: the kinds are title, lead, body, links, boilerplate\n"),
  ])
  func tellsWhatItDidNotUnderstand(query: String, message: String) throws {
    let run = try Workplace.shared.get().search(query)
    #expect(run.code == 0)
    #expect(run.errors == message)
  }
}

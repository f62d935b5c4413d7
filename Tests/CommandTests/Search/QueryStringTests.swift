import Foundation
import TestSupport
import Testing

/// Every string is a query.
@Suite struct QueryStringTests {
  @Test(arguments: [
    "\"", "(", ")", "((((", "sora:", "*", "🙂", "title:", "title:\"", "date:", "section:(", "kind:x", "-", "=", "=\"",
    "OR", "OR OR", "NOT", "ODER", "|", "\"sora", "sora\"", "(sora", "sora)", "sora AND", "NEAR/5", "sora NEAR/5 google",
    "\\", "'", "'; DROP TABLE passage; --", "sora* *", "**", "\u{202E}sora", "\u{301}", "\u{FEFF}", "18:30", "http://",
    "Tipps: innen", "*|FNAME|*", "-(sora", "^sora", "{sora}", "sora + veo", "text : sora", "\t\n", " ", "ß",
    "\u{1F468}\u{200D}\u{1F4BB}",
  ])
  func answers(query: String) throws {
    let run = try Workplace.shared.get().search("--format", "json", "--limit", "3", query)
    #expect(run.code == 0 || run.code == 1)
    #expect(!run.wasKilled)
    let answer = try JSONDecoder().decode(Answer.self, from: run.bytes)
    #expect(answer.summary.query == query)
    #expect((run.code == 0) == (answer.summary.total > 0))
  }

  @Test(arguments: ["-lumiere", "-nutzer", "-quelle", "-heise", "-sonne", "-hans", "-title:Rückblick"])
  func takesArgumentsThatBeginWithAHyphen(word: String) throws {
    for arguments in [[word, "sora"], ["sora", word]] {
      let run = try Workplace.shared.get().run(["search", "--format", "json"] + arguments)
      let answer = try JSONDecoder().decode(Answer.self, from: run.bytes)
      #expect(answer.summary.understood.split(separator: " ").sorted() == [word[...], "sora"])
      #expect(run.code == 0)
    }
  }

  @Test(arguments: ["-\"", "-x", "-5"])
  func takesAHyphenAndOneSign(query: String) throws {
    let run = try Workplace.shared.get().search("--format", "json", query)
    #expect(run.code == 0 || run.code == 1)
  }

  @Test func keepsTheOrderOfArguments() throws {
    let workplace = try Workplace.shared.get()
    let several = try workplace.search("--format", "json", "-veo", "OR", "sora")
    let one = try workplace.search("--format", "json", "-veo OR sora")
    #expect(Golden.withoutTimes(several.output) == Golden.withoutTimes(one.output))
  }

  @Test func takesWhatFollowsTwoHyphens() throws {
    let run = try Workplace.shared.get().search("--format", "json", "--", "-nutzer", "sora")
    let answer = try JSONDecoder().decode(Answer.self, from: run.bytes)
    #expect(answer.summary.understood.split(separator: " ").sorted() == ["-nutzer", "sora"])
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
    ("since:quatsch", "the date „quatsch“ was not understood and left out; write 2024-02-20, 2024-02, märz, 2 Wochen"),
    ("kind:quatsch", "kind:quatsch was left out: the kinds are title, lead, body, links, comments, boilerplate"),
  ])
  func tellsWhatItDidNotUnderstand(part: String, message: String) throws {
    let run = try Workplace.shared.get().search("sora", part)
    #expect(run.code == 0)
    #expect(run.errors == "fundstelle: \(message)\n")
  }
}

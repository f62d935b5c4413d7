import Foundation
import TestSupport
import Testing

/// How `serve` begins and ends.
@Suite struct EndTests {
  @Test func endsAtOnceWithoutInput() throws {
    let run = try Workplace.shared.get().run("serve")
    #expect(run.code == 0)
    #expect(run.output.isEmpty && run.errors.isEmpty)
  }

  @Test func answersEverythingBeforeItEnds() throws {
    let lines = (1...200).map { Line.search($0) }.joined(separator: "\n")
    let run = try Workplace.shared.get().run("serve", input: lines)
    #expect(run.code == 0)
    #expect(try Set(run.lines.map { try Reply($0).id }) == Set((1...200).map { String($0) }))
  }

  @Test func endsOnSIGTERMAfterTheAnswersInFlight() throws {
    let served = try ServedProcess(in: ConcurrencyTests.large.get())
    #expect(try served.answer(to: Line.search(1)) != nil)
    try served.send(ConcurrencyTests.slow(2))
    usleep(30_000)
    served.terminate()
    #expect(try served.line().map { try Reply($0).id } == "2")
    #expect(served.line() == nil)
    #expect(served.end() == 0)
  }

  @Test func endsWhenNobodyReadsTheAnswers() throws {
    let served = try ServedProcess(in: Workplace.shared.get())
    #expect(try served.answer(to: Line.search(1))?.total == Workplace.soraTotal)
    served.closeOutput()
    #expect(served.end() == 0)
    #expect(served.errors.isEmpty)
  }

  @Test func endsWithSuccessWhenItsReaderHasEnough() throws {
    let requests = (1...50).map { Line.search($0, "der OR die OR das", limit: 0) }.joined(separator: "\\n")
    let line =
      "{ printf '\(requests)' | fundstelle serve 2>errors; echo $? >code; } | head -c 10 >/dev/null; cat code errors"
    let run = try Run.shell(line, in: Workplace.shared.get().folder.url)
    #expect(run.output == "0\n")
  }

  @Test func saysWhenStandardOutputIsClosed() throws {
    let run = try Run.shell("echo '{}' | fundstelle serve >&-", in: Workplace.shared.get().folder.url)
    #expect(run.code == 2)
    #expect(run.errors == "fundstelle: standard output is closed\n")
  }

  @Test func saysWhenThereIsNoArchive() throws {
    let folder = try TemporaryFolder()
    let run = try Run.fundstelle(["serve"], in: folder.url, input: Line.search(1))
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors == "fundstelle: no archive found here; name one with --archive DIR\n")
  }

  @Test func makesTheIndexFirst() throws {
    let workplace = try Workplace()
    let run = try workplace.run("serve", input: Line.search(1))
    #expect(try run.lines.map { try Reply($0).total } == [Workplace.soraTotal])
    #expect(run.errors == "indexing Archive …\n")
    #expect(try workplace.run("serve", input: Line.search(1)).errors.isEmpty)
  }
}

import Foundation
import TestSupport
import Testing

/// A reader that has enough is no error; a place that takes nothing is one.
@Suite struct PipeTests {
  /// More than a pipe holds.
  static let long = "fundstelle search --limit 1000 --format jsonl date:2000..2100"

  /// Or nobody would notice that the pipe is closed.
  @Test func isLong() throws {
    let run = try Run.shell(Self.long, in: Workplace.shared.get().folder.url)
    #expect(run.bytes.count > 300_000)
  }

  @Test(arguments: ["head -n 1", "true", "head -c 100000"])
  func endsWithSuccessWhenThePipeIsClosed(reader: String) throws {
    let line = "{ \(Self.long) 2>errors; echo $? >code; } | \(reader) >/dev/null; cat code errors"
    let workplace = try Workplace()
    let run = try Run.shell(line, in: workplace.folder.url)
    #expect(run.lines.first == "0")
    #expect(!run.output.contains("pipe"))
  }

  @Test func isNotKilledBySIGPIPE() throws {
    let line = "trap - PIPE; { \(Self.long) 2>/dev/null; echo $? >code; } | true; cat code"
    let workplace = try Workplace()
    #expect(try Run.shell(line, in: workplace.folder.url).output == "0\n")
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "there is no /dev/full"))
  func saysWhenItCannotWrite() throws {
    let run = try Run.shell("fundstelle search Sora >/dev/full", in: Workplace.shared.get().folder.url)
    #expect(run.code == 2)
    #expect(run.errors.hasPrefix("fundstelle: "))
  }
}

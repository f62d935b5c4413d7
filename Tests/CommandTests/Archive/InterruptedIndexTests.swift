import Foundation
import TestSupport
import Testing

/// Killed while it indexes, it goes on the next time as if nothing had been.
@Suite(.serialized) struct InterruptedIndexTests {
  /// About 1 MB in 150 files, and the answer of an index that was made in one go.
  private static let large = Result { () throws -> (Workplace, String) in
    let workplace = try Workplace(files: [:])
    for copy in 1...3 { try Workplace.copyArchive(to: workplace.folder.file("Archive/\(copy)")) }
    _ = try workplace.run("index", "--index", "whole.sqlite")
    return (workplace, try answer(workplace, index: "whole.sqlite"))
  }

  private static func answer(_ workplace: Workplace, index: String) throws -> String {
    let query = "Gemini OR Sora OR Forscher"
    let run = try workplace.search("--index", index, "--format", "jsonl", "--limit", "500", query)
    return Golden.withoutTimes(run.output)
  }

  @Test(arguments: [15, 60, 150, 300])
  func goesOnAfterBeingKilled(milliseconds: UInt32) throws {
    let (workplace, expected) = try Self.large.get()
    let index = "killed-\(milliseconds).sqlite"
    let process = try RunningProcess(Package.binary, ["index", "--index", index], in: workplace.folder.url)
    usleep(milliseconds * 1000)
    process.kill()
    _ = try process.end()
    let again = try workplace.run("index", "--index", index)
    #expect(again.code == 0)
    #expect(again.errors.isEmpty)
    #expect(try Self.answer(workplace, index: index) == expected)
  }

  @Test(arguments: [60, 250])
  func keepsTheOldIndexWhenARebuildIsKilled(milliseconds: UInt32) throws {
    let (workplace, expected) = try Self.large.get()
    let index = "rebuilt-\(milliseconds).sqlite"
    _ = try workplace.run("index", "--index", index)
    let arguments = ["index", "--rebuild", "--index", index]
    let process = try RunningProcess(Package.binary, arguments, in: workplace.folder.url)
    usleep(milliseconds * 1000)
    process.kill()
    _ = try process.end()
    #expect(try Self.answer(workplace, index: index) == expected)
    #expect(try workplace.run("index", "--index", index).code == 0)
    #expect(try Self.answer(workplace, index: index) == expected)
  }

  /// The tables are there and no issue is: that must not look like an archive without the word.
  @Test func doesNotAnswerFromAnIndexThatWasNeverFinished() throws {
    let (workplace, _) = try Self.large.get()
    let process = try RunningProcess(Package.binary, ["index", "--index", "half.sqlite"], in: workplace.folder.url)
    usleep(80_000)
    process.kill()
    guard try process.end().wasKilled else { return }
    let run = try workplace.search("Sora", "--index", "half.sqlite")
    #expect(run.code != 1)
  }
}

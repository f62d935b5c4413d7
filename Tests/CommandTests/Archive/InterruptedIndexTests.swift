import Foundation
import TestSupport
import Testing

/// Killed while it indexes, it goes on the next time as if nothing had been.
@Suite(.serialized) struct InterruptedIndexTests {
  private struct Large: Sendable {
    /// About 1 MB in 150 files.
    var workplace: Workplace
    /// What an index answers that was made in one go.
    var answer: String
    /// What making it takes, in microseconds.
    var duration: Double
  }

  private static let large = Result { () throws -> Large in
    let workplace = try Workplace(files: [:])
    for copy in 1...3 { try Workplace.copyArchive(to: workplace.folder.file("Archive/\(copy)")) }
    let start = ContinuousClock.now
    #expect(try workplace.run("index", "--index", "whole.sqlite").code == 0)
    let duration = (ContinuousClock.now - start) / .microseconds(1)
    return Large(workplace: workplace, answer: try answer(workplace, index: "whole.sqlite"), duration: duration)
  }

  private static func answer(_ workplace: Workplace, index: String) throws -> String {
    let query = "Gemini OR Sora OR Forscher"
    let run = try workplace.search("--index", index, "--format", "jsonl", "--limit", "500", query)
    #expect(run.code == 0)
    return Golden.withoutTimes(run.output)
  }

  private struct NeverInterrupted: Error {
    var tries: Int
  }

  /// Makes an index and kills the process while it does, after about this share of the time that it takes.
  ///
  /// A kill that comes before the index is open or after it is done is no interruption: then it is tried again, later
  /// or sooner. `prepare` undoes what such a try did.
  private func interrupt(
    _ arguments: [String], of index: String, at share: Double, prepare: () throws -> Void
  ) throws {
    let large = try Self.large.get()
    var delay = large.duration * share
    let tries = 20
    for _ in 0..<tries {
      try prepare()
      let process = try RunningProcess(
        Package.binary, ["index", "--index", index] + arguments, in: large.workplace.folder.url)
      usleep(UInt32(delay))
      process.kill()
      let wasRunning = try process.end().wasKilled
      // SQLite's log lies there from when the index is opened until it is closed.
      let log = large.workplace.folder.file(index + "-wal").path
      if wasRunning, FileManager.default.fileExists(atPath: log) { return }
      delay *= wasRunning ? 1.25 : 0.8
    }
    throw NeverInterrupted(tries: tries)
  }

  private func interruptNew(_ index: String, at share: Double) throws {
    let folder = try Self.large.get().workplace.folder
    try interrupt([], of: index, at: share) {
      for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(at: folder.file(index + suffix)) }
    }
  }

  @Test(arguments: [0.2, 0.5, 0.8, 0.95])
  func goesOnAfterBeingKilled(share: Double) throws {
    let large = try Self.large.get()
    let index = "killed-\(share).sqlite"
    try interruptNew(index, at: share)
    let again = try large.workplace.run("index", "--index", index)
    #expect(again.code == 0)
    #expect(again.errors.isEmpty)
    #expect(try Self.answer(large.workplace, index: index) == large.answer)
  }

  @Test(arguments: [0.3, 0.9])
  func keepsTheOldIndexWhenARebuildIsKilled(share: Double) throws {
    let large = try Self.large.get()
    let index = "rebuilt-\(share).sqlite"
    #expect(try large.workplace.run("index", "--index", index).code == 0)
    try interrupt(["--rebuild"], of: index, at: share) {}
    #expect(try Self.answer(large.workplace, index: index) == large.answer)
    #expect(try large.workplace.run("index", "--index", index).code == 0)
    #expect(try Self.answer(large.workplace, index: index) == large.answer)
  }

  /// The tables are there and no issue is: that must not look like an archive without the word.
  @Test func doesNotAnswerFromAnIndexThatWasNeverFinished() throws {
    let large = try Self.large.get()
    try interruptNew("half.sqlite", at: 0.6)
    #expect(try Self.answer(large.workplace, index: "half.sqlite") == large.answer)
  }
}

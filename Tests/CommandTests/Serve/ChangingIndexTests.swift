import Foundation
import TestSupport
import Testing

/// An index that changes, goes away or is replaced while it is served.
@Suite struct ChangingIndexTests {
  @Test func seesWhatAnotherProcessAdds() throws {
    let workplace = try Workplace()
    let served = try ServedProcess(in: workplace)
    #expect(try served.answer(to: Line.search(1, "Quastenflosserkunde"))?.total == 0)
    try workplace.folder.write("# Neu\n\nQuastenflosserkunde für alle.\n", to: "Archive/2026/2026-11-20-neu.md")
    #expect(try workplace.run("index").code == 0)
    #expect(try served.answer(to: Line.search(2, "Quastenflosserkunde"))?.total == 1)
  }

  @Test func updatesByItself() throws {
    let workplace = try Workplace()
    let served = try ServedProcess(in: workplace)
    #expect(try served.answer(to: Line.search(1, "Quastenflosserkunde"))?.total == 0)
    try workplace.folder.write("# Neu\n\nQuastenflosserkunde für alle.\n", to: "Archive/2026/2026-11-20-neu.md")
    #expect(try served.answer(to: Line.request(2, "update"))?.result?["added"] as? Int == 1)
    #expect(try served.answer(to: Line.search(3, "Quastenflosserkunde"))?.total == 1)
  }

  @Test func makesTheIndexAgainWhenItIsGone() throws {
    let workplace = try Workplace()
    let served = try ServedProcess(in: workplace)
    #expect(try served.answer(to: Line.search(1))?.total == Workplace.soraTotal)
    try FileManager.default.removeItem(at: workplace.folder.file("Archive/.fundstelle"))
    #expect(try served.answer(to: Line.search(2))?.total == Workplace.soraTotal)
    #expect(try workplace.run("status", "--quiet").code == 0)
  }

  @Test func readsTheIndexThatTookItsPlace() throws {
    let workplace = try Workplace()
    let other = try Workplace(files: ["2026-01-01.md": "# Eins\n\nSora.\n"])
    _ = try other.run("index")
    let served = try ServedProcess(in: workplace)
    #expect(try served.answer(to: Line.search(1))?.total == Workplace.soraTotal)
    let folder = workplace.folder.file("Archive/.fundstelle")
    try FileManager.default.removeItem(at: folder)
    try FileManager.default.copyItem(at: other.folder.file("Archive/.fundstelle"), to: folder)
    #expect(try served.answer(to: Line.search(2))?.total == 1)
  }

  @Test func readsOnWhileTheIndexIsBuiltAnew() throws {
    let workplace = try Workplace()
    let served = try ServedProcess(in: workplace)
    for id in 1...5 {
      #expect(try served.answer(to: Line.search(id))?.total == Workplace.soraTotal)
      #expect(try workplace.run("index", "--rebuild").code == 0)
    }
    #expect(try served.answer(to: Line.search(6))?.total == Workplace.soraTotal)
  }

  @Test func saysThatTheIndexIsNone() throws {
    let workplace = try Workplace()
    let served = try ServedProcess(in: workplace)
    #expect(try served.answer(to: Line.search(1))?.total == Workplace.soraTotal)
    for suffix in ["-wal", "-shm"] {
      try? FileManager.default.removeItem(at: workplace.folder.file("Archive/.fundstelle/index.sqlite" + suffix))
    }
    try FileManager.default.removeItem(at: workplace.folder.file("Archive/.fundstelle/index.sqlite"))
    try workplace.folder.write("Das ist keine Datenbank, nur Text.\n", to: "Archive/.fundstelle/index.sqlite")
    #expect(try served.answer(to: Line.search(2))?.code == 1)
    try FileManager.default.removeItem(at: workplace.folder.file("Archive/.fundstelle/index.sqlite"))
    #expect(try served.answer(to: Line.search(3))?.total == Workplace.soraTotal)
  }

  @Test func tellsWhetherTheArchiveHasChanged() throws {
    let workplace = try Workplace()
    let served = try ServedProcess(in: workplace)
    #expect(try served.answer(to: Line.search(1))?.text.contains(#""stale":false"#) == true)
    try workplace.folder.write("# Neu\n\nText.\n", to: "Archive/2026/2026-11-20-neu.md")
    #expect(try served.answer(to: Line.request(2, "status"))?.text.contains(#""stale":true"#) == true)
    #expect(try served.answer(to: Line.search(3))?.text.contains(#""stale":true"#) == true)
  }

  @Test func answersWhileAnotherProcessWrites() throws {
    let workplace = try Workplace()
    _ = try workplace.run("index")
    let served = try (1...3).map { _ in try ServedProcess(in: workplace) }
    for round in 1...6 {
      let text = "# Neu \(round)\n\nQuastenflosserkunde, Folge \(round).\n"
      try workplace.folder.write(text, to: "Archive/2026/2026-11-20-neu.md")
      let update = try RunningProcess(
        Package.binary, ["index"] + (round % 2 == 0 ? ["--rebuild"] : []), in: workplace.folder.url)
      for id in 1...10 {
        for process in served { #expect(try process.answer(to: Line.search(id))?.total == Workplace.soraTotal) }
      }
      #expect(try update.end().code == 0)
    }
  }
}

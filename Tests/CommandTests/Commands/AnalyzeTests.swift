import Foundation
import TestSupport
import Testing

@Suite struct AnalyzeTests {
  @Test(arguments: [[], ["-"]])
  func readsStandardInput(arguments: [String]) throws {
    let workplace = try Workplace.shared.get()
    let run = try workplace.run(["analyze"] + arguments, input: "Forscher*innen")
    #expect(run.code == 0)
    #expect(try run.output == workplace.run("analyze", "Forscher*innen").output)
  }

  @Test(arguments: [
    ("Haus\n\nForscher*innen\n", 3), ("Haus\nHäuser", 2), ("\n\n", 2), ("", 0), ("…\nzwei Wörter\n\u{AD}\n", 3),
  ])
  func answersEachLineWithOne(input: String, count: Int) throws {
    let run = try Workplace.shared.get().run(["analyze", "--words"], input: input)
    #expect(run.code == 0)
    #expect(run.lines.count == count)
    #expect(run.lines.allSatisfy { $0.hasPrefix("{\"type\":\"word\"") })
  }

  @Test func refusesOneObjectForManyLines() throws {
    let run = try Workplace.shared.get().run(["analyze", "--words", "--json"], input: "Haus\nHof\n")
    #expect(run.code == 2)
    #expect(run.errors.hasPrefix("fundstelle: --words answers each line with one of its own; leave out --json"))
  }

  @Test func readsLinesThatEndWithCRLF() throws {
    let run = try Workplace.shared.get().run(["analyze", "--words"], input: "Haus\r\nHof\r\n")
    #expect(run.lines.count == 2)
  }

  @Test func offsetsCoverTheSurface() throws {
    struct Word: Decodable {
      var surface: String
      var start: Int
      var end: Int
    }
    let text = "Ärzt:innen, KI-Modelle & 𝒢 Forscher*innen 🙂 über 1.5 „Nutzer/-innen“."
    let run = try Workplace.shared.get().run("analyze", "--format", "jsonl", text)
    let words = try run.lines.map { try JSONDecoder().decode(Word.self, from: Data($0.utf8)) }
    let surfaces = words.map { String(decoding: Array(text.utf8)[$0.start..<$0.end], as: UTF8.self) }
    #expect(surfaces == words.map(\.surface))
    #expect(surfaces.starts(with: ["Ärzt:innen", "KI", "Modelle"]))
    #expect(words.map(\.start) == words.map(\.start).sorted())
  }

  @Test func refusesInputThatIsNotUTF8() throws {
    let run = try Run.shell("printf 'Gr\\374n' | fundstelle analyze", in: Workplace.shared.get().folder.url)
    #expect(run.code == 2)
    #expect(run.errors == "fundstelle: standard input is not UTF-8\n")
  }
}

import Foundation
import Testing

/// A title of any length stays in its column on a terminal, and is whole for machines.
@Suite struct LongTitleTests {
  private static func workplace(titleOf length: Int) throws -> (Workplace, title: String) {
    let title = String(repeating: "Wombat im Glück ", count: length / 16) + "Ende"
    let text = "---\ntitle: \(title)\n---\n\n# \(title)\n\nDer Quastenflosser Sora schwimmt am Riff der Insel.\n"
    return (try Workplace.indexed(["2024-02-20.md": text, "ohne.md": text]), title)
  }

  @Test(arguments: [300, 200_000], ["search Quastenflosser", "mentions Sora", "show 2024-02-20", "status --undated"])
  func isCutInText(length: Int, command: String) throws {
    let (workplace, title) = try Self.workplace(titleOf: length)
    let run = try workplace.run(command.split(separator: " ").map(String.init))
    #expect(run.code == 0 && run.output.contains("Wombat im Glück Wombat"))
    #expect(run.lines.allSatisfy { $0.count <= 110 }, "\(run.lines.map(\.count))")
    #expect(!run.output.contains(title) && run.output.contains("…"))
  }

  @Test(arguments: ["json", "csv", "md", "jsonl"])
  func isWholeForMachines(format: String) throws {
    let (workplace, title) = try Self.workplace(titleOf: 300)
    #expect(try workplace.run("search", "Quastenflosser", "--format", format).output.contains(title))
  }

  @Test func colorsOnlyMatchesThatAreShown() throws {
    let (workplace, _) = try Self.workplace(titleOf: 300)
    let run = try workplace.run("search", "Wombat Glück Quastenflosser", "--color", "always")
    #expect(run.output.contains("\u{1B}[1;31mWombat\u{1B}[0m im") && !run.output.contains("\u{FFFD}"))
  }

  @Test func aShortTitleIsWhole() throws {
    let path = String(repeating: "ordner/", count: 12) + "2024-02-20.md"
    let workplace = try Workplace.indexed([path: "# Eine Ausgabe mit vierzig Zeichen im Titel\n\nQuastenflosser.\n"])
    #expect(try workplace.run("search", "Quastenflosser").output.contains("Eine Ausgabe mit vierzig Zeichen im Tit"))
  }
}

import Foundation
import TestSupport
import Testing

@Suite struct ShowTests {
  @Test func showsPlainText() throws {
    let text = "Eine Zeile als Titel\n\nWas ist\n• Ein Punkt, der in der\nnächsten Zeile weitergeht.\n• Noch einer.\n"
    let run = try Workplace(files: ["2021-06-03.txt": text]).run("show", "2021-06-03", "--quiet")
    #expect(run.code == 0)
    #expect(
      run.output == """
        Eine Zeile als Titel
        2021-06-03
        2021-06-03.txt

        [1] Was ist  (lead)
             4  Ein Punkt, der in der nächsten Zeile weitergeht.
             6  Noch einer.

        """)
  }

  @Test func showsOneSection() throws {
    let workplace = try Workplace.indexed(["2024-02-20.md": "Vorweg.\n\n## Was ist\n\nEins.\n\n## Was war\n\nZwei.\n"])
    let run = try workplace.run("show", "2024-02-20", "--section", "2")
    #expect(run.output.contains("[2] Was ist") && run.output.contains("Eins."))
    #expect(!run.output.contains("Vorweg.") && !run.output.contains("Was war"))
  }

  @Test(arguments: ["2024/2024-02-20-sora-moment", "2024/2024-02-20-sora-moment.md"])
  func findsByIdAndPath(name: String) throws {
    let workplace = try Workplace.shared.get()
    #expect(try workplace.run("show", name).output == workplace.run("show", "2024-02-20").output)
  }

  @Test(arguments: ["text", "json", "jsonl"])
  func saysWhenThereIsNoSuchIssue(format: String) throws {
    let run = try Workplace.shared.get().run("show", "1999-01-01", "--format", format)
    let message = "there is no issue „1999-01-01“; give an id, a path or a date such as 2024-02-20"
    #expect(run.code == 1)
    #expect(run.errors == "fundstelle: \(message)\n")
    let object = "{\"type\":\"error\",\"code\":\"notFound\",\"message\":\"\(message)\"}\n"
    #expect(run.output == (format == "text" ? "" : object))
  }

  @Test func writesMarkdownAndPlaces() throws {
    let workplace = try Workplace(files: ["2024-02-20.md": "# Sora\n\nEin *Video*.\n\n## Links\n\n- Haus\n"])
    let markdown = try workplace.run("show", "2024-02-20", "--format", "md", "--quiet")
    #expect(markdown.output == "# Sora\n\n2024-02-20\n\nEin Video.\n\n## Links\n\nHaus\n")
    let grep = try workplace.run("show", "2024-02-20", "--format", "grep")
    #expect(grep.output == "2024-02-20.md:3:1:Ein Video.\n2024-02-20.md:7:3:Haus\n")
  }

  @Test func saysWhenTheArchiveHasChanged() throws {
    let workplace = try Workplace(files: ["2024-02-20.md": "# A\n\nEins.\n"])
    _ = try workplace.run("index")
    try workplace.folder.write("# A\n\nZwei, und mehr.\n", to: "Archive/2024-02-20.md")
    let run = try workplace.run("show", "2024-02-20")
    #expect(run.output.contains("Eins.") && run.errors == FreshnessTests.stale)
    let fresh = try workplace.run("show", "2024-02-20", "--fresh")
    #expect(fresh.output.contains("Zwei, und mehr.") && fresh.errors.isEmpty)
  }

  @Test func saysWhenThereIsNoSuchSection() throws {
    let run = try Workplace.shared.get().run("show", "2024-02-20", "--section", "99")
    #expect(run.errors == "fundstelle: the issue 2024/2024-02-20-sora-moment has no section 99\n")
    #expect(run.code == 1)
  }
}

import Foundation
import Testing

@Suite struct ShowTests {
  @Test(arguments: [
    ("by-date.txt", ["2024-02-20"]), ("section.txt", ["2024/2024-02-20-sora-moment", "--section", "3"]),
    ("section.json", ["2024-02-20", "--section", "3", "--format", "json"]),
    ("plain-text.txt", ["2021/2021-06-03-hundertsechzig-zeichen.txt"]),
  ])
  func shows(name: String, arguments: [String]) throws {
    let run = try Workplace.shared.get().run(["show"] + arguments)
    #expect(run.code == 0)
    #expect(run.errors.isEmpty)
    try Golden.expect(run.output, is: "show/" + name)
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

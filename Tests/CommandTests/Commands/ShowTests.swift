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

  @Test func saysWhenThereIsNoSuchSection() throws {
    let run = try Workplace.shared.get().run("show", "2024-02-20", "--section", "99")
    #expect(run.errors == "fundstelle: the issue 2024/2024-02-20-sora-moment has no section 99\n")
    #expect(run.code == 1)
  }
}

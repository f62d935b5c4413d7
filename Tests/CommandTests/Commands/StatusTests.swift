import Foundation
import TestSupport
import Testing

@Suite struct StatusTests {
  @Test func namesWhatWasSkipped() throws {
    let workplace = try Workplace(files: ["gut.md": "# Gut\n\nText.\n", "leer.md": ""])
    let run = try workplace.run("status", "--quiet")
    #expect(run.code == 0)
    #expect(run.lines.prefix(2) == ["1 issues, 1 passages", "2 files seen = 1 indexed + 1 skipped"])
    #expect(run.lines.contains("skipped  leer.md: empty"))
  }

  @Test func bringsTheIndexUpToDateFirst() throws {
    let workplace = try Workplace(files: ["a.md": "# A\n\nText.\n"])
    _ = try workplace.run("index")
    try workplace.folder.write("# B\n\nText.\n", to: "Archive/b.md")
    #expect(try workplace.run("status").lines.contains("the archive has changed since: fundstelle index"))
    let fresh = try workplace.run("status", "--fresh")
    #expect(fresh.lines.contains("up to date with the archive"))
    #expect(fresh.output.hasPrefix("2 issues, "))
  }

  @Test func listsIssuesWithoutADate() throws {
    let workplace = try Workplace.indexed([
      "2024-02-20.md": "# Da\n\nText.\n", "b/ohne.md": "# Ohne\n\nText.\n",
      "2024-02-30-falsch.md": "# Falsch\n\nText.\n",
    ])
    let expected = ["undated  2024-02-30-falsch.md  Falsch", "undated  b/ohne.md  Ohne"]
    #expect(try workplace.run("status", "--undated").lines.filter { $0.hasPrefix("undated") } == expected)
    #expect(try !workplace.run("status").output.contains("undated"))
    struct Undated: Decodable {
      struct Coverage: Decodable { var undated: [Answer.Hit.Issue] }
      var coverage: Coverage
    }
    let json = try JSONDecoder().decode(Undated.self, from: workplace.run("status", "--undated", "--json").bytes)
    #expect(
      json.coverage.undated.map { "\($0.path) \($0.title)" } == ["2024-02-30-falsch.md Falsch", "b/ohne.md Ohne"])
  }

  @Test func countsKindsOfFilesThatAreNotRead() throws {
    let workplace = try Workplace.indexed([
      "a.md": "# A\n\nText.\n", "b.html": "x", "c.HTML": "x", "d.pdf": "x", "e.jpg": "x", "f": "x", "g.css": "x",
    ])
    #expect(try workplace.run("status").lines.contains("not read  2 .html, 1 .pdf"))
    #expect(try workplace.run("status", "--json").output.contains(#""unread":{".html":2,".pdf":1}"#))
    try workplace.folder.write("x", to: "Archive/h.docx")
    #expect(try workplace.run("status", "--fresh").lines.contains("not read  1 .docx, 2 .html, 1 .pdf"))
  }

  @Test func tellsOfCommentsAndRepeatedText() throws {
    var files = ["2024-02-20.md": "# A\n\nText.\n\n## 2 Kommentare\n\nToll!\n\nGenau.\n"]
    for day in 1...6 { files["2024-03-0\(day).md"] = "# Tag \(day)\n\nGuten Morgen!\n\nNummer \(day).\n" }
    let workplace = try Workplace.indexed(files)
    let run = try workplace.run("status")
    #expect(run.lines.contains("comments  2 passages") && run.lines.contains("repeated  in 6 issues: Guten Morgen!"))
    let json = try workplace.run("status", "--json")
    #expect(
      json.output.contains(#""comments":2,"repeated":[{"text":"Guten Morgen!","newsletter":null,"issues":6}]"#))
    try SchemaTests.expect(json.bytes, fits: "status")
    try SchemaTests.expect(workplace.run("status", "--undated", "--json").bytes, fits: "status")
  }

  @Test func countsWhatItSees() throws {
    let coverage = try Workplace.shared.get().status().coverage
    #expect(coverage.filesSeen == coverage.issues + coverage.filesSkipped)
    #expect(coverage.filesSkipped == coverage.skipped.count)
    #expect(coverage.stale == false)
  }
}

import Newsletter
import TestSupport
import Testing

/// What lies in an archive beside its issues.
@Suite struct BesideTheIssuesTests {
  @Test(arguments: [
    "README.md", "readme.txt", "LICENSE.md", "CHANGELOG.markdown", "contributing.md", "README.de.md",
    "alt/Readme-en.md",
  ])
  func fileOfARepositoryIsSkipped(_ path: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("# Über das Archiv\n\n20. Februar 2024\n\nText.", to: path)
    guard case .skipped(let reason) = IssueReader(root: folder.path, settings: .default).read(path) else {
      Testing.Issue.record("\(path) is read")
      return
    }
    #expect(reason.hasSuffix("beside the issues, not dated"))
  }

  @Test(arguments: [
    Row("2024/02/20/README.md", "x"), Row("2024-02-20/readme.md", "x"),
    Row("README.md", "---\ndate: 2024-02-20\n---\nx"),
    Row("readme-generator-im-test.md", "x"), Row("license-to-kill.md", "x"),
  ])
  func datedFileIsAnIssue(_ row: Row) throws {
    let folder = try TemporaryFolder()
    try folder.write(row.expected, to: row.input)
    guard case .issue = IssueReader(root: folder.path, settings: .default).read(row.input) else {
      Testing.Issue.record("\(row.input) is skipped")
      return
    }
  }

  @Test func kindsThatAreNotReadAreCounted() throws {
    let folder = try TemporaryFolder()
    for name in [
      "a.md", "b.html", "c.HTML", "bilder/d.jpg", "e", ".f.html", ".git/g.html", "fundstelle.yaml", "alt/h.html",
    ] {
      try folder.write("x", to: name)
    }
    let settings = ArchiveSettings(ignore: ["alt"])
    #expect(try ArchiveScanner(root: folder.path, settings: settings).scan().unread == [".html": 2, ".jpg": 1, "": 1])
  }

  @Test(arguments: [
    Row("https://a.example/{year}/{month}/{slug}/", "https://a.example/2024/02/kran/"),
    Row("https://a.example/{day}-{id}", "https://a.example/20-2024/2024-02-20-kran"),
    Row("https://a.example/{path}.html", "https://a.example/2024/2024-02-20-kran.html"),
    Row("https://a.example/{number}", "-"),
  ])
  func addressComesFromThePattern(_ row: Row) {
    let settings = ArchiveSettings(baseURL: row.input)
    #expect((issue("x", path: "2024/2024-02-20-kran.md", settings: settings).url ?? "-") == row.expected)
  }

  @Test(arguments: [
    Row("url: https://b.example/x", "https://b.example/x"), Row("url: /x/", "https://a.example/x/"),
    Row("slug: hafen", "https://a.example/hafen/"),
    Row("url: //b.example/x", "//b.example/x"), Row("number: 12", "https://a.example/ausgabe/"),
  ])
  func frontMatterGoesBeforeThePattern(_ row: Row) {
    let settings = ArchiveSettings(baseURL: "https://a.example/{slug}/")
    #expect(issue("---\n\(row.input)\n---\nx", settings: settings).url == row.expected)
  }
}

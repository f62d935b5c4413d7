import Testing

@testable import Newsletter

@Suite struct PathPatternTests {
  @Test(arguments: [
    Row("Entwürfe a/Entwürfe/", "yes"), Row("Entwürfe Entwürfe.md", "no"), Row("*.txt a/b.txt", "yes"),
    Row("*.txt a/b.md", "no"),
    Row("a/*.md a/b.md", "yes"), Row("a/*.md a/b/c.md", "no"), Row("a/**/c.md a/b/x/c.md", "yes"),
    Row("a/**/c.md a/c.md", "yes"),
    Row("**/alt a/b/alt/", "yes"), Row("/alt alt/", "yes"), Row("alt/ alt/", "yes"), Row("alt/ alt", "no"),
    Row("a?.md ab.md", "yes"), Row("a?.md aü.md", "yes"), Row("a?b a/b", "no"), Row("**/a*b x/ac/ab", "yes"),
    Row("2019/** 2019/a/b.md", "yes"),
    Row("a*b*c*d aabbccx", "no"),
  ])
  func fits(_ row: Row) throws {
    let words = row.input.split(separator: " ").map(String.init)
    let isFolder = words[1].hasSuffix("/")
    let path = Array(words[1].utf8).filter { !isFolder || $0 != 0x2F || words[1].dropLast().contains("/") }
    let clean = isFolder && path.last == 0x2F ? Array(path.dropLast()) : path
    #expect(PathPattern(words[0]).matches(clean, isFolder: isFolder) == (row.expected == "yes"))
  }
}

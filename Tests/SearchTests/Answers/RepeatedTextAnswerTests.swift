import Newsletter
import Testing

@testable import Search

/// Text that stands word for word in many issues counts as boilerplate wherever it stands.
@Suite struct RepeatedTextAnswerTests {
  private static let greeting = "Guten Morgen aus Fulda, dem Ort der Wombats!"

  private static func issue(_ number: Int, greets: Bool = true) -> String {
    "# Ausgabe \(number)\n\n\(greets ? greeting : "Moin.")\n\n## Was war\n\n- Der Wombat \(number) schläft.\n"
  }

  private func archive(greeting count: Int, of issues: Int = 6) throws -> TestArchive {
    let archive = try TestArchive()
    for number in 0..<issues { try archive.write(Self.issue(number, greets: number < count), to: path(number)) }
    try archive.update()
    return archive
  }

  private func path(_ number: Int) -> String { "2024-01-0\(number + 1).md" }

  private func kinds(_ archive: TestArchive, _ query: String = "Fulda") throws -> [String] {
    try archive.search(query).hits.map { "\($0.section.kind) \($0.passage.kind)" }
  }

  @Test("the section stays what it is, the passage is boilerplate", arguments: [(4, "lead"), (5, "boilerplate")])
  func kind(_ count: Int, _ kind: String) throws {
    let archive = try archive(greeting: count)
    #expect(try kinds(archive) == Array(repeating: "lead \(kind)", count: count))
    #expect(try archive.search("Fulda kind:\(kind)").total == count)
    #expect(try archive.search("Fulda -kind:\(kind)").total == 0)
  }

  @Test("headings and titles by themselves are of their section's kind")
  func headings() throws {
    let archive = try archive(greeting: 5)
    #expect(try Set(kinds(archive, "Ausgabe")) == ["title title"])
    #expect(try Set(kinds(archive, "war -wombat -fulda")) == ["body body"])
  }

  @Test("it ranks far below the same words elsewhere")
  func rank() throws {
    let archive = try archive(greeting: 6)
    try archive.write(
      "# Alt\n\n## Und sonst\n\n- Ein langer Satz über Wombats, die irgendwo am Ort sind.\n", to: "2001-01-01.md")
    try archive.update()
    #expect(try archive.hits("Ort").first == "2001-01-01.md:5 text")
  }

  @Test("a new issue makes it so, a changed or deleted one undoes it")
  func edits() throws {
    let archive = try archive(greeting: 4)
    try archive.write(Self.issue(7), to: path(7))
    #expect(try archive.update().added == 1)
    #expect(try Set(kinds(archive)) == ["lead boilerplate"])
    try archive.write(Self.issue(7, greets: false), to: path(7))
    try archive.update()
    #expect(try Set(kinds(archive)) == ["lead lead"])
    try archive.write(Self.issue(7), to: path(7))
    try archive.update()
    try archive.remove(path(0))
    try archive.update()
    #expect(try Set(kinds(archive)) == ["lead lead"])
  }

  @Test("each newsletter has its own")
  func newsletters() throws {
    let archive = try TestArchive()
    for number in 0..<8 {
      let name = number < 5 ? "Eins" : "Zwei"
      try archive.write("---\nnewsletter: \(name)\n---\n" + Self.greeting + " \n", to: path(number))
    }
    try archive.update()
    #expect(
      try archive.search("Fulda", order: .oldest).hits.map(\.passage.kind)
        == Array(repeating: "boilerplate", count: 5) + Array(repeating: "lead", count: 3))
    let status = try Index(path: archive.indexPath).status()
    #expect(status.repeated == [.init(text: Self.greeting, newsletter: "Eins", issues: 5)])
  }

  @Test("status lists the texts, the most frequent first")
  func status() throws {
    let archive = try archive(greeting: 5, of: 7)
    for number in 0..<6 {
      try archive.write(Self.issue(number, greets: number < 5) + "\n## Foto\n\nstdsize\n", to: path(number))
    }
    try archive.update()
    let texts = try Index(path: archive.indexPath).status().repeated.map { "\($0.issues) \($0.text)" }
    #expect(texts == ["6 stdsize", "5 \(Self.greeting)"])
  }

  @Test("similar does not look at it, neither in the archive nor in the draft")
  func similar() throws {
    func parts(_ archive: TestArchive) throws -> [String] {
      let draft = try Draft(Array(Self.issue(9).utf8), name: "entwurf.md", settings: .default)
      let answer = try Index(path: archive.indexPath).similar(to: draft, limit: 0)
      return answer.parts.map { "\($0.part.passage.string) \($0.total)" }
    }
    #expect(try parts(archive(greeting: 4)).first == "\(Self.greeting) 4")
    #expect(try parts(archive(greeting: 5)).map { $0.hasPrefix("Guten") } == [false])
  }

  @Test("mentions count in it")
  func mentions() throws {
    let archive = try archive(greeting: 5)
    let mentions = try archive.mentions(MentionsRequest(["Fulda"])).mentions
    #expect(mentions.map(\.passage.kind) == Array(repeating: "boilerplate", count: 5))
  }
}

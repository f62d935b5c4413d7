import Foundation
import TestSupport
import Testing

/// The snippets of README.md that are not shown with their output run as well, and find something.
@Suite(.enabled(if: Readme.isThere, "there is no README.md"))
struct ReadmeSnippetTests {
  /// Commands that use `fundstelle` in blocks of shell; a line that ends with a pipe goes on in the next one.
  static let commands = Readme.blocks("sh")
    .flatMap { $0.replacing("|\n", with: "|").split(separator: "\n").map(String.init) }
    .filter { $0.hasPrefix("fundstelle ") || $0.contains("| fundstelle ") || $0.contains("|  fundstelle ") }

  @Test func thereAreSome() { #expect(Self.commands.count > 5 && !Readme.blocks("python").isEmpty) }

  @Test(arguments: commands.filter { !$0.contains("jq ") })
  func shellFindsSomething(command: String) throws { try expectToFind(command) }

  @Test(.enabled(if: Requirements.hasJQ, "jq is not installed"), arguments: commands.filter { $0.contains("jq ") })
  func shellWithJQFindsSomething(command: String) throws { try expectToFind(command) }

  private func expectToFind(_ command: String) throws {
    let workplace = try Workplace()
    _ = try workplace.run("index")
    // As its reader would be, in the archive, with a draft.
    try workplace.folder.write("# Neu\n\nDas Modell Sora erzeugt Videos.\n", to: "Archive/next-issue.md")
    let run = try Run.shell(command, in: workplace.folder.file("Archive"))
    #expect(run.code == 0, "\(run.errors)")
    #expect(!run.output.isEmpty || command.hasPrefix("fundstelle index"))
  }

  @Test(.enabled(if: Requirements.hasPython, "python3 is not installed"), arguments: Readme.blocks("python"))
  func pythonFindsSomething(script: String) throws {
    let workplace = try Workplace.shared.get()
    let folder = try TemporaryFolder()
    try folder.write(script, to: "snippet.py")
    let run = try Run.shell(
      "python3 -B \(folder.file("snippet.py").path)", in: workplace.folder.url,
      environment: ["PYTHONPATH": Package.root.appendingPathComponent("Editors").path])
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.lines.count > 5)
  }

  /// What assistants are given is the file that is tested.
  @Test func jsonIsTheFile() throws {
    let file = try String(contentsOf: Package.root.appendingPathComponent("Editors/mcp.json"), encoding: .utf8)
    #expect(Readme.blocks("json") == [file])
  }

  @Test func linksToFilesThatAreThere() {
    let links = Readme.text.matches(of: /\]\(([^)#:]+)\)/).map { String($0.output.1) }
    let missing = links.filter {
      !FileManager.default.fileExists(atPath: Package.root.appendingPathComponent($0).path)
    }
    #expect(!links.isEmpty && missing == [])
  }
}

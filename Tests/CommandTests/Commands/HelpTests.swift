import Foundation
import TestSupport
import Testing

/// What the binary tells about itself.
@Suite struct HelpTests {
  /// In the order in which they are listed.
  static let expected = [
    "index", "search", "mentions", "trends", "models", "links", "similar", "show", "status", "analyze", "serve",
  ]

  private static func help(_ arguments: [String]) -> String {
    (try? Run.fundstelle(arguments + ["--help"], in: FileManager.default.temporaryDirectory).output) ?? ""
  }

  /// Those that the help lists.
  static let commands = help([]).split(separator: "\n").drop { !$0.hasPrefix("SUBCOMMANDS:") }
    .compactMap { $0.prefixMatch(of: #/  ([a-z]+) /#).map { String($0.1) } }

  @Test func listsEveryCommand() throws {
    #expect(Self.commands == Self.expected)
    let run = try Workplace.shared.get().run("--help")
    #expect(run.code == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("Examples:\n"))
  }

  @Test func showsHelpWithoutArguments() throws {
    let workplace = try Workplace.shared.get()
    let run = try workplace.run()
    #expect(run.code == 0)
    #expect(try run.output == workplace.run("--help").output)
  }

  @Test func showsItsVersion() throws {
    let run = try Workplace.shared.get().run("--version")
    #expect(run.code == 0)
    #expect(run.output.wholeMatch(of: /[0-9]+\.[0-9]+\.[0-9]+\n/) != nil)
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completes(shell: String) throws {
    let run = try Workplace.shared.get().run("--generate-completion-script", shell)
    #expect(run.code == 0)
    #expect(run.errors.isEmpty)
    for command in Self.expected { #expect(run.output.contains(command)) }
  }

  // MARK: Examples

  /// An example as its reader types it: lines of help that were folded are put together again.
  struct Example: CustomTestStringConvertible, Sendable {
    var command: String
    var line: String

    var testDescription: String { line }

    /// The program besides `fundstelle` that it runs, if any.
    var program: String? { ["jq", "pandoc"].first { line.matches(of: /\w+/).map(\.output).contains($0[...]) } }
  }

  static let examples = expected.flatMap { command -> [Example] in
    let lines = help([command]).split(separator: "\n", omittingEmptySubsequences: false)
      .drop { $0 != "Examples:" }.dropFirst().prefix { !$0.isEmpty }
    return lines.reduce(into: []) { examples, line in
      if line.hasPrefix("  ") {
        examples.append(Example(command: command, line: String(line.dropFirst(2))))
      } else if !examples.isEmpty {
        examples[examples.count - 1].line += " " + line
      }
    }
  }

  @Test(arguments: expected)
  func everyCommandHasExamples(command: String) throws {
    let run = try Workplace.shared.get().run(command, "--help")
    #expect(run.code == 0)
    #expect(run.errors.isEmpty)
    let examples = Self.examples.filter { $0.command == command }
    #expect(!examples.isEmpty)
    #expect(examples.allSatisfy { $0.line.contains("fundstelle \(command)") })
  }

  @Test(arguments: examples.filter { $0.program == nil })
  func exampleWorks(_ example: Example) throws { try expectToWork(example) }

  @Test(.enabled(if: Requirements.hasJQ, "jq is not installed"), arguments: examples.filter { $0.program == "jq" })
  func exampleWithJQWorks(_ example: Example) throws { try expectToWork(example) }

  @Test(
    .enabled(if: Requirements.hasPandoc, "pandoc is not installed"),
    arguments: examples.filter { $0.program == "pandoc" })
  func exampleWithPandocWorks(_ example: Example) throws {
    try expectToWork(example, after: "pandoc next-issue.md -o draft.docx")
  }

  /// As it stands, in a home that has an archive and what the examples name.
  private func expectToWork(_ example: Example, after preparation: String = "true") throws {
    let workplace = try Workplace()
    try workplace.folder.write("# Neu\n\nSora ist da.\n", to: "Newsletter/2024-02-20.md")
    try workplace.folder.write("Forscher*innen\nHaus\n", to: "words.txt")
    try workplace.folder.write("Sora macht aus einem Satz ein Video, zeigt OpenAI.\n", to: "next-issue.md")
    let line = example.line.replacing("/tmp/", with: workplace.folder.path + "/")
    let run = try Run.shell(
      "\(preparation) && \(line)", in: workplace.folder.url, environment: ["HOME": workplace.folder.path])
    #expect(run.code == 0, "\(run.errors)")
    #expect(!run.output.isEmpty || line.contains(" > "))
  }
}

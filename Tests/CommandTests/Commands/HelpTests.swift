import Foundation
import TestSupport
import Testing

/// What the binary tells about itself.
@Suite struct HelpTests {
  static let commands = [
    "index", "search", "mentions", "trends", "models", "links", "similar", "show", "status", "analyze",
  ]

  @Test(arguments: commands)
  func showsExamples(command: String) throws {
    let run = try Workplace.shared.get().run(command, "--help")
    #expect(run.code == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("Examples:\n"))
    #expect(run.output.contains("  fundstelle \(command)"))
  }

  @Test(arguments: commands)
  func isListed(command: String) throws {
    let help = try Workplace.shared.get().run("--help")
    #expect(help.code == 0)
    #expect(help.output.contains("\n  \(command) "))
    #expect(help.output.contains("Examples:\n"))
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
    for command in Self.commands { #expect(run.output.contains(command)) }
  }

  /// The commands' examples are run as they stand, in a folder with the package's archive.
  @Test(arguments: commands)
  func examplesWork(command: String) throws {
    let workplace = try Workplace()
    try workplace.folder.write("Forscher*innen\nHaus\n", to: "words.txt")
    try workplace.folder.write("Sora macht aus einem Satz ein Video, zeigt OpenAI.\n", to: "next-issue.md")
    let help = try workplace.run(command, "--help").lines
    let examples = help.drop { !$0.contains("Examples:") }.dropFirst().prefix { $0.hasPrefix("  fundstelle") }
    #expect(!examples.isEmpty)
    for example in examples where !example.contains("| jq") && !example.contains("~/") {
      let run = try Run.shell(example, in: workplace.folder.url)
      #expect(run.code == 0, "\(example): \(run.errors)")
    }
  }
}

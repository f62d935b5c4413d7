import Foundation
import TestSupport
import Testing

/// What README.md shows and names is what the binary does.
///
/// In a block fenced as `console`, a line `$ fundstelle …` is run by the shell in a folder with a copy of `Archive/`,
/// on 22 November 2026, and the lines that follow it, up to the next `$` or the end of the block, are its output.
/// A line that holds only `…` stands for any lines; times and sizes are not compared. Other commands are not run.
@Suite(.enabled(if: Readme.isThere, "there is no README.md"))
struct ReadmeTests {
  struct Shown: CustomTestStringConvertible, Sendable {
    var command: String
    var output: String

    var testDescription: String { command }
  }

  /// The commands of `fundstelle` in all console blocks, with what they print.
  static let shown: [Shown] = consoleBlocks.flatMap { block in
    var shown: [Shown] = []
    var isOurs = false
    for line in block {
      if line.hasPrefix("$ ") {
        isOurs = line.hasPrefix("$ fundstelle ")
        if isOurs { shown.append(Shown(command: String(line.dropFirst(2)), output: "")) }
      } else if isOurs {
        shown[shown.count - 1].output += line + "\n"
      }
    }
    return shown
  }

  private static let consoleBlocks = Readme.blocks("console").map {
    $0.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
  }

  @Test func thereAreSome() { #expect(Self.shown.count > 3 && Self.shown.allSatisfy { !$0.output.isEmpty }) }

  @Test(arguments: shown)
  func showsRealOutput(_ shown: Shown) throws {
    let workplace = try Workplace()
    _ = try workplace.run("index")
    let path = try Self.path(in: workplace)
    let run = try Run.shell(shown.command, in: workplace.folder.url, environment: ["PATH": path])
    let got = Self.lines(run.output)
    let want = Self.lines(shown.output)
    let isSame = Self.fits(got[...], want[...])
    #expect(isSame, "README shows\n\(shown.output)\nthe binary says\n\(run.output)\(run.errors)")
  }

  /// Code spans and code blocks, which is where commands and options are named.
  private static let code = Readme.text.matches(of: /```[a-z]*\n([\s\S]*?)\n```|`([^`\n]+)`/)
    .map { String($0.output.1 ?? $0.output.2 ?? "") }

  @Test func namesCommandsThatAreThere() throws {
    let help = try Workplace.shared.get().run("--help").output
    let named = Self.code.flatMap { $0.matches(of: /(?:^|[\s$|(])fundstelle ([a-z]+)/).map { String($0.output.1) } }
    let missing = Set(named).filter { !help.contains("\n  \($0) ") && $0 != "help" }
    #expect(!named.isEmpty && missing.sorted() == [])
  }

  @Test func namesOptionsThatAreThere() throws {
    let workplace = try Workplace.shared.get()
    let help = try HelpTests.expected.map { try workplace.run($0, "--help").output }.joined()
    let ours = Self.code.flatMap { code in
      code.split(separator: "\n").filter { $0.hasPrefix("--") || $0.contains("fundstelle ") }
    }
    let named = ours.flatMap { $0.matches(of: /(?:^|\s)(--[a-z][a-z-]+)/).map { String($0.output.1) } }
    let missing = Set(named).filter { !help.contains("\($0)") && $0 != "--generate-completion-script" }
    #expect(!named.isEmpty && missing.sorted() == [])
  }

  /// A kind that there is none of is told the others; a title is no section.
  @Test func namesEveryKind() throws {
    let warning = try Workplace.shared.get().search("sora", "kind:quatsch").errors
    let kinds = try #require(warning.firstMatch(of: /the kinds are title, (.+)\n/)).output.1.split(separator: ", ")
    let row = try #require(Readme.text.split(separator: "\n").first { $0.hasPrefix("| `kind:lead` |") })
    #expect(kinds.filter { !row.contains("`\($0)`") } == [])
  }

  // MARK: Running

  /// A `fundstelle` before the real one, which searches on the day that README was written for.
  private static func path(in workplace: Workplace) throws -> String {
    let script = """
      #!/bin/sh
      case "$1" in
        search) shift; exec '\(Package.binary.path)' search --today 2026-11-22 "$@" ;;
        *) exec '\(Package.binary.path)' "$@" ;;
      esac

      """
    try workplace.folder.write(script, to: "bin/fundstelle")
    let file = workplace.folder.file("bin/fundstelle").path
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file)
    return workplace.folder.file("bin").path + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")
  }

  /// Without empty lines at the end.
  private static func lines(_ text: String) -> [String] {
    var lines = Golden.withoutTimes(text).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  private static func fits(_ got: ArraySlice<String>, _ want: ArraySlice<String>) -> Bool {
    guard let first = want.first else { return got.isEmpty }
    if first.trimmingCharacters(in: .whitespaces) == "…" {
      return (got.startIndex...got.endIndex).contains { fits(got[$0...], want.dropFirst()) }
    }
    return got.first == first && fits(got.dropFirst(), want.dropFirst())
  }
}

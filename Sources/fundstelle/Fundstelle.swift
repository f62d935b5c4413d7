internal import ArgumentParser
internal import Glibc

/// The command line: a full-text search engine over newsletter archives in German.
@main
struct Fundstelle: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fundstelle",
    abstract: "Full-text search over newsletter archives in German.",
    discussion: """
      An archive is a folder of Markdown or text files, one newsletter issue a file. The first search makes its index.

      Examples:
        fundstelle search Sora
        fundstelle search '"Modell Sora" OR Gemini since:2024 -title:Rückblick'
        fundstelle search --format grep Forscher*innen
        fundstelle mentions Sora
        fundstelle trends Sora Gemini --chart chart.svg
        fundstelle show 2024-02-20
      """,
    version: "0.1.0",
    subcommands: [
      IndexCommand.self, SearchCommand.self, MentionsCommand.self, TrendsCommand.self, ModelsCommand.self,
      LinksCommand.self, SimilarCommand.self, ShowCommand.self, StatusCommand.self,
      AnalyzeCommand.self, ServeCommand.self,
    ])

  static func main() {
    // A reader that closes the pipe has what it wanted; the write then fails with EPIPE instead of killing us.
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try command(for: QueryArguments.protected(Array(CommandLine.arguments.dropFirst())))
      try command.run()
    } catch {
      end(with: error)
    }
  }

  /// Parses with the options of the command that is named, where that goes well: to parse from the root means to look
  /// at those of all commands, which takes longer than most searches. Help and errors are the root's to tell.
  private static func command(for arguments: [String]) throws -> any ParsableCommand {
    let named = configuration.subcommands.first { $0.configuration.commandName == arguments.first }
    if let command = try? named?.parseAsRoot(Array(arguments.dropFirst())) { return command }
    if named == nil, let word = arguments.first, let near = near(word) {
      throw ValidationError("there is no command '\(word)'. Did you mean '\(near)'?")
    }
    return try parseAsRoot(arguments)
  }

  /// The command that is spelled almost like a word.
  private static func near(_ word: String) -> String? {
    let names = configuration.subcommands.compactMap { $0.configuration.commandName }
    let distances = names.map { ($0, EditDistance.between(word.lowercased(), $0)) }
    return distances.filter { $0.1 <= 2 }.min { $0.1 < $1.1 }?.0
  }

  /// The one place where errors become exit codes: 0 found or done, 1 nothing found, 2 everything else.
  private static func end(with error: any Error) -> Never {
    if let code = error as? ExitCode { Glibc.exit(code.rawValue) }
    if exitCode(for: error).isSuccess {
      Output.write(fullMessage(for: error) + "\n")
      Glibc.exit(0)
    }
    let isOurs = error is Failure
    Failure.report(
      isOurs ? String(describing: error) : message(for: error).lowercasedFirst + "; see fundstelle --help",
      code: isOurs ? "failed" : "usage", isJSON: Failure.argumentsAskForJSON)
    Glibc.exit(2)
  }
}

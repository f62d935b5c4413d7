internal import ArgumentParser
internal import Mentions
internal import Search
internal import Service

struct ModelsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    command: "models",
    abstract: "List the AI models that the archive mentions.",
    discussion: """
      Every model of the catalogue, and of the archive's own fundstelle.yaml, with the number of its mentions in all \
      versions and the first and the last day, the most frequent first. What may mean something else is counted apart.

      Examples:
        fundstelle models
        fundstelle models --kind video
        fundstelle models --format csv --limit 10
      """)

  enum Models: ListedThings { static let (name, limit) = ("models", 0) }

  @Option(name: .long, help: "Only models of this kind.")
  var kind: Model.Kind?

  @OptionGroup var page: PageOptions<Models>

  @OptionGroup var options: ArchiveOptions
  @OptionGroup var output: OutputOptions<OutputFormat>

  func validate() throws {
    guard output.chosen != .grep else {
      throw ValidationError("--format grep cites passages; for those see: fundstelle mentions")
    }
  }

  func run() throws {
    let archive = try OpenArchive(options)
    let (answer, took) = try archive.ask { index in try index.mentionedModels(of: kind) }
    try archive.tell(ModelsReport(answer: answer, page: page.page, took: took), as: output)
  }
}

extension Model.Kind: Choice {}

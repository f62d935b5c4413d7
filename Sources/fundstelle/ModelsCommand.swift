internal import ArgumentParser
internal import Mentions
internal import Search
internal import Service

struct ModelsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "models",
    abstract: "List the AI models that the archive mentions.",
    discussion: """
      Every model of the catalogue, and of the archive's own fundstelle.yaml, with the number of its mentions in all \
      versions and the first and the last day, the most frequent first. What may mean something else is counted apart.

      Examples:
        fundstelle models
        fundstelle models --kind video
        fundstelle models --format csv --limit 10
      """)

  @Option(name: .long, help: "Only models of this kind.")
  var kind: Model.Kind?

  @Option(
    name: [.customShort("n"), .long], help: ArgumentHelp("At most so many models; 0 is all.", valueName: "count"))
  var limit = 0

  @Option(name: .long, help: ArgumentHelp("Skip so many models.", valueName: "count"))
  var offset = 0

  @Option(name: .long, help: "How the answer is written.")
  var format = OutputFormat.text

  @Flag(name: .long, help: "Short for --format json.")
  var json = false

  @Flag(name: .long, help: "Bring the index up to date first.")
  var fresh = false

  @OptionGroup var options: ArchiveOptions
  @OptionGroup var formatting: FormatOptions

  func validate() throws {
    guard limit >= 0 else { throw ValidationError("--limit takes a number from 0 on; 0 is all") }
    guard offset >= 0 else { throw ValidationError("--offset takes a number from 0 on") }
    guard format != .grep || json else {
      throw ValidationError("--format grep cites passages; for those see: fundstelle mentions")
    }
  }

  func run() throws {
    let archive = try options.archivePath()
    let index = try options.openIndex(of: archive, fresh: fresh)
    let start = Clock.milliseconds
    var answer: ModelsAnswer
    do { answer = try index.mentionedModels(of: kind) } catch { throw Failure(error) }
    let took = Clock.milliseconds - start
    answer.coverage.isStale = fresh ? false : index.isStale(archive: archive)
    let format = json ? .json : format
    let report = ModelsReport(answer: answer, limit: limit, offset: offset, took: took)
    Output.write(report.written(as: format, style: formatting.style(archive: archive)) ?? "")
    if format == .csv, !options.quiet { Output.note(report.coverage) }
    options.tellIfStale(answer.coverage.isStale)
    if answer.models.isEmpty { throw ExitCode(1) }
  }
}

extension Model.Kind: ExpressibleByArgument {}

internal import ArgumentParser
internal import Search
internal import Service

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show an issue as stored, by id, path or date.",
    discussion: """
      Examples:
        fundstelle show 2024-02-20
        fundstelle show 2024/2024-02-20-sora-moment --section 3
        fundstelle show 2024-02-20 --format json
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, jsonl, json }

  @Argument(help: "An id, a path in the archive, or a date such as 2024-02-20.")
  var issue: String

  @Option(name: .long, help: ArgumentHelp("Only this section, counted from 1.", valueName: "number"))
  var section: Int?

  @Option(name: .long, help: "How the issue is written.")
  var format = Format.text

  @OptionGroup var options: ArchiveOptions
  @OptionGroup var formatting: FormatOptions

  func run() throws {
    let index = try options.openIndex(of: try options.archivePath())
    let report: IssueReport
    do {
      report = IssueReport(issues: try index.issues(named: issue, section: section))
    } catch {
      guard error.isNotFound else { throw Failure(error) }
      Failure.report(String(describing: error), code: "notFound", isJSON: format != .text)
      throw ExitCode(1)
    }
    switch format {
    case .text: Output.write(report.text(formatting.style()))
    case .json: Output.write(report.json)
    case .jsonl: Output.write(report.jsonLines)
    }
  }
}

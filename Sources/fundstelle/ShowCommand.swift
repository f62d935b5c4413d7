internal import ArgumentParser
internal import Search
internal import Service

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    command: "show",
    abstract: "Show an issue as stored, by id, path or date.",
    discussion: """
      Examples:
        fundstelle show 2024-02-20
        fundstelle show 2024/2024-02-20-sora-moment --section 3
        fundstelle show 2024-02-20 --format md > sora-moment.md
      """)

  enum Format: String, AnswerFormat { case text, jsonl, json, md, grep }

  @Argument(help: "An id, a path in the archive, or a date such as 2024-02-20.")
  var issue: String

  @Option(name: .long, help: ArgumentHelp("Only this section, counted from 1.", valueName: "number"))
  var section: Int?

  @OptionGroup var options: ArchiveOptions
  @OptionGroup var output: OutputOptions<Format>

  func run() throws {
    let archive = try OpenArchive(options)
    let issues: [StoredIssue]
    do {
      issues = try archive.index.issues(named: issue, section: section)
    } catch {
      guard error.isNotFound else { throw Failure(error) }
      Failure.report(String(describing: error), code: "notFound", isJSON: [.json, .jsonl].contains(output.chosen))
      throw ExitCode(1)
    }
    try archive.tell(IssueReport(issues: issues, isStale: archive.isStale()), as: output)
  }
}

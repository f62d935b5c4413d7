internal import ArgumentParser
internal import Search
internal import Service

struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    command: "status",
    abstract: "Show what is indexed, what was skipped and why.",
    discussion: """
      Examples:
        fundstelle status
        fundstelle status --json | jq .coverage.skipped
      """)

  enum Format: String, AnswerFormat { case text, json }

  @OptionGroup var options: ArchiveOptions
  @OptionGroup var output: OutputOptions<Format>

  func run() throws {
    let archive = try OpenArchive(options)
    let (status, _) = try archive.ask(isThorough: true) { index in try index.status() }
    try archive.tell(StatusReport(status: status), as: output)
  }
}

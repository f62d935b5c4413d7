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
        fundstelle status --undated
        fundstelle status --json | jq .coverage.skipped
      """)

  enum Format: String, AnswerFormat { case text, json }

  @Flag(name: .long, help: "List the issues without a date too.")
  var undated = false

  @OptionGroup var options: ArchiveOptions
  @OptionGroup var output: OutputOptions<Format>

  func run() throws {
    let archive = try OpenArchive(options)
    let (status, _) = try archive.ask(isThorough: true) { index in try index.status() }
    try archive.tell(StatusReport(status: status, listsUndated: undated), as: output)
  }
}

internal import ArgumentParser
internal import Search
internal import Service

struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Show what is indexed, what was skipped and why.",
    discussion: """
      Examples:
        fundstelle status
        fundstelle status --format json | jq .coverage.skipped
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Option(name: .long, help: "How the status is written.")
  var format = Format.text

  @OptionGroup var options: ArchiveOptions
  @OptionGroup var formatting: FormatOptions

  func run() throws {
    let archive = try options.archivePath()
    let index = try options.openIndex(of: archive)
    var status: IndexStatus
    do { status = try index.status() } catch { throw Failure(error) }
    status.coverage.isStale = index.isStale(archive: archive, isThorough: true)
    let report = StatusReport(status: status)
    Output.write(format == .json ? report.json : report.text(formatting.style()))
  }
}

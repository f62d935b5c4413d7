internal import ArgumentParser
internal import Search
internal import Service

struct IndexCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    command: "index",
    abstract: "Read what is new or changed in an archive, and drop what is gone.",
    discussion: """
      The archive's files are only read. A second run over an unchanged archive touches nothing.

      Examples:
        fundstelle index
        fundstelle index ~/Newsletter --index /tmp/index.sqlite
      """)

  @Argument(
    help: ArgumentHelp("The archive's folder; the same as --archive.", valueName: "archive"), completion: .directory)
  var folder: String?

  @OptionGroup var options: ArchiveOptions

  @Flag(name: .long, help: "Build the whole index anew.")
  var rebuild = false

  func validate() throws {
    guard folder == nil || options.archive == nil else {
      throw ValidationError("give the archive once, as an argument or with --archive")
    }
  }

  mutating func run() throws {
    if let folder { options.archive = folder }
    let archive = try options.archivePath()
    let start = Clock.milliseconds
    let report: UpdateReport
    do { report = try options.update(archive: archive, rebuilds: rebuild) } catch { throw Failure(error) }
    if options.quiet { return }
    Output.write(summary(of: report, seconds: (Clock.milliseconds - start) / 1000))
    if report.coverage.filesSkipped > 0 {
      let skipped = report.coverage.filesSkipped
      Output.note(skipped.counted("file") + (skipped == 1 ? " was" : " were") + " not read, see: fundstelle status")
    }
  }

  private func summary(of report: UpdateReport, seconds: Double) -> String {
    let coverage = report.coverage
    var changes = [
      (report.added, "new"), (report.changed, "changed"), (report.removed, "gone"), (report.unchanged, "unchanged"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    if changes.isEmpty { changes = ["nothing to do"] }
    let time = "\((seconds * 100).rounded() / 100) s"
    let speed = Double(report.bytesAnalyzed) / max(seconds, 0.001) / 1e6
    return coverage.issues.counted("issue") + ", " + coverage.passages.counted("passage")
      + ": \(changes.joined(separator: ", ")) · \(time)"
      + (options.verbose && report.bytesAnalyzed > 0 ? " · \((speed * 10).rounded() / 10) MB/s" : "") + "\n"
  }
}

internal import ArgumentParser
internal import Newsletter
internal import Search
internal import Service

struct SimilarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "similar",
    abstract: "Show what the archive already says about a draft, and which of its links were used.",
    discussion: """
      „Schon erwähnt?“: below each passage of the draft stand the earlier passages that tell the same, the newest first, \
      each with its similarity: of 40 pairs read by hand, nine in ten above 0.75 told the same story. What stands there \
      word for word is marked as a copy. Passages and links without anything earlier are left out. An issue of the \
      archive does not find itself.

      Examples:
        fundstelle similar next-issue.md
        fundstelle similar --format md next-issue.md > schon-erwaehnt.md
        pandoc -t markdown draft.docx | fundstelle similar -
      """)

  @Argument(
    help: ArgumentHelp("The draft, in Markdown or plain text; - reads standard input.", valueName: "file"),
    completion: .file())
  var file: String

  @Option(
    name: [.customShort("n"), .long],
    help: ArgumentHelp(
      "At most so many earlier passages for each of the draft's, and for each link; 0 is all.", valueName: "count"))
  var limit = 3

  @Option(
    name: .long,
    help: ArgumentHelp("The least similarity that is shown, from 0 to 1.", valueName: "similarity"))
  var threshold = SimilarityConstants.threshold

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
    guard (0...1).contains(threshold) else { throw ValidationError("--threshold takes a number from 0 to 1") }
  }

  func run() throws {
    let archive = try options.archivePath()
    let draft = try draft(archive: archive)
    let index = try options.openIndex(of: archive, fresh: fresh)
    let start = Clock.milliseconds
    let isStale = fresh ? false : index.isStale(archive: archive)
    options.tellIfStale(isStale)
    var answer: SimilarAnswer
    do { answer = try index.similar(to: draft, limit: limit, threshold: threshold) } catch { throw Failure(error) }
    answer.coverage.isStale = isStale
    let report = SimilarReport(name: file, answer: answer, took: Clock.milliseconds - start)
    Output.write(report.written(as: json ? .json : format, style: formatting.style(archive: archive)))
    if answer.isEmpty { throw ExitCode(1) }
  }

  private func draft(archive: String) throws -> Draft {
    let name = file == "-" ? "standard input" : file
    do {
      let settings = try ArchiveSettings.read(root: archive)
      return try Draft(bytes(name: name), name: name, path: pathInArchive(archive), settings: settings)
    } catch {
      throw Failure(error)
    }
  }

  private func bytes(name: String) throws(DraftError) -> [UInt8] {
    guard file != "-" else {
      guard let bytes = Input.all() else { throw .unreadable(name: name, reason: "closed") }
      return bytes
    }
    switch FileBytes.read(file) {
    case .bytes(let bytes): return bytes
    case .absent: throw .unreadable(name: name, reason: "there is no such file")
    case .failed(let reason): throw .unreadable(name: name, reason: reason)
    }
  }

  /// The draft's path as the index has it, where it lies in the archive.
  private func pathInArchive(_ archive: String) -> String? {
    guard file != "-", let root = Environment.absolutePath(of: archive), let path = Environment.absolutePath(of: file),
      path.hasPrefix(root + "/")
    else { return nil }
    return String(path.dropFirst(root.count + 1))
  }
}

internal import ArgumentParser
internal import Newsletter
internal import Search
internal import Service

struct SimilarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    command: "similar",
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

  @OptionGroup var options: ArchiveOptions
  @OptionGroup var output: OutputOptions<OutputFormat>

  func validate() throws {
    try Limit.check(limit)
    guard (0...1).contains(threshold) else { throw ValidationError("--threshold takes a number from 0 to 1") }
  }

  func run() throws {
    let draft = try draft(archive: try options.archivePath())
    let archive = try OpenArchive(options)
    let (answer, took) = try archive.ask { index in
      try index.similar(to: draft, limit: limit, threshold: threshold)
    }
    try archive.tell(SimilarReport(name: file, answer: answer, took: took), as: output)
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

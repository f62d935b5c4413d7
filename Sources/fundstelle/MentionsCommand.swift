internal import ArgumentParser
internal import Mentions
internal import Newsletter
internal import Search
internal import Service

struct MentionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mentions",
    abstract: "List every mention of a name, such as an AI model.",
    discussion: """
      A name counts as a word, with the capitals it is given with: Sora, SORA, Soras, Sora’s and Sora-Video, but not \
      sora or Soraya. GPT-4, GPT 4 and GPT4 are one name. Of the models in the catalogue the versions are known: Gemini \
      lists all of them, "Gemini 1.5" that one and its variants. A name of several words needs quotes. What may mean \
      something else, such as the constellation, is listed as doubtful, with the reason.

      Examples:
        fundstelle mentions Sora
        fundstelle mentions "Gemini 1.5" --format md
        fundstelle mentions Gemini --aliases --doubtful exclude --format jsonl
        fundstelle mentions Sora --with Veo
        fundstelle mentions Gemini --by version
        fundstelle mentions Sora --co
        fundstelle mentions Sora --verify
      """)

  @Argument(help: ArgumentHelp("A name; put one of several words in quotes.", valueName: "name"))
  var names: [String] = []

  @Flag(name: .long, help: "Count the model's other names too: Bard as Gemini.")
  var aliases = false

  @Flag(name: .long, help: "Count closed compounds too: Soravideos.")
  var compounds = false

  @Flag(name: .long, help: "Count the name in any capitals: sora.")
  var ignoreCase = false

  @Option(name: .long, help: "What becomes of mentions that may mean something else.")
  var doubtful = MentionsRequest.Doubtful.include

  @Option(
    name: .long, help: "Count the mentions by this, in place of the list; JSON has both.")
  var by: CountUnit?

  @Option(
    name: .long,
    help: ArgumentHelp("Only in issues from this date on: 2024-02, märz, \"2 Wochen\".", valueName: "date"))
  var since: String?

  @Option(name: .long, help: ArgumentHelp("Only in issues up to this date.", valueName: "date"))
  var until: String?

  @Option(
    name: .long,
    help: ArgumentHelp("The day that such dates are counted from. Default: today.", valueName: "yyyy-mm-dd"))
  var today: Day?

  @Option(
    name: .long,
    help: ArgumentHelp("Only where the passage mentions this name too; may be given again.", valueName: "name"))
  var with: [String] = []

  @Flag(name: .customLong("co"), help: "Count the models that are mentioned in the same passages.")
  var countsNeighbours = false

  @Flag(
    name: .long,
    help: "Prove that the list is complete: scan all stored text without the index, and compare.")
  var verify = false

  @Flag(name: .long, help: "With --verify: scan the archive's files themselves.")
  var files = false

  @Option(
    name: [.customShort("n"), .long], help: ArgumentHelp("At most so many mentions; 0 is all.", valueName: "count"))
  var limit = 0

  @Option(name: .long, help: ArgumentHelp("Skip so many mentions.", valueName: "count"))
  var offset = 0

  @Option(name: .long, help: "The order of the issues.")
  var sort = MentionsRequest.Order.oldest

  @Option(name: .long, help: "How the answer is written.")
  var format = OutputFormat.text

  @Flag(name: .long, help: "Short for --format json.")
  var json = false

  @Flag(name: .long, help: "Bring the index up to date first.")
  var fresh = false

  @OptionGroup var options: ArchiveOptions
  @OptionGroup var formatting: FormatOptions

  func validate() throws {
    guard !names.isEmpty else { throw ValidationError("give a name, such as: fundstelle mentions Sora") }
    for name in names + with where NameQuery(name) == nil {
      throw ValidationError("‘\(name)’ holds no letter or digit; give a name such as Sora")
    }
    for date in [since, until].compactMap({ $0 }) where MentionsRequest.day(since: date, today: day) == nil {
      throw ValidationError("‘\(date)’ is no date; write 2024-02-20, 2024-02, märz or 2 Wochen")
    }
    guard verify || !files else { throw ValidationError("--files goes with --verify") }
    guard limit >= 0 else { throw ValidationError("--limit takes a number from 0 on; 0 is all") }
    guard offset >= 0 else { throw ValidationError("--offset takes a number from 0 on") }
    guard by == nil || !countsNeighbours else { throw ValidationError("give either --by or --co") }
    guard by == nil && !countsNeighbours || format != .grep || json else {
      throw ValidationError("--format grep cites mentions; leave out --by and --co")
    }
  }

  func run() throws {
    let archive = try options.archivePath()
    let index = try options.openIndex(of: archive, fresh: fresh)
    let start = Clock.milliseconds
    var answer: MentionsAnswer
    do { answer = try index.mentions(request(archive)) } catch { throw Failure(error) }
    let took = Clock.milliseconds - start
    answer.coverage.isStale = fresh ? false : index.isStale(archive: archive)
    let report = MentionsReport(
      query: names.joined(separator: ", "), answer: answer, limit: limit, offset: offset,
      showsNeighbours: countsNeighbours, today: day, took: took)
    let format = json ? .json : format
    Output.write(report.written(as: format, style: formatting.style(archive: archive)))
    tell(report, format)
    if answer.verification?.isEqual == false { throw ExitCode(2) }
    if answer.mentions.isEmpty { throw ExitCode(1) }
  }

  private var day: Day { today ?? Clock.today }

  private func request(_ archive: String) -> MentionsRequest {
    var nameOptions: NameQuery.Options = []
    if aliases { nameOptions.insert(.aliases) }
    if compounds { nameOptions.insert(.compounds) }
    if ignoreCase { nameOptions.insert(.ignoreCase) }
    return MentionsRequest(
      names, options: nameOptions, doubtful: doubtful, order: sort,
      from: since.flatMap { MentionsRequest.day(since: $0, today: day) },
      through: until.flatMap { MentionsRequest.day(until: $0, today: day) }, with: with,
      countsNeighbours: countsNeighbours,
      by: by,
      check: files ? .files(archive: archive) : verify ? .storedText : .none)
  }

  /// Lists that only programs read end with their coverage on standard error.
  private func tell(_ report: MentionsReport, _ format: OutputFormat) {
    guard !options.quiet else { return }
    if format == .csv || format == .grep { Output.note(report.coverage) }
    if format != .text { for line in report.verification { Output.note(line) } }
    tellOfQuotes()
    for warning in report.answer.warnings { Output.note("fundstelle: " + warning) }
    options.tellIfStale(report.answer.coverage.isStale)
  }
}

extension MentionsCommand {
  /// Says that several arguments are several names, where together they look like one.
  private func tellOfQuotes() {
    let joined = names.joined(separator: " ")
    guard names.count > 1, NameQuery(joined)?.model != nil else { return }
    guard names.contains(where: { NameQuery($0)?.model == nil }) else { return }
    Output.note("fundstelle: these are \(names.count) names; for one write: fundstelle mentions \"\(joined)\"")
  }
}

extension MentionsRequest.Doubtful: ExpressibleByArgument {}
extension MentionsRequest.Order: ExpressibleByArgument {}

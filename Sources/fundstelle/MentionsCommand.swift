internal import ArgumentParser
internal import Mentions
internal import Newsletter
internal import Search
internal import Service

struct MentionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    command: "mentions",
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

  enum Mentions: ListedThings { static let (name, limit) = ("mentions", 0) }

  @Argument(help: ArgumentHelp("A name; put one of several words in quotes.", valueName: "name"))
  var names: [String] = []

  @OptionGroup var matching: NameOptions

  @Option(name: .long, help: "What becomes of mentions that may mean something else.")
  var doubtful = MentionsRequest.Doubtful.include

  @Option(
    name: .long, help: "Count the mentions by this, in place of the list; JSON has both.")
  var by: CountUnit?

  @OptionGroup var dates: DateOptions

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

  @OptionGroup var page: PageOptions<Mentions>

  @Option(name: .long, help: "The order of the issues.")
  var sort = MentionsRequest.Order.oldest

  @OptionGroup var options: ArchiveOptions
  @OptionGroup var output: OutputOptions<OutputFormat>

  func validate() throws {
    guard !names.isEmpty else { throw ValidationError("give a name, such as: fundstelle mentions Sora") }
    try NameOptions.check(names + with)
    guard verify || !files else { throw ValidationError("--files goes with --verify") }
    guard by == nil || !countsNeighbours else { throw ValidationError("give either --by or --co") }
    guard by == nil && !countsNeighbours || output.chosen != .grep else {
      throw ValidationError("--format grep cites mentions; leave out --by and --co")
    }
  }

  func run() throws {
    let archive = try OpenArchive(options)
    let request = try request(archive.path)
    let (answer, took) = try archive.ask { index in try index.mentions(request) }
    let report = MentionsReport(
      query: names.joined(separator: ", "), answer: answer, page: page.page, showsNeighbours: countsNeighbours,
      today: dates.day, took: took)
    try archive.tell(report, as: output, warnings: adviceOnQuotes + NameOptions.advised(answer.warnings))
  }

  private func request(_ archive: String) throws -> MentionsRequest {
    let days = try dates.days()
    return MentionsRequest(
      names, options: matching.chosen, doubtful: doubtful, order: sort, from: days?.from, through: days?.through,
      with: with, countsNeighbours: countsNeighbours, by: by,
      check: files ? .files(archive: archive) : verify ? .storedText : .none)
  }

  /// Says that several arguments are several names, where together they look like one.
  private var adviceOnQuotes: [String] {
    let joined = names.joined(separator: " ")
    guard names.count > 1, NameQuery(joined)?.model != nil else { return [] }
    guard names.contains(where: { NameQuery($0)?.model == nil }) else { return [] }
    return ["these are \(names.count) names; for one write: fundstelle mentions \"\(joined)\""]
  }
}

extension MentionsRequest.Doubtful: Choice {}
extension MentionsRequest.Order: Choice {}

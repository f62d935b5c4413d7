internal import ArgumentParser
internal import Newsletter
internal import Search
internal import Service

struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find passages, ranked by relevance, section and date.",
    discussion: """
      Every string is a query. All words have to occur, in any of their forms; the title and the headings of a passage \
      count as its context.

        sora video           both words
        sora OR gemini       either
        sora -lumiere        without lumiere
        (sora OR veo) google grouping
        "AI Act"             in this order
        sora NEAR/5 google   at most five words between
        =Forscherinnen       exactly so
        sprachmod*           words that begin so
        title:sora           in the issue's title
        section:"was war"    under such a heading
        kind:lead            also body, links, boilerplate
        date:2024-02         also 2024-01..2024-03, 2024-Q1, KW7/2024
        since:märz           also seit:"2 Wochen", until:2023, vor:gestern
        model:sora           that mention this AI model, or any name
        source:"The Verge"   also link:theverge.com, author:, newsletter:, tag:

      Examples:
        fundstelle search Sora
        fundstelle search 'Forscher*innen OR Hacker since:2024' -n 5
        fundstelle search --format jsonl Gemini | jq -r .passage.text
      """)

  @Argument(help: ArgumentHelp("The query; several arguments are one query.", valueName: "query"))
  var query: [String] = []

  @Option(
    name: [.customShort("n"), .long], help: ArgumentHelp("At most so many passages; 0 is all.", valueName: "count"))
  var limit = 20

  @Option(name: .long, help: ArgumentHelp("Skip so many passages.", valueName: "count"))
  var offset = 0

  @Option(name: .long, help: "The order of the hits.")
  var sort = SearchOptions.Order.relevance

  @Option(name: .long, help: "How the answer is written.")
  var format = OutputFormat.text

  @Flag(name: .long, help: "Short for --format json.")
  var json = false

  @Flag(name: .long, help: "Show how each score came about.")
  var explain = false

  @Flag(name: .long, help: "Bring the index up to date first.")
  var fresh = false

  @Option(
    name: .long,
    help: ArgumentHelp("Days after which a hit's recency is half.", valueName: "days"))
  var halfLife: Double?

  @Option(
    name: .long, help: ArgumentHelp("The day that recency is measured from. Default: today.", valueName: "yyyy-mm-dd"))
  var today: Day?

  @OptionGroup var options: ArchiveOptions
  @OptionGroup var formatting: FormatOptions

  func validate() throws {
    guard !query.isEmpty else { throw ValidationError("give a query, such as: fundstelle search Sora") }
    guard limit >= 0 else { throw ValidationError("--limit takes a number from 0 on; 0 is all") }
    guard offset >= 0 else { throw ValidationError("--offset takes a number from 0 on") }
    guard halfLife.map({ $0 > 0 && $0.isFinite }) ?? true else {
      throw ValidationError("--half-life takes a number of days above 0")
    }
  }

  func run() throws {
    let archive = try options.archivePath()
    let index = try options.openIndex(of: archive, fresh: fresh)
    let start = Clock.milliseconds
    let searchOptions = SearchOptions(
      limit: limit, offset: offset, order: sort, today: today ?? Clock.today, halfLife: halfLife, explains: explain)
    let text = query.joined(separator: " ")
    var answer: SearchAnswer
    do { answer = try index.search(text, searchOptions) } catch { throw Failure(error) }
    let took = Clock.milliseconds - start
    answer.coverage.isStale = fresh ? false : index.isStale(archive: archive)
    tell(answer)
    let report = SearchReport(query: text, answer: answer, options: searchOptions, took: took)
    Output.write(report.written(as: json ? .json : format, style: formatting.style(archive: archive)))
    if answer.total == 0 { throw ExitCode(1) }
  }

  private func tell(_ answer: SearchAnswer) {
    guard !options.quiet else { return }
    for warning in answer.warnings { Output.note("fundstelle: " + warning) }
    options.tellIfStale(answer.coverage.isStale)
  }
}

extension SearchOptions.Order: ExpressibleByArgument {}

extension Day: ExpressibleByArgument {
  init?(argument: String) { self.init(iso: argument) }
}

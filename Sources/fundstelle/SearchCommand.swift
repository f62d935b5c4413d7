internal import ArgumentParser
internal import Newsletter
internal import Query
internal import Search
internal import Service

struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    command: "search",
    abstract: "Find passages, ranked by relevance, section and date.",
    discussion: """
      Every string is a query. Passages with all words come first, in any of their forms; the title and the headings of \
      a passage count as its context. Passages with most of the words follow and say what they lack; question words and \
      the like decide nothing.

        sora video           both words, or most of them
        sora +video          video in any case
        sora OR gemini       either
        sora -lumiere        without lumiere
        (sora OR veo) google grouping
        "AI Act"             in this order
        sora NEAR/5 google   at most five words between
        =Forscherinnen       exactly so
        sprachmod*           words that begin so
        title:sora           in the issue's title
        section:"was war"    under such a heading
        kind:lead            also \(otherKinds)
        date:2024-02         also 2024-01..2024-03, 2024-Q1, KW7/2024
        since:märz           also seit:"2 Wochen", until:2023, vor:gestern
        model:sora           that mention this AI model, or any name
        source:"The Verge"   also link:theverge.com, author:, newsletter:, tag:

      Examples:
        fundstelle search Sora
        fundstelle search 'Forscher*innen OR Hacker since:2024' -n 5
        fundstelle search --format jsonl Gemini | jq -r .passage.text
      """)

  /// The kinds of sections besides `lead`.
  private static var otherKinds: String {
    SectionKind.allCases.filter { $0 != .title && $0 != .lead }.map(\.rawValue).joined(separator: ", ")
  }

  enum Passages: ListedThings { static let (name, limit) = ("passages", 20) }

  @Argument(help: ArgumentHelp("The query; several arguments are one query.", valueName: "query"))
  var query: [String] = []

  @OptionGroup var page: PageOptions<Passages>

  @Option(name: .long, help: "The order of the hits.")
  var sort = SearchOptions.Order.relevance

  @Flag(name: .long, help: "Only passages that hold all words.")
  var strict = false

  @Flag(name: .long, help: "Show how each score came about.")
  var explain = false

  @Option(
    name: .long,
    help: ArgumentHelp("Days after which a hit's recency is half.", valueName: "days"))
  var halfLife: Double?

  @OptionGroup var dates: DateOptions
  @OptionGroup var options: ArchiveOptions
  @OptionGroup var output: OutputOptions<OutputFormat>

  func validate() throws {
    guard !query.isEmpty else { throw ValidationError("give a query, such as: fundstelle search Sora") }
    guard halfLife.map({ $0 > 0 && $0.isFinite }) ?? true else {
      throw ValidationError("--half-life takes a number of days above 0")
    }
  }

  func run() throws {
    let archive = try OpenArchive(options)
    let page = page.page
    let wanted = SearchOptions(
      limit: page.limit, offset: page.offset, order: sort, today: dates.day, halfLife: halfLife, explains: explain,
      isStrict: strict)
    let text = query.joined(separator: " ")
    let days = try dates.days()
    let (answer, took) = try archive.ask { index in
      var query = try QueryParser.parse(text, today: wanted.today)
      if let days { query.query = days.narrowed(query.query) }
      return try index.search(query, wanted)
    }
    try archive.tell(SearchReport(query: text, answer: answer, options: wanted, took: took), as: output)
  }
}

extension SearchOptions.Order: Choice {}

internal import ArgumentParser
internal import Mentions
internal import Newsletter
internal import Search
internal import Service

struct TrendsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trends",
    abstract: "Count the mentions of names over time, with a chart.",
    discussion: """
      Months without a mention are counted too, from the first mention of any of the names to the last. Mentions that \
      may mean something else are counted apart, in brackets. The chart is a picture in SVG.

      Examples:
        fundstelle trends Sora
        fundstelle trends Sora Gemini Claude --chart chart.svg
        fundstelle trends Gemini --by version
        fundstelle trends GPT "GPT-4" --by year --format csv
      """)

  @Argument(help: ArgumentHelp("Names; put one of several words in quotes.", valueName: "name"))
  var names: [String] = []

  @Option(name: .long, help: "What the mentions are counted by.")
  var by = CountUnit.month

  @Option(
    name: .long, help: ArgumentHelp("Draw the counts by month or year into this file.", valueName: "file.svg"),
    completion: .file(extensions: ["svg"]))
  var chart: String?

  @Flag(name: .long, help: "Count the model's other names too: Bard as Gemini.")
  var aliases = false

  @Flag(name: .long, help: "Count closed compounds too: Soravideos.")
  var compounds = false

  @Flag(name: .long, help: "Count the name in any capitals: sora.")
  var ignoreCase = false

  @Option(name: .long, help: "How the answer is written.")
  var format = OutputFormat.text

  @Flag(name: .long, help: "Short for --format json.")
  var json = false

  @Flag(name: .long, help: "Bring the index up to date first.")
  var fresh = false

  @OptionGroup var options: ArchiveOptions
  @OptionGroup var formatting: FormatOptions

  func validate() throws {
    guard !names.isEmpty else { throw ValidationError("give a name, such as: fundstelle trends Sora") }
    for name in names where NameQuery(name) == nil {
      throw ValidationError("‘\(name)’ holds no letter or digit; give a name such as Sora")
    }
    guard format != .grep || json else {
      throw ValidationError("--format grep cites passages; for those see: fundstelle mentions")
    }
    guard let chart else { return }
    guard chart.hasSuffix(".svg") else {
      throw ValidationError("‘\(chart)’ is no name for a chart; give one that ends in .svg")
    }
    guard by.isPeriod else { throw ValidationError("a chart shows time; use it with --by month or --by year") }
  }

  func run() throws {
    let archive = try options.archivePath()
    let index = try options.openIndex(of: archive, fresh: fresh)
    let start = Clock.milliseconds
    var answer: TrendsAnswer
    do { answer = try index.trends(of: names, by: by, options: nameOptions) } catch { throw Failure(error) }
    let took = Clock.milliseconds - start
    answer.coverage.isStale = fresh ? false : index.isStale(archive: archive)
    let format = json ? .json : format
    let report = TrendsReport(query: names.joined(separator: ", "), answer: answer, took: took)
    if let chart, let picture = Chart(answer) { try OutputFile.write(picture.svg, to: chart) }
    Output.write(report.written(as: format, style: formatting.style(archive: archive)) ?? "")
    if !options.quiet {
      if format == .csv { Output.note(report.coverage) }
      for warning in answer.warnings { Output.note("fundstelle: " + warning) }
    }
    options.tellIfStale(answer.coverage.isStale)
    if answer.total + answer.doubtful == 0 { throw ExitCode(1) }
  }

  private var nameOptions: NameQuery.Options {
    var options: NameQuery.Options = []
    if aliases { options.insert(.aliases) }
    if compounds { options.insert(.compounds) }
    if ignoreCase { options.insert(.ignoreCase) }
    return options
  }
}

extension CountUnit: ExpressibleByArgument {}

internal import ArgumentParser
internal import Mentions
internal import Newsletter
internal import Search
internal import Service

struct TrendsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    command: "trends",
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

  @OptionGroup var matching: NameOptions

  @OptionGroup var options: ArchiveOptions
  @OptionGroup var output: OutputOptions<OutputFormat>

  func validate() throws {
    guard !names.isEmpty else { throw ValidationError("give a name, such as: fundstelle trends Sora") }
    try NameOptions.check(names)
    guard output.chosen != .grep else {
      throw ValidationError("--format grep cites passages; for those see: fundstelle mentions")
    }
    guard let chart else { return }
    guard chart.hasSuffix(".svg") else {
      throw ValidationError("‘\(chart)’ is no name for a chart; give one that ends in .svg")
    }
    guard by.isPeriod else { throw ValidationError("a chart shows time; use it with --by month or --by year") }
  }

  func run() throws {
    let archive = try OpenArchive(options)
    let (answer, took) = try archive.ask { index in try index.trends(of: names, by: by, options: matching.chosen) }
    if let chart, let picture = Chart(answer) { try OutputFile.write(picture.svg, to: chart) }
    let report = TrendsReport(query: names.joined(separator: ", "), answer: answer, took: took)
    try archive.tell(report, as: output, warnings: NameOptions.advised(answer.warnings))
  }
}

extension CountUnit: Choice {}

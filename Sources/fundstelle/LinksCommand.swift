internal import ArgumentParser
internal import Search
internal import Service
internal import WebAddress

struct LinksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "links",
    abstract: "Show where an address or a site was linked before.",
    discussion: """
      With an address, every passage that links there, newest first, with counts by year. Scheme, www., trailing \
      slashes, fragments, tracking parameters, AMP and mobile variants make no difference, and a redirect counts as its \
      target where that stands in the address. With a domain, all links to the site and its subdomains. Without an \
      argument, the most linked sites.

      Examples:
        fundstelle links
        fundstelle links arxiv.org
        fundstelle links https://arxiv.org/abs/2103.00020 --format md
        fundstelle links --all --format csv
      """)

  @Argument(help: ArgumentHelp("An address, or a site's domain.", valueName: "url"))
  var address: String?

  @Option(
    name: [.customShort("n"), .long],
    help: ArgumentHelp(
      "At most so many; 0 is all. Default: all passages, or 20 sites.", valueName: "count"))
  var limit: Int?

  @Option(name: .long, help: ArgumentHelp("Skip so many.", valueName: "count"))
  var offset = 0

  @Flag(name: .long, help: "Every passage with a link, whatever it leads to.")
  var all = false

  @Option(name: .long, help: "How the answer is written.")
  var format = OutputFormat.text

  @Flag(name: .long, help: "Short for --format json.")
  var json = false

  @Flag(name: .long, help: "Bring the index up to date first.")
  var fresh = false

  @OptionGroup var options: ArchiveOptions
  @OptionGroup var formatting: FormatOptions

  private static let siteLimit = 20

  func validate() throws {
    guard limit ?? 0 >= 0 else { throw ValidationError("--limit takes a number from 0 on; 0 is all") }
    guard offset >= 0 else { throw ValidationError("--offset takes a number from 0 on") }
    guard address.map({ Address(typed: $0) != nil }) ?? true else {
      throw ValidationError("‘\(address ?? "")’ is no address on the web; give one such as theverge.com")
    }
    guard address == nil || !all else { throw ValidationError("give either an address or --all") }
    guard address != nil || all || format != .grep || json else {
      throw ValidationError("--format grep cites passages; give an address, such as theverge.com")
    }
  }

  func run() throws {
    let archive = try options.archivePath()
    let index = try options.openIndex(of: archive, fresh: fresh)
    let format = json ? .json : format
    let style = formatting.style(archive: archive)
    let start = Clock.milliseconds
    let isStale = fresh ? false : index.isStale(archive: archive)
    options.tellIfStale(isStale)
    let wanted = address.flatMap { Address(typed: $0) }
    if wanted != nil || all {
      var answer: LinksAnswer
      do { answer = try index.links(to: wanted, limit: limit ?? 0, offset: offset) } catch { throw Failure(error) }
      answer.coverage.isStale = isStale
      let report = LinksReport(query: address ?? "", answer: answer, offset: offset, took: Clock.milliseconds - start)
      Output.write(report.written(as: format, style: style))
      if answer.total == 0 { throw ExitCode(1) }
    } else {
      var answer: SitesAnswer
      let limit = limit ?? Self.siteLimit
      do { answer = try index.linkedSites(limit: limit, offset: offset) } catch { throw Failure(error) }
      answer.coverage.isStale = isStale
      let report = SitesReport(answer: answer, offset: offset, took: Clock.milliseconds - start)
      Output.write(report.written(as: format, style: style) ?? "")
      if answer.total == 0 { throw ExitCode(1) }
    }
  }
}

internal import ArgumentParser
internal import Search
internal import Service
internal import WebAddress

struct LinksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    command: "links",
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

  enum Linked: ListedThings {
    static let (name, limit, usual) = ("passages or sites", 0, "all passages, or \(siteLimit) sites")
    static let siteLimit = 20
  }

  @Argument(help: ArgumentHelp("An address, or a site's domain.", valueName: "url"))
  var address: String?

  @OptionGroup var page: PageOptions<Linked>

  @Flag(name: .long, help: "Every passage with a link, whatever it leads to.")
  var all = false

  @OptionGroup var options: ArchiveOptions
  @OptionGroup var output: OutputOptions<OutputFormat>

  func validate() throws {
    guard address.map({ Address(typed: $0) != nil }) ?? true else {
      throw ValidationError("‘\(address ?? "")’ is no address on the web; give one such as theverge.com")
    }
    guard address == nil || !all else { throw ValidationError("give either an address or --all") }
    guard address != nil || all || output.chosen != .grep else {
      throw ValidationError("--format grep cites passages; give an address, such as theverge.com")
    }
  }

  func run() throws {
    let archive = try OpenArchive(options)
    let page = page.page
    let wanted = address.flatMap { Address(typed: $0) }
    if wanted != nil || all {
      let (answer, took) = try archive.ask { index in
        try index.links(to: wanted, limit: page.limit, offset: page.offset)
      }
      let report = LinksReport(query: address ?? "", answer: answer, offset: page.offset, took: took)
      try archive.tell(report, as: output)
    } else {
      let limit = self.page.limit ?? Linked.siteLimit
      let (answer, took) = try archive.ask { index in try index.linkedSites(limit: limit, offset: page.offset) }
      try archive.tell(SitesReport(answer: answer, offset: page.offset, took: took), as: output)
    }
  }
}

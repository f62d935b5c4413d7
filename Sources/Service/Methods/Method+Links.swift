internal import Search
internal import WebAddress

extension Method {
  static let links = Method(
    name: "links",
    parameters: [
      Parameter("url", .string, "An address: each passage that links there, in all variants of the address."),
      Parameter(
        "domain", .string, "Instead of an address, a site such as theverge.com: all links to any of its pages."),
      .limit(of: "passages"), .offset(of: "passages"),
    ],
    schema: "links",
    tool: Tool(
      title: "Find where something was linked",
      text: """
        Where an address or a site was linked before: passages, newest first, with counts by year. Scheme, www., \
        tracking parameters, AMP and mobile variants make no difference, and a redirect counts as its target. Give \
        either url or domain.
        """,
      initials: ["limit": 50])
  ) { arguments, worker throws(RequestError) in
    let (query, address) = try arguments.address()
    let page = arguments.page
    let (answer, took) = try worker.ask { index throws(IndexError) in
      try index.links(to: address, limit: page.limit, offset: page.offset)
    }
    return Answer(
      LinksReport(query: query, answer: answer, offset: page.offset, took: took),
      continuation: Answer.continuation("passages", after: page.offset + answer.hits.count, of: answer.total))
  }
}

extension Arguments {
  /// What `url` or `domain` names, as it was given and as it is understood.
  fileprivate func address() throws(RequestError) -> (String, Address) {
    switch (string("url"), string("domain")) {
    case (let url, "") where url != "":
      guard let address = Address(typed: url) else {
        throw .invalid("url", "„\(url)“ is no address on the web; give one such as https://theverge.com/2024/sora")
      }
      return (url, address)
    case ("", let domain) where domain != "":
      guard let address = Address(typed: domain), address.isSite else {
        throw .invalid("domain", "„\(domain)“ is no domain; give one such as theverge.com, or an address as „url“")
      }
      return (domain, address)
    default: throw .invalid("url", "give either „url“ or „domain“")
    }
  }
}

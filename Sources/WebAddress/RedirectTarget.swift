/// Finds where a redirect leads, when its target stands in the address.
///
/// Only what is made for leading on is followed: a page about another page (a validator, a login, a share button) has
/// an address in its own as well.
enum RedirectTarget {
  static func find(in parts: AddressParts) -> String? {
    let host = parts.host.hasPrefix("www.") ? String(parts.host.dropFirst(4)) : parts.host
    return shortened(host, parts) ?? inPath(host, parts) ?? inQuery(host, parts) ?? encoded(host, parts)
  }

  // MARK: In a parameter

  private struct Rule {
    var site: String
    var path: String
    var parameters: [String]
  }

  /// Redirects by site; the path is how theirs begins.
  private static let rules: [Rule] = [
    .init(site: "google", path: "/url", parameters: ["q", "url"]),  // google.com/url?q=…
    .init(site: "translate.google", path: "/translate", parameters: ["u"]),
    .init(site: "facebook.com", path: "/l.php", parameters: ["u"]),  // l.facebook.com/l.php?u=…
    .init(site: "l.instagram.com", path: "/", parameters: ["u"]),
    .init(site: "youtube.com", path: "/redirect", parameters: ["q"]),
    .init(site: "linkedin.com", path: "/redir/redirect", parameters: ["url"]),
    .init(site: "linkedin.com", path: "/safety/go", parameters: ["url"]),
    .init(site: "out.reddit.com", path: "/", parameters: ["url"]),
    .init(site: "duckduckgo.com", path: "/l/", parameters: ["uddg"]),
    .init(site: "slack-redir.net", path: "/link", parameters: ["url"]),
    .init(site: "safelinks.protection.outlook.com", path: "/", parameters: ["url"]),
    .init(site: "t.umblr.com", path: "/redirect", parameters: ["z"]),
    .init(site: "vk.com", path: "/away.php", parameters: ["to"]),
    .init(site: "disq.us", path: "/url", parameters: ["url"]),
    .init(site: "getpocket.com", path: "/redirect", parameters: ["url"]),
    .init(site: "flipboard.com", path: "/redirect", parameters: ["url"]),
    .init(site: "redirect.viglink.com", path: "/", parameters: ["u"]),
    .init(site: "go.skimresources.com", path: "/", parameters: ["url"]),
    .init(site: "click.linksynergy.com", path: "/deeplink", parameters: ["murl"]),
    .init(site: "awin1.com", path: "/cread.php", parameters: ["ued", "p"]),
    .init(site: "digidip.net", path: "/visit", parameters: ["url"]),
    .init(site: "exactag.com", path: "/", parameters: ["url"]),
  ]

  /// First labels of hosts that only count clicks: click.newsletter.example, links.brief.example.
  private static let countingLabels: Set<String> = [
    "click", "clicks", "clk", "link", "links", "lnk", "track", "tracking", "trk", "redirect", "redir", "out", "r", "l",
    "go", "email", "mail", "mailing", "newsletter", "news", "nl", "t", "c",
  ]

  /// Last segments of paths that only lead on: /redirect?url=…
  private static let countingSegments: Set<String> = [
    "redirect", "redirect.php", "redir", "redir.php", "click", "click.php", "track", "track.php", "out", "out.php",
    "goto", "goto.php", "go", "go.php", "away", "exit", "leave", "ct", "cl", "lnk", "r",
  ]

  private static let parameters = [
    "url", "u", "q", "to", "target", "dest", "destination", "link", "href", "redirect", "redirect_url", "redirect_to",
    "goto", "r", "p", "l",
  ]

  private static func inQuery(_ host: String, _ parts: AddressParts) -> String? {
    guard let query = parts.query else { return nil }
    // href.li/?https://…
    if questionMarks.contains(host) { return target(query) }
    for rule in rules where matches(host, rule.site) && parts.path.isAt(rule.path) {
      if let found = target(of: rule.parameters, in: query) { return found }
    }
    let label = host.prefix { $0 != "." }
    let segment = parts.path.split(separator: "/").last.map { $0.lowercased() } ?? ""
    guard countingLabels.contains(String(label)) || countingSegments.contains(segment) else { return nil }
    return target(of: parameters, in: query)
  }

  private static let questionMarks: Set<String> = ["href.li", "anon.to", "nullrefer.com", "dereferer.me"]

  private static func matches(_ host: String, _ site: String) -> Bool {
    if host == site || host.hasSuffix("." + site) { return true }
    // google.de, google.co.uk
    return !site.hasSuffix(".com") && (site == "google" || site == "translate.google") && host.hasPrefix(site + ".")
  }

  private static func target(of names: [String], in query: String) -> String? {
    let pairs = query.split(separator: "&")
    for name in names {
      for pair in pairs where pair.hasPrefix(name + "=") {
        if let found = target(String(pair.dropFirst(name.utf8.count + 1))) { return found }
      }
    }
    return nil
  }

  /// The text as an address on the web, decoded as often as it takes.
  private static func target(_ text: String) -> String? {
    var text = text
    for _ in 0..<3 {
      if text.isWebAddress { return text }
      if let address = address(inBase64: text[...]) { return address }
      let decoded = PercentCoding.decoded(text)
      guard decoded != text else { return nil }
      text = decoded
    }
    return text.isWebAddress ? text : nil
  }

  // MARK: In the path

  /// Hosts that serve, or lead to, what their path names: web.archive.org/web/2013/http://okfn.de/.
  private static let pathHosts: Set<String> = [
    "web.archive.org", "archive.org", "webcache.googleusercontent.com", "12ft.io", "outline.com", "archive.ph",
    "archive.is", "archive.today",
  ]

  private static func inPath(_ host: String, _ parts: AddressParts) -> String? {
    let whole = parts.path + (parts.query.map { "?" + $0 } ?? "")
    if let found = accelerated(host, parts.path, whole) { return found }
    let label = host.prefix { $0 != "." }
    guard pathHosts.contains(host) || countingLabels.contains(String(label)) else { return nil }
    // tracking.tldrnewsletter.com/CL0/https:%2F%2Fexample.com%2Fpage/1/0100/…: what is encoded ends with its segment.
    for segment in parts.path.split(separator: "/") where segment.lowercased().hasPrefix("http") {
      let decoded = PercentCoding.decoded(segment)
      if decoded.isWebAddress, decoded.utf8.count > "https://".utf8.count { return decoded }
    }
    guard let start = whole.range(ofAny: ["/http:/", "/https:/"]) else { return nil }
    return whole[start...].dropFirst().withWholeScheme
  }

  /// AMP caches and viewers: google.com/amp/s/…, www-heise-de.cdn.ampproject.org/c/s/www.heise.de/…
  private static func accelerated(_ host: String, _ path: String, _ whole: String) -> String? {
    let isViewer = matches(host, "google") && path.hasPrefix("/amp/")
    guard isViewer || host.hasSuffix(".ampproject.org") else { return nil }
    var segments = whole.split(separator: "/", omittingEmptySubsequences: true)[...]
    while let first = segments.first, !first.contains(".") { segments = segments.dropFirst() }
    return segments.isEmpty ? nil : "https://" + segments.joined(separator: "/")
  }

  // MARK: Shortened and encoded

  private static func shortened(_ host: String, _ parts: AddressParts) -> String? {
    let segments = parts.path.split(separator: "/")
    switch host {
    case "youtu.be" where segments.count == 1: return "https://youtube.com/watch?v=" + segments[0]
    case "open.substack.com" where segments.count == 4 && segments[0] == "pub" && segments[2] == "p":
      return "https://\(segments[1]).substack.com/p/\(segments[3])"
    default: return nil
    }
  }

  /// Targets in Base64 (ConvertKit, Substack) and in Proofpoint's spelling.
  private static func encoded(_ host: String, _ parts: AddressParts) -> String? {
    if matches(host, "urldefense.proofpoint.com") || matches(host, "urldefense.com") { return defended(parts) }
    for segment in parts.path.split(separator: "/") {
      if let found = address(inBase64: segment) { return found }
      if matches(host, "substack.com"), parts.path.hasPrefix("/redirect/"), let found = letter(segment) { return found }
    }
    return nil
  }

  /// `aHR0c` is how `http` begins in Base64.
  private static func address(inBase64 text: Substring) -> String? {
    guard text.hasPrefix("aHR0c"), let bytes = Base64.decoded(text),
      let address = String(validating: bytes, as: UTF8.self), address.isWebAddress
    else { return nil }
    return address
  }

  /// Substack's: `{"e":"https://…","p":…}` in Base64, before a point and a signature.
  private static func letter(_ segment: Substring) -> String? {
    guard segment.hasPrefix("eyJ"), let bytes = Base64.decoded(segment.prefix { $0 != "." }),
      let text = String(validating: bytes, as: UTF8.self), text.hasPrefix("{\"e\":\"")
    else { return nil }
    let address = text.dropFirst(6).prefix { $0 != "\"" }
    let plain = address.split(separator: "\\u0026", omittingEmptySubsequences: false).joined(separator: "&")
    return plain.isWebAddress ? plain : nil
  }

  /// urldefense.com/v3/__https://…__;!!… and urldefense.proofpoint.com/v2/url?u=https-3A__…
  private static func defended(_ parts: AddressParts) -> String? {
    if parts.path.hasPrefix("/v3/__") {
      let whole = parts.path.dropFirst("/v3/__".utf8.count) + (parts.query.map { "?" + $0 } ?? "")
      return whole.range(ofAny: ["__;"]).map { String(whole[..<$0]) }?[...].withWholeScheme
    }
    guard let pair = parts.query?.split(separator: "&").first(where: { $0.hasPrefix("u=") }) else { return nil }
    let spelled = pair.dropFirst(2).map { $0 == "-" ? "%" : $0 == "_" ? "/" : String($0) }.joined()
    return target(spelled)
  }
}

extension String {
  fileprivate var isWebAddress: Bool {
    let start = prefix(8).lowercased()
    return start.hasPrefix("http://") || start.hasPrefix("https://")
  }

  /// Whether the path is this one or lies below it.
  fileprivate func isAt(_ other: String) -> Bool {
    other == "/" || self == other || hasPrefix(other.hasSuffix("/") ? other : other + "/")
  }
}

extension StringProtocol {
  /// Where the first of these begins.
  fileprivate func range(ofAny wanted: [String]) -> Index? {
    var start = startIndex
    while start < endIndex {
      if wanted.contains(where: { self[start...].hasPrefix($0) }) { return start }
      start = index(after: start)
    }
    return nil
  }
}

extension Substring {
  /// Servers fold `https://` inside a path to `https:/`.
  fileprivate var withWholeScheme: String {
    guard let colon = firstIndex(of: ":") else { return String(self) }
    return self[...colon] + "//" + self[colon...].dropFirst().drop { $0 == "/" }
  }
}

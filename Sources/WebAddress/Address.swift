/// Where a link leads, spelled so that two links to the same page are equal.
///
/// Scheme, `www.`, ports, trailing slashes, fragments, tracking parameters, AMP and mobile variants do not count; a
/// redirect whose target stands in the address is that target.
package struct Address: Hashable, Sendable {
  /// Host with its labels in reverse, path, query: `com.theverge/2024/sora?page=2`.
  ///
  /// In reverse, so that all addresses of a site and its subdomains lie side by side in an index.
  package let key: String

  /// The address of a link in a text; nil where it leads to no page of the web (`mailto:`, `#top`, `../bild.png`).
  package init?(link url: String) {
    guard let parts = AddressParts(url, isSchemeOptional: false) else { return nil }
    self.init(parts)
  }

  /// The address that somebody typed, with or without a scheme: `theverge.com`.
  package init?(typed url: String) {
    guard let parts = AddressParts(url, isSchemeOptional: true) else { return nil }
    self.init(parts)
  }

  /// The address that was stored as its key.
  package init(key: String) { self.key = key }

  private init?(_ parts: AddressParts) {
    var parts = parts
    for _ in 0..<Self.deepestRedirect {
      guard let target = RedirectTarget.find(in: parts), let next = AddressParts(target, isSchemeOptional: false)
      else { break }
      parts = next
    }
    let host = HostRules.normalized(parts.host)
    guard !host.isEmpty else { return nil }
    let page = PathRules.normalized(path: parts.path, query: parts.query, fragment: parts.fragment, host: host)
    key = Self.reversed(host) + page
  }

  /// A newsletter's click counter may lead to a social network's, and that to an AMP cache.
  private static let deepestRedirect = 4

  /// The site's host: `theverge.com`.
  package var site: String { Self.reversed(reversedHost) }

  /// Whether it is a site's first page, which stands for the site as a whole.
  package var isSite: Bool { page == "/" }

  /// Everything after the host.
  private var page: Substring { key[reversedHost.endIndex...] }

  private var reversedHost: Substring { key.prefix { $0 != "/" } }

  private static func reversed(_ host: some StringProtocol) -> String {
    host.split(separator: ".").reversed().joined(separator: ".")
  }

  /// The keys of all pages of its site lie between these two.
  package var siteBounds: (from: String, before: String) { (reversedHost + "/", reversedHost + "0") }

  /// The keys of all pages of its site and of that site's subdomains lie between these two.
  package var domainBounds: (from: String, before: String) {
    // `.`, `/` and `0` follow each other in ASCII.
    (reversedHost + ".", reversedHost + "0")
  }
}

extension Address: CustomStringConvertible {
  /// As people write it, without a scheme: `theverge.com/2024/sora`.
  package var description: String { isSite ? site : site + page }
}

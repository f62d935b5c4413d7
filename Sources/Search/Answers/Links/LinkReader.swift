internal import Newsletter
internal import WebAddress

/// A link in a passage, or in a heading, of the index.
struct StoredLink {
  /// Its row.
  var passage: RowID
  var link: Link
}

/// Looks up where an address was linked.
struct LinkReader: ~Copyable {
  private let exact: Statement
  private let between: Statement
  private let counting: Statement
  private let every: Statement

  init(_ connection: borrowing Connection) throws(DatabaseError) {
    let columns = "SELECT passage, text, url FROM link"
    let exact = try connection.prepare("\(columns) WHERE address = ?1 ORDER BY passage, place")
    let between = try connection.prepare(
      "\(columns) WHERE address >= ?1 AND address < ?2 ORDER BY passage, place")
    let counting = try connection.prepare("SELECT passage FROM link WHERE address >= ?1 AND address < ?2")
    let every = try connection.prepare("\(columns) WHERE address IS NOT NULL ORDER BY passage, place")
    self.exact = exact
    self.between = between
    self.counting = counting
    self.every = every
  }

  /// Links to this page, or to any page of a site and its subdomains; oldest first.
  borrowing func links(to address: Address) throws(DatabaseError) -> [StoredLink] {
    try address.isSite ? links(between: address.domainBounds) : links(toPage: address)
  }

  /// Links to this page only, be it a site's first one; oldest first.
  borrowing func links(toPage address: Address) throws(DatabaseError) -> [StoredLink] {
    exact.bind(address.key, at: 1)
    return try Self.read(exact)
  }

  /// All links to pages of the web; oldest first.
  borrowing func all() throws(DatabaseError) -> [StoredLink] { try Self.read(every) }

  /// As `links(to:)`, and what lies below a page.
  borrowing func links(below address: Address) throws(DatabaseError) -> [StoredLink] {
    try address.isSite ? links(to: address) : links(between: (address.key, address.key + "\u{10FFFF}"))
  }

  /// The rows of all links to an address's own site, without subdomains; a row comes once for each link.
  borrowing func rows(ofSite address: Address) throws(DatabaseError) -> [RowID] {
    let bounds = address.siteBounds
    counting.bind(bounds.from, at: 1)
    counting.bind(bounds.before, at: 2)
    defer { counting.reset() }
    var rows: [RowID] = []
    while try counting.step() { rows.append(counting.row(0)) }
    return rows
  }

  private borrowing func links(
    between bounds: (from: String, before: String)
  ) throws(DatabaseError) -> [StoredLink] {
    between.bind(bounds.from, at: 1)
    between.bind(bounds.before, at: 2)
    return try Self.read(between)
  }

  private static func read(_ statement: borrowing Statement) throws(DatabaseError) -> [StoredLink] {
    defer { statement.reset() }
    var links: [StoredLink] = []
    while try statement.step() {
      let link = Link(text: statement.text(1), url: statement.text(2))
      links.append(StoredLink(passage: statement.row(0), link: link))
    }
    return links
  }

  /// Calls a body for every site with the rows of its links; a row comes once for each link.
  static func forEachSite(
    in connection: borrowing Connection, _ body: (_ site: Site, _ rows: [RowID]) -> Void
  ) throws(DatabaseError) {
    // In the index's order all pages of a host follow each other.
    let statement = try connection.prepare(
      "SELECT address, passage FROM link WHERE address IS NOT NULL ORDER BY address")
    var host: [UInt8] = []
    var rows: [RowID] = []
    func finish() { if !rows.isEmpty { body(Site(reversedHost: host), rows) } }
    while try statement.step() {
      let next = statement.bytes(0).prefix { $0 != UInt8(ascii: "/") }
      if !next.elementsEqual(host) {
        finish()
        host = Array(next)
        rows.removeAll(keepingCapacity: true)
      }
      rows.append(statement.row(1))
    }
    finish()
  }
}

/// A host that pages lie on.
struct Site {
  /// `theverge.com`
  var host: String

  fileprivate init(reversedHost: [UInt8]) { host = Address(key: String(decoding: reversedHost, as: UTF8.self)).site }

  /// Whether the site's own name, without its top-level domain and hyphens, is this: `theverge` for theverge.com.
  func isNamed(_ name: String) -> Bool {
    let labels = host.split(separator: ".")
    guard labels.count >= 2, !name.isEmpty else { return false }
    return labels[labels.count - 2].filter { $0 != "-" } == name
  }
}

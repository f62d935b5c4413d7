internal import GermanText
internal import Newsletter

/// The issues, or the passages, that a filter of a query selects.
struct FieldSelection {
  private enum Members {
    case issues(Set<Int64>)
    case rows(Set<Int64>)
  }

  private var members: Members

  func holds(row: Int64, of issue: Int64) -> Bool {
    switch members {
    case .issues(let issues): issues.contains(issue)
    case .rows(let rows): rows.contains(row)
    }
  }

  init(_ field: QueryField, _ value: String, in connection: borrowing Connection) throws(DatabaseError) {
    switch field {
    case .newsletter, .author, .tag, .access:
      let column = field == .tag ? "tags" : field.rawValue
      let statement = try connection.prepare("SELECT base, \(column) FROM issue WHERE \(column) IS NOT NULL")
      let wanted = value.foldedWords
      members = .issues(
        try FieldSelection.ids(statement) {
          $0.split(separator: "\n").contains { String($0).foldedWords.holds(wanted) }
        })
    case .source: members = .rows(try FieldSelection.sources(value, in: connection))
    case .link:
      let statement = try connection.prepare("SELECT passage, url FROM link")
      let site = Site(url: value)
      members = .rows(try FieldSelection.ids(statement) { Site(url: $0).lies(at: site) })
    case .title, .section, .kind, .date, .since, .until, .before: members = .rows([])
    }
  }

  /// Passages with the name in brackets, or with a link to a site of that name.
  private static func sources(_ name: String, in connection: borrowing Connection) throws(DatabaseError) -> Set<Int64> {
    let wanted = name.foldedWords
    let brackets = try connection.prepare("SELECT passage, name FROM source")
    let links = try connection.prepare("SELECT passage, url FROM link")
    let named = try ids(brackets) { $0.foldedWords.holds(wanted) }
    let (site, siteName) = (Site(url: name), wanted.joined())
    return named.union(
      try ids(links) { url in
        let link = Site(url: url)
        return link.isNamed(siteName) || link.lies(at: site)
      })
  }

  /// The first column of the rows whose second column meets a condition.
  private static func ids(
    _ statement: borrowing Statement, where isWanted: (String) -> Bool
  ) throws(DatabaseError) -> Set<Int64> {
    var ids: Set<Int64> = []
    while try statement.step() { if isWanted(statement.text(1)) { ids.insert(Int64(statement.int(0))) } }
    return ids
  }
}

/// Where an address leads.
struct Site {
  /// In lower case, without `www.`.
  private var host: String
  private var path: String

  init(url: String) {
    var rest = url[...]
    if let scheme = rest.range(of: "://") { rest = rest[scheme.upperBound...] }
    let slash = rest.firstIndex { $0 == "/" || $0 == "?" || $0 == "#" } ?? rest.endIndex
    let name = rest[..<slash].lowercased()
    host = name.hasPrefix("www.") ? String(name.dropFirst(4)) : name
    path = String(rest[slash...])
  }

  /// Whether it is a site, one of its subdomains, or an address that begins so.
  func lies(at other: Site) -> Bool {
    guard !other.host.isEmpty, host == other.host || host.hasSuffix("." + other.host) else { return false }
    return other.path.isEmpty || other.path == "/" || path.hasPrefix(other.path)
  }

  /// Whether the site's own name, without its top-level domain and hyphens, is this: `theverge` for theverge.com.
  func isNamed(_ name: String) -> Bool {
    let labels = host.split(separator: ".")
    guard labels.count >= 2, !name.isEmpty else { return false }
    return labels[labels.count - 2].filter { $0 != "-" } == name
  }
}

extension String {
  /// Its words on the word level.
  fileprivate var foldedWords: [String] {
    Analyzer().words(in: Array(utf8))
  }
}

extension Substring {
  fileprivate func range(of other: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(other) { return start..<index(start, offsetBy: other.count) }
      start = index(after: start)
    }
    return nil
  }
}

extension [String] {
  /// Whether these words stand in it side by side.
  fileprivate func holds(_ wanted: [String]) -> Bool {
    guard !wanted.isEmpty, wanted.count <= count else { return false }
    return (0...(count - wanted.count)).contains { Array(self[$0..<($0 + wanted.count)]) == wanted }
  }
}

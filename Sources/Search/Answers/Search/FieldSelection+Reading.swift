internal import GermanText
internal import Mentions
internal import Query
internal import WebAddress

/// Reads what a filter selects.
extension FieldSelection {
  init(_ field: QueryField, _ value: String, in connection: borrowing Connection) throws(DatabaseError) {
    switch field {
    case .newsletter, .author, .tag, .access:
      let column = field == .tag ? "tags" : field.rawValue
      let statement = try connection.prepare("SELECT base, \(column) FROM issue WHERE \(column) IS NOT NULL")
      let wanted = value.foldedWords
      self = .issues(
        try FieldSelection.ids(statement) {
          $0.split(separator: "\n").contains { String($0).foldedWords.holds(wanted) }
        })
    case .source: self = .rows(try FieldSelection.sources(value, in: connection))
    case .link: self = .rows(try FieldSelection.links(to: value, in: connection))
    case .title, .section, .kind, .date, .since, .until, .before, .model: self = .rows([])
    }
  }

  /// Passages with a mention of a name, those left out that may mean something else.
  init(
    mentioning name: String, of catalogue: Catalogue, in connection: borrowing Connection
  ) throws(DatabaseError) {
    guard let query = NameQuery(typed: name, in: catalogue) else {
      self = .rows([])
      return
    }
    let rows = try MentionReader(connection).rows(of: query, in: catalogue, .all, connection.interruption)
    let certain = rows.filter { $0.mentions.contains { $0.doubt == nil } }
    self = .rows(Set(certain.map(\.id)))
  }

  /// Passages with the name in brackets, or with a link to a site of that name.
  private static func sources(_ name: String, in connection: borrowing Connection) throws(DatabaseError) -> Set<RowID> {
    let wanted = name.foldedWords
    let brackets = try connection.prepare("SELECT passage, name FROM source")
    let named = try ids(brackets) { $0.foldedWords.holds(wanted) }
    return try named.union(links(to: name, in: connection)).union(linksToSites(named: wanted.joined(), in: connection))
  }

  /// Passages that link to a site or one of its subdomains, or to an address that begins so.
  private static func links(to address: String, in connection: borrowing Connection) throws(DatabaseError) -> Set<RowID>
  {
    guard let address = Address(typed: address) else { return [] }
    let reader = try LinkReader(connection)
    return Set(try reader.links(below: address).map(\.passage))
  }

  private static func linksToSites(
    named name: String, in connection: borrowing Connection
  ) throws(DatabaseError) -> Set<RowID> {
    var ids: Set<RowID> = []
    try LinkReader.forEachSite(in: connection) { site, passages in
      if site.isNamed(name) { for passage in passages { ids.insert(passage) } }
    }
    return ids
  }

  /// The first column of the rows whose second column meets a condition.
  private static func ids(
    _ statement: borrowing Statement, where isWanted: (String) -> Bool
  ) throws(DatabaseError) -> Set<RowID> {
    var ids: Set<RowID> = []
    while try statement.step() { if isWanted(statement.text(1)) { ids.insert(statement.row(0)) } }
    return ids
  }
}

extension String {
  /// Its words on the word level.
  fileprivate var foldedWords: [String] {
    Analyzer().words(in: Array(utf8))
  }
}

extension [String] {
  /// Whether these words stand in it side by side.
  fileprivate func holds(_ wanted: [String]) -> Bool {
    guard !wanted.isEmpty, wanted.count <= count else { return false }
    return (0...(count - wanted.count)).contains { Array(self[$0..<($0 + wanted.count)]) == wanted }
  }
}

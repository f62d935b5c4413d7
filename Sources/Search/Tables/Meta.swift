/// The facts about an index that its table `meta` keeps.
struct Meta: Sendable {
  /// A key of the table, with the type of its value.
  struct Key<Value: LosslessStringConvertible & Sendable>: Sendable {
    let name: String
  }

  private var values: [String: String] = [:]

  init() {}

  init(of connection: borrowing Connection) throws(DatabaseError) {
    let statement = try connection.prepare("SELECT key, value FROM meta")
    while try statement.step() { values[statement.text(0)] = statement.text(1) }
  }

  /// Nil for what is not there, or is none of the key's values.
  subscript<Value>(key: Key<Value>) -> Value? {
    get { values[key.name].flatMap { Value($0) } }
    set { values[key.name] = newValue.map { String($0) } }
  }

  /// Stores what is set, over what was stored; other keys stay as they are.
  func store(in connection: borrowing Connection) throws(DatabaseError) {
    let statement = try connection.prepare("INSERT OR REPLACE INTO meta VALUES(?1, ?2)")
    for (key, value) in values.sorted(by: { $0.key < $1.key }) {
      statement.bind(key, at: 1)
      statement.bind(value, at: 2)
      try statement.run()
    }
  }
}

extension Meta.Key where Value == Int {
  /// Of the tables.
  static let schema = Self(name: "schema")
  /// Issues, passages, and files that were not read.
  static let issues = Self(name: "issues")
  static let passages = Self(name: "passages")
  static let skipped = Self(name: "skipped")
  /// How many rows there were when the frequent terms were made.
  static let frequentOrigin = Self(name: "frequent_origin")
}

extension Meta.Key where Value == Int64 {
  /// The first row of which the frequent terms know nothing.
  static let frequentEnd = Self(name: "frequent_end")
}

extension Meta.Key where Value == Double {
  /// Days, as `fundstelle.yaml` has them.
  static let halfLife = Self(name: "half_life")
}

extension Meta.Key where Value == String {
  /// The analyzer's version.
  static let analyzer = Self(name: "analyzer")
  /// `ArchiveSettings.digest` of the settings that the archive was read with.
  static let settings = Self(name: "settings")
  /// The archive's own models, a line each.
  static let models = Self(name: "models")
  /// When the last update wrote, in ISO 8601.
  static let updated = Self(name: "updated")
  /// `ArchiveFingerprint` of the files, in hexadecimal; missing until the first run has come to its end.
  static let listing = Self(name: "listing")
  /// `Listing.unreadTexts`
  static let unread = Self(name: "unread")
  /// The folders with their times, a line each.
  static let folders = Self(name: "folders")
}

internal import GermanText

/// Whether this version can read an index.
enum IndexState: Equatable {
  case empty, foreign, newer(schema: Int), outdated, current

  /// Reads it; `settings` is compared when given, since sections and names depend on them.
  init(of connection: borrowing Connection, settings: String? = nil) throws(DatabaseError) {
    let tables = try connection.prepare("SELECT count(*) FROM sqlite_schema")
    let isEmpty = try tables.step() ? tables.int(0) == 0 : true
    let application = try connection.prepare("PRAGMA application_id")
    let identifier = try application.step() ? application.int(0) : 0
    guard !isEmpty, identifier == Schema.applicationID else {
      self = isEmpty ? .empty : .foreign
      return
    }
    let meta = try Meta(of: connection)
    let schema = meta[.schema] ?? 0
    let isCurrent =
      schema == Schema.version && meta[.analyzer] == Analyzer.version
      && (settings == nil || meta[.settings] == settings)
    self = schema > Schema.version ? .newer(schema: schema) : isCurrent ? .current : .outdated
  }
}

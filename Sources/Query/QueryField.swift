/// The fields, by their names in both languages.
package enum QueryField: String, Sendable, Equatable {
  case title, section, kind, date, since, until, before
  case newsletter, author, tag, access, source, link, model

  static let names: [String: QueryField] = [
    "title": .title, "titel": .title,
    "section": .section, "abschnitt": .section, "rubrik": .section,
    "kind": .kind,
    "date": .date, "datum": .date,
    "since": .since, "seit": .since,
    "until": .until, "bis": .until,
    "before": .before, "vor": .before,
    "newsletter": .newsletter, "author": .author, "autor": .author, "autorin": .author, "tag": .tag,
    "access": .access, "zugang": .access,
    "source": .source, "quelle": .source, "link": .link,
    "model": .model, "modell": .model,
  ]

  /// Whether its value is a date.
  var isDate: Bool {
    switch self {
    case .date, .since, .until, .before: true
    case .title, .section, .kind, .newsletter, .author, .tag, .access, .source, .link, .model: false
    }
  }

  /// The words that are operators when they stand in capitals.
  static let operators: [String: @Sendable (String) -> QueryToken] = [
    "OR": { .or($0) }, "ODER": { .or($0) }, "|": { .or($0) },
    "AND": { .and($0) }, "UND": { .and($0) },
    "NOT": { .not($0) }, "NICHT": { .not($0) },
  ]
}

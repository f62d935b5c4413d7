package import Search

/// An answer with what was asked, ready to be written in any format.
///
/// What a report does not say of itself is said here, once: how its records and its summary make up JSON and JSON Lines.
package protocol Report: Sendable {
  /// What JSON lists, in its order; JSON Lines has them one after the other, a record a line.
  var records: [Records] { get }
  /// Writes the summary's members, where the answer has one: in JSON after the records, in JSON Lines as the last line.
  var summary: ((inout JSONWriter) -> Void)? { get }
  /// Writes the members of the one object that is the answer in JSON.
  func write(to json: inout JSONWriter)

  func text(_ style: TextStyle) -> String
  func csv(_ style: TextStyle) -> String?
  func markdown(_ style: TextStyle) -> String?
  func grep(_ style: TextStyle) -> String?

  /// What is told beside an answer in a format that only programs read, a line each.
  func notes(beside format: OutputFormat, _ style: TextStyle) -> [String]
  /// What was not understood, or may help who finds nothing, one sentence each.
  var warnings: [String] { get }
  /// Whether the archive has changed since it was indexed; nil when that was not looked at.
  var isStale: Bool? { get }
  var outcome: Outcome { get }
}

/// What came of a question.
package enum Outcome: Sendable {
  case found, nothing
  /// The index does not hold what the archive says.
  case wrong
}

/// An answer of the index, which says how much it speaks of.
package protocol IndexAnswer: Sendable {
  var coverage: Coverage { get set }
}

extension SearchAnswer: IndexAnswer {}
extension LinksAnswer: IndexAnswer {}
extension SitesAnswer: IndexAnswer {}
extension MentionsAnswer: IndexAnswer {}
extension TrendsAnswer: IndexAnswer {}
extension ModelsAnswer: IndexAnswer {}
extension SimilarAnswer: IndexAnswer {}
extension IndexStatus: IndexAnswer {}

extension Report {
  /// Nil for a format that the answer cannot be written in.
  package func written(as format: OutputFormat, style: TextStyle) -> String? {
    switch format {
    case .text: text(style)
    case .jsonl: jsonLines
    case .json: JSONWriter.line { $0.object(write) }
    case .csv: csv(style)
    case .md: markdown(style)
    case .grep: grep(style)
    }
  }

  private var jsonLines: String {
    records.map(\.lines).joined() + (summary == nil ? "" : JSONWriter.line { $0.object(writeSummary) })
  }

  package func write(to json: inout JSONWriter) {
    json.field("schema", SchemaVersion.current)
    for list in records { list.write(to: &json) }
    if summary != nil { json.object("summary", writeSummary) }
  }

  private func writeSummary(to json: inout JSONWriter) {
    json.field("type", "summary")
    summary?(&json)
  }

  // MARK: What an answer need not have

  package var records: [Records] { [] }
  package var summary: ((inout JSONWriter) -> Void)? { nil }
  package func csv(_ style: TextStyle) -> String? { nil }
  package func markdown(_ style: TextStyle) -> String? { nil }
  package func grep(_ style: TextStyle) -> String? { nil }
  package func notes(beside format: OutputFormat, _ style: TextStyle) -> [String] { [] }
  package var warnings: [String] { [] }
  package var isStale: Bool? { nil }
  package var outcome: Outcome { .found }
}

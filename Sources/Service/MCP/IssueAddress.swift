internal import Search
internal import WebAddress

/// The address of an issue as a resource: `fundstelle://issue/2024/2024-02-20-sora-moment`.
struct IssueAddress: CustomStringConvertible {
  static let template = beginning + "{id}"
  private static let beginning = "fundstelle://issue/"

  var id: String

  init(id: String) { self.id = id }

  /// The template gives slashes as %2F, the list as they are.
  init?(_ uri: String) {
    guard uri.hasPrefix(Self.beginning) else { return nil }
    id = PercentCoding.decoded(uri.dropFirst(Self.beginning.count))
    if id.isEmpty { return nil }
  }

  var description: String { Self.beginning + PercentCoding.encoded(path: id) }
}

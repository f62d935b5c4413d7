/// Where a page of a list begins; who gets one hands it back as it is.
enum Cursor {
  /// The issue after which the page of a request begins; nil for the first one.
  static func issue(_ params: JSONValue) throws(RequestError) -> Int? {
    guard let cursor = params["cursor"], cursor != "" else { return nil }
    guard let issue = cursor.string.flatMap({ Int($0, radix: 36) }), issue >= 0 else { throw unknown }
    return issue
  }

  static func text(of issue: Int) -> String { String(issue, radix: 36) }

  /// For lists of one page.
  static func requireFirstPage(_ params: JSONValue) throws(RequestError) {
    if try issue(params) != nil { throw unknown }
  }

  private static let unknown = RequestError.invalid(
    "cursor", "this cursor was never given; leave „cursor“ out to begin with the first page")
}

internal import Search

/// Where a page of a list begins; who gets one hands it back as it is.
enum Cursor {
  /// The issue after which the page of a request begins; nil for the first page. Ids of undated issues are negative.
  static func issue(_ params: JSONValue) throws(RequestError) -> RowID? {
    guard let cursor = params["cursor"], cursor != "" else { return nil }
    guard let place = cursor.string.flatMap({ Int64($0, radix: 36) }) else { throw unknown }
    return RowID(place)
  }

  static func text(of place: RowID) -> String { String(place.value, radix: 36) }

  /// For lists of one page.
  static func requireFirstPage(_ params: JSONValue) throws(RequestError) {
    if try issue(params) != nil { throw unknown }
  }

  private static let unknown = RequestError.invalid(
    "cursor", "this cursor was never given; leave „cursor“ out to begin with the first page")
}

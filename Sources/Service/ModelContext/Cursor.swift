/// Where a page of a list begins; who gets one hands it back as it is.
enum Cursor {
  /// The place behind which the page of a request begins; nil for the first one.
  static func place(_ params: JSONValue) throws(RequestError) -> Int? {
    guard let cursor = params["cursor"], cursor != "" else { return nil }
    guard let place = cursor.string.flatMap({ Int($0, radix: 36) }), place >= 0 else { throw unknown }
    return place
  }

  static func text(of place: Int) -> String { String(place, radix: 36) }

  /// For lists of one page.
  static func requireFirstPage(_ params: JSONValue) throws(RequestError) {
    if try place(params) != nil { throw unknown }
  }

  private static let unknown = RequestError.invalid(
    "cursor", "this cursor was never given; leave „cursor“ out to begin with the first page")
}

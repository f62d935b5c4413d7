package import Newsletter
package import Query
import Search

/// The days of the issues that are looked at, both ends included; nil is open.
package struct Days: Sendable, Equatable {
  package var from: Day?
  package var through: Day?

  /// Reads dates as queries have them: `2024-02`, `märz`, `2 Wochen`; nothing is open.
  ///
  /// - Parameter today: what such dates are counted from.
  package init(since: String?, until: String?, today: Day) throws(Unreadable) {
    from = try Self.day(since) { MentionsRequest.day(since: $0, today: today) }
    through = try Self.day(until) { MentionsRequest.day(until: $0, today: today) }
  }

  private static func day(_ text: String?, _ day: (String) -> Day?) throws(Unreadable) -> Day? {
    guard let text else { return nil }
    guard let day = day(text) else { throw Unreadable(text: text) }
    return day
  }

  /// A query for issues of these days only, as its own fields `since:` and `until:` would have it.
  package func narrowed(_ query: Query?) -> Query? {
    guard from != nil || through != nil else { return query }
    let dates = Query.dates(from: from, through: through)
    return switch query {
    case nil: dates
    case .and(let operands): .and(operands + [dates])
    case .some(let query): .and([query, dates])
    }
  }

  /// A text that is no date.
  package struct Unreadable: Error {
    package var text: String

    /// What to write in its place.
    package static let advice = "write 2024-02-20, 2024-02, märz or 2 Wochen"
  }
}

package import Mentions
package import Newsletter
internal import Query

/// Which mentions are asked for.
package struct MentionsRequest: Sendable {
  /// What becomes of mentions that may mean something else.
  package enum Doubtful: String, Sendable, CaseIterable { case include, exclude, only }

  package enum Order: String, Sendable, CaseIterable { case oldest, newest }

  /// As written; those without a letter or digit find nothing.
  package var names: [String]
  package var options: NameQuery.Options
  package var doubtful: Doubtful
  package var order: Order
  /// Days of the issues, both ends included; nil is open. Undated issues lie outside any day.
  package var from: Day?
  package var through: Day?
  /// Names each of which the same passage, heading or title has to mention without doubt.
  package var with: [String]
  /// Whether the models beside the mentions are counted.
  package var countsNeighbours: Bool
  /// What the mentions are counted by, if at all.
  package var unit: CountUnit?
  package var check: Check

  package init(
    _ names: [String], options: NameQuery.Options = [], doubtful: Doubtful = .include, order: Order = .oldest,
    from: Day? = nil, through: Day? = nil, with: [String] = [], countsNeighbours: Bool = false,
    by unit: CountUnit? = nil, check: Check = .none
  ) {
    self.names = names
    self.options = options
    self.doubtful = doubtful
    self.order = order
    self.from = from
    self.through = through
    self.with = with
    self.countsNeighbours = countsNeighbours
    self.unit = unit
    self.check = check
  }
}

extension MentionsRequest {
  /// The first day that a text such as `2024-02`, `märz` or `2 Wochen` names; nil if it cannot be read.
  package static func day(since text: String, today: Day) -> Day? { DateRange(.since, text, today: today)?.from }

  /// The last day that a text such as `2024-02` or `märz` names; nil if it cannot be read.
  package static func day(until text: String, today: Day) -> Day? { DateRange(.until, text, today: today)?.through }
}

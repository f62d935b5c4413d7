internal import ArgumentParser
internal import Newsletter
internal import Service

/// The days of the issues that are looked at.
struct DateOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp("Only in issues from this date on: 2024-02, märz, \"2 Wochen\".", valueName: "date"))
  var since: String?

  @Option(name: .long, help: ArgumentHelp("Only in issues up to this date.", valueName: "date"))
  var until: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The day that such dates, and recency, are counted from. Default: today.", valueName: "yyyy-mm-dd"))
  var today: Day?

  func validate() throws { _ = try days() }

  var day: Day { today ?? Clock.today }

  func days() throws -> Days? {
    guard since != nil || until != nil else { return nil }
    do {
      return try Days(since: since, until: until, today: day)
    } catch {
      throw ValidationError("‘\(error.text)’ is no date; " + Days.Unreadable.advice)
    }
  }
}

extension Day: ExpressibleByArgument {
  init?(argument: String) { self.init(iso: argument) }
}

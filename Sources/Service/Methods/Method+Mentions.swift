internal import Newsletter
internal import Search

extension Method {
  static let mentions = Method(
    name: "mentions",
    parameters: [
      Parameter(
        "name", .string, isRequired: true, "A name such as Sora or Gemini 1.5, with the capitals it is given with."),
      Parameter("by", .choice(CountUnit.allCases.map(\.rawValue)), "Count the mentions by this, too."),
    ] + Parameter.nameOptions + [
      Parameter(
        "doubtful", .choice(MentionsRequest.Doubtful.allCases.map(\.rawValue)), initial: "include",
        "What becomes of mentions that may mean something else."),
      Parameter(
        "sort", .choice(MentionsRequest.Order.allCases.map(\.rawValue)), initial: "oldest", "The order of the issues."),
      Parameter("since", .string, "Only from this date on: 2024-02-20, 2024-02, märz, 2 Wochen."),
      Parameter("until", .string, "Only up to this date."), .today,
      .limit(of: "mentions"), .offset(of: "mentions"),
      Parameter(
        "verify", .boolean, initial: false,
        "Prove that the list is complete: scan all stored text without the index, and compare."),
    ],
    schema: "mentions",
    tool: Tool(
      title: "List the mentions of a name",
      text: """
        Every mention of a name, such as an AI model, in the order of the issues: complete, with genitives, hyphenated \
        forms and versions, each with its place and the words around it. What may mean something else is marked as \
        doubtful, with the reason.
        """,
      initials: ["limit": 50])
  ) { arguments, worker throws(RequestError) in
    let today = arguments.day("today") ?? worker.today
    let request = MentionsRequest(
      [try arguments.name("name")], options: arguments.nameOptions,
      doubtful: MentionsRequest.Doubtful(rawValue: arguments.string("doubtful")) ?? .include,
      order: MentionsRequest.Order(rawValue: arguments.string("sort")) ?? .oldest,
      from: try arguments.date("since") { MentionsRequest.day(since: $0, today: today) },
      through: try arguments.date("until") { MentionsRequest.day(until: $0, today: today) },
      by: CountUnit(rawValue: arguments.string("by")), check: arguments.bool("verify") ? .storedText : .none)
    let start = worker.milliseconds
    var answer = try worker.reading { index throws(IndexError) in try index.mentions(request) }
    answer.coverage.isStale = try worker.isStale()
    let (limit, offset) = (arguments.int("limit"), arguments.int("offset"))
    let report = MentionsReport(
      query: arguments.string("name"), answer: answer, limit: limit, offset: offset, today: today,
      took: worker.milliseconds - start)
    let continuation = Answer.continuation("mentions", after: offset + report.page.count, of: answer.mentions.count)
    return Answer(write: { report.write(to: &$0) }, text: { report.text(TextStyle()) + continuation })
  }
}

extension Arguments {
  /// The day that a date names.
  fileprivate func date(_ name: String, _ day: (String) -> Day?) throws(RequestError) -> Day? {
    let text = string(name)
    if text.isEmpty { return nil }
    guard let day = day(text) else {
      throw .invalid(name, "„\(text)“ is no date; write 2024-02-20, 2024-02, märz or 2 Wochen")
    }
    return day
  }
}

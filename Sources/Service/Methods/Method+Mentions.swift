internal import Mentions
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
      .since, .until, .today,
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
    let days = try arguments.days(today: today)
    let request = MentionsRequest(
      [try arguments.name("name")], options: arguments.nameOptions,
      doubtful: MentionsRequest.Doubtful(rawValue: arguments.string("doubtful")) ?? .include,
      order: MentionsRequest.Order(rawValue: arguments.string("sort")) ?? .oldest,
      from: days.from, through: days.through,
      by: CountUnit(rawValue: arguments.string("by")), check: arguments.bool("verify") ? .storedText : .none)
    let (answer, took) = try worker.ask { index throws(IndexError) in try index.mentions(request) }
    let report = MentionsReport(
      query: arguments.string("name"), answer: answer, page: arguments.page, today: today, took: took)
    let end = report.page.offset + report.shown.count
    return Answer(report, continuation: Answer.continuation("mentions", after: end, of: answer.mentions.count))
  }
}

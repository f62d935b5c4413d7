internal import Mentions
internal import Search

extension Method {
  static let trends = Method(
    name: "trends",
    parameters: [
      Parameter("names", .strings, isRequired: true, "Names such as Sora or Gemini 1.5."),
      Parameter(
        "by", .choice(CountUnit.allCases.map(\.rawValue)), initial: .string(CountUnit.month.rawValue),
        "What the mentions are counted by."),
    ] + Parameter.nameOptions,
    schema: "trends",
    tool: Tool(
      title: "Count mentions over time",
      text: """
        How often names, such as AI models, were mentioned: by month or year without gaps, or by issue, section, version \
        or newsletter; with the mentions per 1,000 words. What may mean something else is counted apart.
        """)
  ) { arguments, worker throws(RequestError) in
    let names = arguments.strings("names")
    for name in names { try Arguments.requireName(name, of: "names") }
    let (unit, options) = (CountUnit(rawValue: arguments.string("by")) ?? .month, arguments.nameOptions)
    let (answer, took) = try worker.ask { index throws(IndexError) in
      try index.trends(of: names, by: unit, options: options)
    }
    return Answer(TrendsReport(query: names.joined(separator: ", "), answer: answer, took: took))
  }
}

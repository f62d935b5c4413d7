internal import Search

extension Method {
  static let issue = Method(
    name: "issue",
    parameters: [
      Parameter("id", .string, isRequired: true, "An id or path as in a hit, or a date such as 2024-02-20."),
      Parameter("section", .integer(from: 1), "Only this section, counted from 1."),
    ],
    schema: "issue",
    tool: Tool(
      title: "Read an issue",
      text: """
        One issue of the archive as stored, with its sections, passages, links and sources; all issues of a day when \
        a date is given.
        """)
  ) { arguments, worker throws(RequestError) in
    let (name, section) = (arguments.string("id"), arguments.optionalInt("section"))
    let issues = try worker.reading { index throws(IndexError) in try index.issues(named: name, section: section) }
    return Answer(IssueReport(issues: issues))
  }
}

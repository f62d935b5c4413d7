internal import Search

extension Method {
  static let status = Method(
    name: "status",
    parameters: [Parameter("undated", .boolean, initial: false, "List the issues without a date too.")],
    schema: "status"
  ) { arguments, worker throws(RequestError) in
    let (status, _) = try worker.ask(isThorough: true) { index throws(IndexError) in try index.status() }
    return Answer(StatusReport(status: status, listsUndated: arguments.bool("undated")))
  }
}

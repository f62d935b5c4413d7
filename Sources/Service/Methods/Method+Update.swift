internal import Search

extension Method {
  static let update = Method(
    name: "update",
    parameters: [
      Parameter("rebuild", .boolean, initial: false, "Build the whole index anew."),
      Parameter(
        "progress", .boolean, initial: false, "Send notifications „progress“ with this request's id meanwhile."),
    ],
    schema: "update"
  ) { arguments, worker throws(RequestError) in
    let report = try worker.update(rebuilds: arguments.bool("rebuild"))
    return Answer(write: { report.write(to: &$0) })
  }
}

extension UpdateReport {
  fileprivate func write(to json: inout JSONWriter) {
    json.field("schema", SchemaVersion.current)
    json.field("added", added)
    json.field("changed", changed)
    json.field("removed", removed)
    json.field("unchanged", unchanged)
    json.field("rebuilt", wasRebuilt)
    json.coverage(coverage)
  }
}

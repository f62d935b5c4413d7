internal import Search

extension Method {
  static let status = Method(name: "status", schema: "status") { _, worker throws(RequestError) in
    let (status, _) = try worker.ask(isThorough: true) { index throws(IndexError) in try index.status() }
    return Answer(StatusReport(status: status))
  }
}

internal import Search

extension Method {
  static let status = Method(name: "status", schema: "status") { _, worker throws(RequestError) in
    var status = try worker.reading { index throws(IndexError) in try index.status() }
    status.coverage.isStale = try worker.isStale(isThorough: true)
    let report = StatusReport(status: status)
    return Answer(write: { report.write(to: &$0) }, text: { report.text(TextStyle()) })
  }
}

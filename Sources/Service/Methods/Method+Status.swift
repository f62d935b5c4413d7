internal import Search

extension Method {
  static let status = Method(name: "status", schema: "status") { _, desk throws(RequestError) in
    var status = try desk.reading { index throws(IndexError) in try index.status() }
    status.coverage.isStale = try desk.isStale(isThorough: true)
    let report = StatusReport(status: status)
    return Answer(write: { report.write(to: &$0) }, text: { report.text(TextStyle()) })
  }
}

internal import Search

extension MCPMethod {
  static let readResource = MCPMethod(
    name: "resources/read", caching: .archive
  ) { params, worker throws(RequestError) in
    let uri = params["uri"]?.string ?? ""
    guard let address = IssueAddress(uri) else {
      throw .invalid("uri", "„\(uri)“ is no address of an issue; give one such as \(IssueAddress.template)")
    }
    let issues: [StoredIssue]
    do throws(RequestError) {
      issues = try worker.reading { index throws(IndexError) in try index.issues(named: address.id) }
    } catch {
      guard error.code == .notFound else { throw error }
      throw RequestError(.invalidParameters, error.message, data: ["uri": .string(uri)])
    }
    return { json in
      json.array("contents", issues) { json, issue in
        json.object { json in
          json.field("uri", IssueAddress(id: issue.issue.id).description)
          json.field("mimeType", "text/markdown")
          json.field("text", issue.markdown)
        }
      }
    }
  }
}

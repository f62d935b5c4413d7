internal import Newsletter
internal import Search

extension MCPMethod {
  /// Issues on a page: 50 KB or so.
  private static let pageLength = 200

  static let listResources = MCPMethod(
    name: "resources/list", caching: .archive
  ) { params, worker throws(RequestError) in
    let last = try Cursor.issue(params)
    let issues = try worker.reading { index throws(IndexError) in
      try index.issues(after: last, limit: pageLength + 1)
    }
    let page = issues.prefix(pageLength)
    return { json in
      json.array("resources", page) { json, issue in json.object { issue.writeResource(to: &$0) } }
      if issues.count > page.count, let last = page.last { json.field("nextCursor", Cursor.text(of: last.base)) }
    }
  }
}

extension IssueRecord {
  fileprivate func writeResource(to json: inout JSONWriter) {
    json.field("uri", IssueAddress(id: id).description)
    json.field("name", id)
    json.field("title", title)
    json.field("description", [newsletter, day?.description ?? "undated"].compactMap { $0 }.joined(separator: ", "))
    json.field("mimeType", "text/markdown")
  }
}

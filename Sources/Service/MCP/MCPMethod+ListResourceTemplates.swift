extension MCPMethod {
  static let listResourceTemplates = MCPMethod(
    name: "resources/templates/list", caching: .program
  ) { params, _ throws(RequestError) in
    try Cursor.requireFirstPage(params)
    return { json in
      json.array("resourceTemplates", [IssueAddress.template]) { json, template in
        json.object { json in
          json.field("uriTemplate", template)
          json.field("name", "issue")
          json.field("title", "An issue of the archive")
          json.field("description", "An issue as stored, by its id, its path, or a date such as 2024-02-20.")
          json.field("mimeType", "text/markdown")
        }
      }
    }
  }
}

extension MCPMethod {
  static let listTools = MCPMethod(name: "tools/list", caching: .program) { params, _ throws(RequestError) in
    try Cursor.requireFirstPage(params)
    return { json in
      json.array("tools", Method.tools) { json, method in json.object { method.writeTool(to: &$0) } }
    }
  }
}

extension Method {
  /// In the order in which they are listed.
  static let tools = all.filter { $0.tool != nil }.map(\.asTool)

  fileprivate func writeTool(to json: inout JSONWriter) {
    json.field("name", name)
    json.field("title", tool?.title)
    json.field("description", tool?.text)
    json.object("inputSchema") { writeSchema(to: &$0) }
    json.field("outputSchema", AnswerSchema.document(schema))
    json.object("annotations") { json in
      json.field("title", tool?.title)
      json.field("readOnlyHint", true)
      json.field("destructiveHint", false)
      json.field("idempotentHint", true)
      json.field("openWorldHint", false)
    }
  }
}

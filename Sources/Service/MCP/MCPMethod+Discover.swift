extension MCPMethod {
  static let discover = MCPMethod(
    name: "server/discover", eras: [.stateless], caching: .program
  ) { _, _ throws(RequestError) in
    { json in
      json.field("supportedVersions", [MCP.stateless])
      json.fieldsOfOffer()
    }
  }
}

extension JSONWriter {
  /// What the server can do, and how to use it.
  mutating func fieldsOfOffer() {
    object("capabilities") { json in
      json.object("tools") { $0.field("listChanged", false) }
      json.object("resources") { json in
        json.field("subscribe", false)
        json.field("listChanged", false)
      }
    }
    field(
      "instructions",
      """
      An archive of newsletters in German, on this machine. Queries are in German; every inflection and gender spelling \
      of a word is found by any other. Cite what you use with the date and title of its issue. Answers say how many \
      results there are and with which offset the next ones come.
      """)
  }
}

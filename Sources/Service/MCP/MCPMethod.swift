/// A method of the Model Context Protocol: one file, and one entry in the table.
struct MCPMethod: Sendable {
  var name: String
  var eras = Set(MCP.Era.allCases)
  /// Nil where the protocol asks for none.
  var caching: Caching?
  /// Takes the request's parameters and gives what writes the members of the result.
  var answer: @Sendable (JSONValue, Worker) throws(RequestError) -> (inout JSONWriter) -> Void

  static let all: [MCPMethod] = [
    .discover, .initialize, .ping, .listTools, .callTool, .listResources, .listResourceTemplates, .readResource,
  ]

  static func named(_ name: String) -> MCPMethod? { all.first { $0.name == name } }
}

/// How long an answer holds, and for whom.
struct Caching: Sendable {
  /// Milliseconds.
  var holds: Int
  var isPublic: Bool

  /// What only another version of the program changes: an hour, so that an update of it is noticed the same day.
  static let program = Caching(holds: 3_600_000, isPublic: true)
  /// What every update of the index may change.
  static let archive = Caching(holds: 0, isPublic: false)

  func write(to json: inout JSONWriter) {
    json.field("ttlMs", holds)
    json.field("cacheScope", isPublic ? "public" : "private")
  }
}

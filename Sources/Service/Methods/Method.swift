/// A method of the service: one file, and one entry in the table.
struct Method: Sendable {
  var name: String
  var parameters: [Parameter] = []
  /// What the Model Context Protocol shows of it; nil for methods that are no tools.
  var tool: Tool?
  var answer: @Sendable (Arguments, Desk) throws(RequestError) -> Answer

  static let all: [Method] = [.search, .issue, .suggest, .analyze, .status, .update]

  static func named(_ name: String) -> Method? { all.first { $0.name == name } }

  func answer(to params: JSONValue?, at desk: Desk) throws(RequestError) -> Answer {
    try answer(Arguments(params, for: self), desk)
  }

  /// The JSON Schema of the parameters, as the members of an object.
  func writeSchema(to json: inout JSONWriter) {
    json.field("type", "object")
    json.object("properties") { json in for parameter in parameters { parameter.write(to: &json) } }
    json.field("required", parameters.filter(\.isRequired).map(\.name))
    json.field("additionalProperties", false)
  }
}

/// The result of a method: the object that scripts read, and the text that people and models read.
struct Answer {
  /// Writes the members of the object.
  var write: (inout JSONWriter) -> Void
  var text: () -> String = { "" }
}

/// A method as a tool of the Model Context Protocol.
struct Tool: Sendable {
  var title: String
  var text: String
  /// The file in `Schemas` that describes the answer.
  var schema: String
}

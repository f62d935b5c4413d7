/// A method of the service: one file, and one entry in the table.
struct Method: Sendable {
  var name: String
  var parameters: [Parameter] = []
  /// The file in `Schemas` that describes the answer.
  var schema: String
  /// What the Model Context Protocol shows of it; nil for methods that are no tools.
  var tool: Tool?
  var answer: @Sendable (Arguments, Worker) throws(RequestError) -> Answer

  static let all: [Method] = [
    .search, .mentions, .trends, .models, .similar, .links, .issue, .suggest, .analyze, .status, .update,
  ]

  static func named(_ name: String) -> Method? { all.first { $0.name == name } }

  func answer(to params: JSONValue?, by worker: Worker) throws(RequestError) -> Answer {
    try answer(Arguments(params, for: self), worker)
  }

  /// As it is called as a tool: some parameters have other initial values.
  var asTool: Method {
    var method = self
    for (name, value) in tool?.initials ?? [:] {
      for index in method.parameters.indices where parameters[index].name == name {
        method.parameters[index].initial = value
      }
    }
    return method
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

  init(write: @escaping (inout JSONWriter) -> Void, text: @escaping () -> String = { "" }) {
    self.write = write
    self.text = text
  }

  /// - Parameter continuation: follows the text.
  init(_ report: some Report, continuation: String = "") {
    self.init(write: report.write, text: { report.text(TextStyle()) + continuation })
  }

  /// How to get what follows, where the answer was limited.
  static func continuation(_ things: String, after end: Int, of total: Int) -> String {
    end < total ? "More: \(things) \(end + 1) to \(total) with offset \(end).\n" : ""
  }
}

/// A method as a tool of the Model Context Protocol.
struct Tool: Sendable {
  var title: String
  var text: String
  /// What stands in where an assistant leaves a parameter out: it reads all of an answer, and cannot skip as a script can.
  var initials: [String: JSONValue] = [:]
}

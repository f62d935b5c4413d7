internal import Search

extension Method {
  static let suggest = Method(
    name: "suggest",
    parameters: [
      Parameter("prefix", .string, isRequired: true, "The beginning of a word or a name; u finds ü, and ue does."),
      Parameter("limit", .integer(from: 1, through: Index.mostCompletions), initial: 10, "At most so many."),
    ],
    schema: "suggest"
  ) { arguments, worker throws(RequestError) in
    let (prefix, limit) = (arguments.string("prefix"), arguments.int("limit"))
    let completions = try worker.reading { index throws(IndexError) in try index.completions(of: prefix, limit: limit) }
    return Answer(
      write: { json in
        json.field("schema", SchemaVersion.current)
        json.array("suggestions", completions) { json, completion in
          json.object { json in
            json.field("text", completion.text)
            json.field("count", completion.count)
            json.field("kind", completion.kind.rawValue)
          }
        }
      },
      text: { completions.map { "\($0.text) (\($0.count))\n" }.joined() })
  }
}

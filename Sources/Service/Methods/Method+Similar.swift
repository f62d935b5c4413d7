internal import Newsletter
internal import Search

extension Method {
  static let similar = Method(
    name: "similar",
    parameters: [
      Parameter("text", .string, isRequired: true, "The draft, in Markdown or plain text."),
      .limit(3, of: "earlier passages for each of the draft's"),
    ],
    schema: "similar",
    tool: Tool(
      title: "See what a draft repeats",
      text: """
        What the archive already says about a draft: for each of its passages the earlier ones that tell the same, which \
        of its links were used before, and when each model it names was first and last mentioned.
        """)
  ) { arguments, worker throws(RequestError) in
    let draft = try Draft.given(arguments.string("text"), by: worker)
    let limit = arguments.int("limit")
    let (answer, took) = try worker.ask { index throws(IndexError) in try index.similar(to: draft, limit: limit) }
    return Answer(SimilarReport(name: "-", answer: answer, took: took))
  }
}

extension Draft {
  fileprivate static func given(_ text: String, by worker: Worker) throws(RequestError) -> Draft {
    let settings: ArchiveSettings
    do { settings = try ArchiveSettings.read(root: worker.context.archive) } catch {
      throw RequestError(IndexError.settings(error))
    }
    do { return try Draft(Array(text.utf8), name: "the draft", settings: settings) } catch {
      throw .invalid("text", error.description)
    }
  }
}

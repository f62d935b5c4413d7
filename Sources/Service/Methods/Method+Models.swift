internal import Mentions
internal import Search

extension Method {
  static let models = Method(
    name: "models",
    parameters: [
      Parameter("kind", .choice(Model.Kind.allCases.map(\.rawValue)), "Only models of this kind."),
      .limit(of: "models"), .offset(of: "models"),
    ],
    schema: "models"
  ) { arguments, worker throws(RequestError) in
    let kind = Model.Kind(rawValue: arguments.string("kind"))
    let (answer, took) = try worker.ask { index throws(IndexError) in try index.mentionedModels(of: kind) }
    return Answer(ModelsReport(answer: answer, page: arguments.page, took: took))
  }
}

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
    let start = worker.milliseconds
    var answer = try worker.reading { index throws(IndexError) in try index.mentionedModels(of: kind) }
    answer.coverage.isStale = try worker.isStale()
    let report = ModelsReport(
      answer: answer, limit: arguments.int("limit"), offset: arguments.int("offset"), took: worker.milliseconds - start)
    return Answer(write: { report.write(to: &$0) })
  }
}

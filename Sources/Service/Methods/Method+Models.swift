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
  ) { arguments, desk throws(RequestError) in
    let kind = Model.Kind(rawValue: arguments.string("kind"))
    let start = desk.milliseconds
    var answer = try desk.reading { index throws(IndexError) in try index.mentionedModels(of: kind) }
    answer.coverage.isStale = try desk.isStale()
    let report = ModelsReport(
      answer: answer, limit: arguments.int("limit"), offset: arguments.int("offset"), took: desk.milliseconds - start)
    return Answer(write: { report.write(to: &$0) })
  }
}

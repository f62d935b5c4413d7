internal import Mentions
internal import Search

extension Method {
  static let models = Method(
    name: "models",
    parameters: [
      Parameter("kind", .choice(Model.Kind.allCases.map(\.rawValue)), "Only models of this kind."),
      .since, .until, .today, .limit(of: "models"), .offset(of: "models"),
    ],
    schema: "models"
  ) { arguments, worker throws(RequestError) in
    let kind = Model.Kind(rawValue: arguments.string("kind"))
    let days = try arguments.days(today: arguments.day("today") ?? worker.today)
    let (answer, took) = try worker.ask { index throws(IndexError) in try index.mentionedModels(of: kind, in: days) }
    return Answer(ModelsReport(answer: answer, page: arguments.page, took: took))
  }
}

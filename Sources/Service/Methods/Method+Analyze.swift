extension Method {
  static let analyze = Method(
    name: "analyze",
    parameters: [Parameter("text", .string, isRequired: true, "The text whose words are shown with their terms.")],
    schema: "analyze"
  ) { arguments, _ throws(RequestError) in
    Answer(AnalysisReport(text: arguments.string("text")))
  }
}

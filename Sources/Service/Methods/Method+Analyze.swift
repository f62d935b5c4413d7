extension Method {
  static let analyze = Method(
    name: "analyze",
    parameters: [Parameter("text", .string, isRequired: true, "The text whose words are shown with their terms.")],
    schema: "analyze"
  ) { arguments, _ throws(RequestError) in
    let report = AnalysisReport(text: arguments.string("text"))
    return Answer(write: { report.write(to: &$0) }, text: { report.text(TextStyle()) })
  }
}

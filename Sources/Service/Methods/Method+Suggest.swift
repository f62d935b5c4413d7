extension Method {
  static let suggest = Method(name: "suggest") { _, _ throws(RequestError) in Answer(write: { _ in }) }
}

internal import Newsletter

/// The values of a request's parameters, each of its parameter's kind.
struct Arguments: Sendable {
  private var values: [String: JSONValue] = [:]

  /// The checked values of a request's `params`; whatever the method does not take is an error.
  init(_ params: JSONValue?, for method: Method) throws(RequestError) {
    let members: [JSONValue.Member]
    switch params {
    case nil: members = []
    case .object(let given): members = given
    default: throw RequestError(.invalidParameters, "the parameters of \(method.name) are given by name, in an object")
    }
    for member in members {
      guard let parameter = method.parameters.first(where: { $0.name == member.name }) else {
        throw .invalid(member.name, "\(method.name) has no parameter „\(member.name)“; \(method.knownParameters)")
      }
      try parameter.check(member.value)
      values[member.name] = member.value
    }
    for parameter in method.parameters where values[parameter.name] == nil {
      if parameter.isRequired {
        throw .invalid(parameter.name, "„\(parameter.name)“ is missing; it has to be \(parameter.expectation)")
      }
      values[parameter.name] = parameter.initial
    }
  }

  func string(_ name: String) -> String { values[name]?.string ?? "" }

  func strings(_ name: String) -> [String] {
    if case .array(let elements) = values[name] { elements.compactMap(\.string) } else { [] }
  }

  func optionalInt(_ name: String) -> Int? {
    if case .number(let number) = values[name] { number.int } else { nil }
  }

  func int(_ name: String) -> Int { optionalInt(name) ?? 0 }

  func number(_ name: String) -> Double? {
    if case .number(let number) = values[name] { number.double } else { nil }
  }

  func bool(_ name: String) -> Bool { values[name] == true }

  func day(_ name: String) -> Day? { values[name]?.string.flatMap { Day(iso: $0) } }
}

extension Method {
  fileprivate var knownParameters: String {
    parameters.isEmpty ? "it takes none" : "it takes " + parameters.map(\.name).joined(separator: ", ")
  }
}

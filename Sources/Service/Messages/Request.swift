/// A request or a notification, as far as the rules of JSON-RPC go.
package struct Request: Sendable, Equatable {
  /// Nil for a notification, which is never answered.
  package var id: RequestID?
  package var method: String
  package var params: JSONValue?

  /// The request that a value is; the error names what of it could be read as its id.
  init(_ value: JSONValue) throws(Refusal) {
    guard let members = value.members else {
      throw Refusal(id: .null, reason: "a request is an object")
    }
    let id = members.first { $0.name == "id" }.map { RequestID($0.value) }
    if case .some(.none) = id { throw Refusal(id: .null, reason: "„id“ has to be a string or a number") }
    func refusal(_ reason: String) -> Refusal { Refusal(id: (id ?? nil) ?? .null, reason: reason) }
    guard value["jsonrpc"] == "2.0" else { throw refusal("„jsonrpc“ has to be \"2.0\"") }
    guard let method = value["method"] else { throw refusal("„method“ is missing") }
    guard let name = method.string else { throw refusal("„method“ has to be a string") }
    let params = value["params"]
    switch params {
    case nil, .object, .array: break
    case .null, .bool, .number, .string: throw refusal("„params“ has to be an object")
    }
    self.id = id ?? nil
    self.method = name
    self.params = params
  }

  /// Why a value is no request.
  struct Refusal: Error {
    var id: RequestID
    var reason: String

    var error: RequestError { RequestError(.invalidRequest, reason) }
  }
}

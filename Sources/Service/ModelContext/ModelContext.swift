/// The Model Context Protocol.
enum ModelContext {
  static let handshake = "initialize"

  static func answer(
    to request: Request, hasHandshake: Bool, at desk: Desk
  ) throws(RequestError) -> (inout JSONWriter) -> Void {
    throw RequestError(.unknownMethod, "there is no method „\(request.method)“")
  }
}

/// The Model Context Protocol: its revisions, and which of them a request speaks.
///
/// https://modelcontextprotocol.io/specification
enum MCP {
  /// How a request and its answer belong to what was said before.
  enum Era: CaseIterable {
    /// Each request names its revision and what its sender can do; nothing is remembered.
    case stateless
    /// A handshake comes first and counts from then on.
    case handshake
  }

  static let stateless = "2026-07-28"
  /// Newest first.
  static let handshakes = ["2025-11-25", "2025-06-18", "2025-03-26", "2024-11-05"]
  /// The method of the handshake.
  static let handshake = "initialize"

  private static let versionKey = "io.modelcontextprotocol/protocolVersion"
  private static let capabilitiesKey = "io.modelcontextprotocol/clientCapabilities"
  private static let serverKey = "io.modelcontextprotocol/serverInfo"

  /// Whether the requests that follow belong to the handshake's era.
  static func isHandshake(_ request: Request) -> Bool {
    request.method == handshake && request.id != nil && request.params?["protocolVersion"]?.string != nil
  }

  /// Writes the members of the result.
  static func answer(
    to request: Request, hasHandshake: Bool, by worker: Worker
  ) throws(RequestError) -> (inout JSONWriter) -> Void {
    let unknown = RequestError(.unknownMethod, "there is no method „\(request.method)“")
    guard let method = MCPMethod.named(request.method) else { throw unknown }
    let era = try era(of: request, hasHandshake: hasHandshake)
    guard method.eras.contains(era) else { throw unknown }
    let params = request.params ?? .object([])
    guard params.members != nil else {
      throw RequestError(.invalidParameters, "the parameters of \(method.name) are given by name, in an object")
    }
    let write = try method.answer(params, worker)
    guard era == .stateless else { return write }
    let version = worker.context.version
    return { json in
      json.field("resultType", "complete")
      write(&json)
      method.caching?.write(to: &json)
      json.object("_meta") { json in json.object(serverKey) { $0.fieldsOfServer(version: version) } }
    }
  }

  private static func era(of request: Request, hasHandshake: Bool) throws(RequestError) -> Era {
    // Both can come before anything else.
    if request.method == handshake || (request.method == "ping" && request.params?["_meta"] == nil) {
      return .handshake
    }
    let meta = request.params?["_meta"]
    guard let version = meta?[versionKey] else {
      if hasHandshake { return .handshake }
      throw .invalid("_meta", "„_meta“ has to name „\(versionKey)“, unless \(handshake) comes first")
    }
    guard let requested = version.string else { throw .invalid("_meta", "„\(versionKey)“ has to be a string") }
    guard requested == stateless else { throw unsupported(requested) }
    guard meta?[capabilitiesKey]?.members != nil else {
      throw .invalid("_meta", "„_meta“ has to name „\(capabilitiesKey)“, an object that may be empty")
    }
    return .stateless
  }

  private static func unsupported(_ version: String) -> RequestError {
    RequestError(
      .unsupportedVersion, "the version „\(version)“ is not spoken here; use \(stateless), or \(handshake)",
      data: ["supported": .array(([stateless] + handshakes).map { .string($0) }), "requested": .string(version)])
  }
}

extension JSONWriter {
  /// Who answers.
  mutating func fieldsOfServer(version: String) {
    field("name", "fundstelle")
    field("title", "Fundstelle")
    field("version", version)
  }
}

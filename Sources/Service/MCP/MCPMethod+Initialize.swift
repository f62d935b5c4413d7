extension MCPMethod {
  static let initialize = MCPMethod(
    name: MCP.handshake, eras: [.handshake]
  ) { params, worker throws(RequestError) in
    guard let requested = params["protocolVersion"]?.string else {
      throw .invalid("protocolVersion", "„protocolVersion“ has to be a string, such as \(MCP.handshakes[0])")
    }
    // Who asks for another one may still speak ours.
    let spoken = MCP.handshakes.contains(requested) ? requested : MCP.handshakes[0]
    let version = worker.context.version
    return { json in
      json.field("protocolVersion", spoken)
      json.fieldsOfOffer()
      json.object("serverInfo") { $0.fieldsOfServer(version: version) }
    }
  }
}

extension ContextMethod {
  static let initialize = ContextMethod(
    name: ModelContext.handshake, eras: [.handshake]
  ) { params, desk throws(RequestError) in
    guard let requested = params["protocolVersion"]?.string else {
      throw .invalid("protocolVersion", "„protocolVersion“ has to be a string, such as \(ModelContext.handshakes[0])")
    }
    // Who asks for another one may still speak ours.
    let spoken = ModelContext.handshakes.contains(requested) ? requested : ModelContext.handshakes[0]
    let version = desk.surroundings.version
    return { json in
      json.field("protocolVersion", spoken)
      json.fieldsOfOffer()
      json.object("serverInfo") { $0.fieldsOfServer(version: version) }
    }
  }
}

extension MCPMethod {
  static let ping = MCPMethod(name: "ping", eras: [.handshake]) { _, _ throws(RequestError) in { _ in } }
}

extension ContextMethod {
  static let ping = ContextMethod(name: "ping", eras: [.handshake]) { _, _ throws(RequestError) in { _ in } }
}

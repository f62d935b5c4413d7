/// The reading end of a pipe: bytes to requests, which the server answers.
package struct RequestReader: ~Copyable {
  private let server: Server
  private var lines = LineBuffer()
  private var conversation = Conversation()

  package init(_ server: Server) { self.server = server }

  package mutating func receive(_ bytes: some Collection<UInt8>) {
    lines.append(bytes)
    while let line = lines.next() { server.receive(conversation.receive(line)) }
  }

  /// No more bytes come; ends when everything is answered.
  package consuming func end() {
    if let line = lines.last() { server.receive(conversation.receive(line)) }
    server.finish()
  }
}

/// What one side of the pipe has said so far, as far as it decides what its next lines mean.
package struct Conversation: Sendable {
  /// What a line asks for, in its order.
  package struct Incoming: Sendable {
    package var parts: [Part] = []
    package var isBatch = false
    /// Bytes of the line.
    package var size = 0
  }

  package enum Part: Sendable {
    /// To be answered, or, if it is a notification, carried out.
    case call(Call)
    /// Answered already: no request could be read from it.
    case refused([UInt8])
    /// A running request is to stop; a silent one is not answered any more.
    case cancel(RequestID, isSilent: Bool)
  }

  /// Requests in a batch; each may be answered with a hundred times its length.
  private static let mostInBatch = 1000

  private var hasHandshake = false

  package init() {}

  package mutating func receive(_ line: LineBuffer.Line) -> Incoming {
    var incoming = read(line)
    if case .whole(let bytes) = line { incoming.size = bytes.count }
    return incoming
  }

  private mutating func read(_ line: LineBuffer.Line) -> Incoming {
    switch line {
    case .tooLong:
      return refusal(RequestError(.parse, "the line is longer than \(LineBuffer.longest) bytes"))
    case .whole(let bytes):
      if bytes.allSatisfy(\.isBlank) { return Incoming() }
      do {
        return receive(try JSONReader.value(of: bytes))
      } catch {
        return refusal(RequestError(.parse, error.description))
      }
    }
  }

  private mutating func receive(_ value: JSONValue) -> Incoming {
    guard case .array(let elements) = value else { return Incoming(parts: part(of: value).map { [$0] } ?? []) }
    guard !elements.isEmpty else { return refusal(RequestError(.invalidRequest, "the batch is empty")) }
    guard elements.count <= Self.mostInBatch else {
      return refusal(RequestError(.invalidRequest, "a batch holds at most \(Self.mostInBatch) requests"))
    }
    return Incoming(parts: elements.compactMap { part(of: $0) }, isBatch: true)
  }

  /// Nil for notifications that ask for nothing.
  private mutating func part(of value: JSONValue) -> Part? {
    let request: Request
    do {
      request = try Request(value)
    } catch {
      return .refused(Message.error(error.id, error.error))
    }
    switch request.method {
    case "$/cancelRequest": return cancellation(of: "id", request, isSilent: false)
    case "notifications/cancelled": return cancellation(of: "requestId", request, isSilent: true)
    case MCP.handshake where MCP.isHandshake(request): hasHandshake = true
    default: break
    }
    if request.id == nil, Method.named(request.method) == nil { return nil }
    return .call(Call(request, hasHandshake: hasHandshake))
  }

  private func cancellation(of member: String, _ request: Request, isSilent: Bool) -> Part? {
    guard request.id == nil else {
      return .call(Call(request, hasHandshake: hasHandshake))
    }
    guard let value = request.params?[member], let id = RequestID(value) else { return nil }
    return .cancel(id, isSilent: isSilent)
  }

  private func refusal(_ error: RequestError) -> Incoming {
    Incoming(parts: [.refused(Message.error(.null, error))])
  }
}

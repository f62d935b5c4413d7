internal import Search

/// A request on its way to its answer.
package struct Call: Sendable {
  /// Nil for a notification.
  package var id: RequestID? { request.id }
  private let request: Request
  /// Whether the handshake of the Model Context Protocol came before it.
  private let hasHandshake: Bool

  init(_ request: Request, hasHandshake: Bool) {
    self.request = request
    self.hasHandshake = hasHandshake
  }

  /// The answer as a line without its end; nil for a notification.
  ///
  /// - Parameter send: takes notifications that come before the answer.
  func answer(by worker: Worker, _ cancellation: Cancellation, send: @escaping ([UInt8]) -> Void) -> [UInt8]? {
    worker.begin(cancellation, progress: progress(by: worker, send))
    defer { worker.begin(Cancellation(), progress: nil) }
    do {
      let write = try result(by: worker)
      guard let id else { return nil }
      let answer = Message.result(id, cancellation: cancellation, write)
      return cancellation.isCancelled ? Message.error(id, .cancelled) : answer
    } catch {
      return id.map { Message.error($0, error) }
    }
  }

  private func result(by worker: Worker) throws(RequestError) -> (inout JSONWriter) -> Void {
    if let method = Method.named(request.method) { return try method.answer(to: request.params, by: worker).write }
    return try MCP.answer(to: request, hasHandshake: hasHandshake, by: worker)
  }

  private func progress(by worker: Worker, _ send: @escaping ([UInt8]) -> Void) -> ((UpdateProgress) -> Void)? {
    guard let form = progressForm else { return nil }
    var progress = Progress(form, milliseconds: worker.context.milliseconds, send: send)
    return { progress.tell($0) }
  }

  private var progressForm: Progress.Form? {
    if let token = request.params?["_meta"]?["progressToken"], RequestID(token).map({ $0 != .null }) ?? false {
      return .mcp(token: token)
    }
    guard let id, request.params?["progress"] == true else { return nil }
    return .plain(id)
  }
}

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
  func answer(at desk: Desk, _ cancellation: Cancellation, send: @escaping ([UInt8]) -> Void) -> [UInt8]? {
    desk.begin(cancellation, progress: progress(at: desk, send))
    defer { desk.begin(Cancellation(), progress: nil) }
    do {
      let write = try result(at: desk)
      guard let id else { return nil }
      let answer = Message.result(id, cancellation: cancellation, write)
      return cancellation.isCancelled ? Message.error(id, .cancelled) : answer
    } catch {
      return id.map { Message.error($0, error) }
    }
  }

  private func result(at desk: Desk) throws(RequestError) -> (inout JSONWriter) -> Void {
    if let method = Method.named(request.method) { return try method.answer(to: request.params, at: desk).write }
    return try ModelContext.answer(to: request, hasHandshake: hasHandshake, at: desk)
  }

  private func progress(at desk: Desk, _ send: @escaping ([UInt8]) -> Void) -> ((UpdateProgress) -> Void)? {
    guard let form = progressForm else { return nil }
    var progress = Progress(form, milliseconds: desk.surroundings.milliseconds, send: send)
    return { progress.tell($0) }
  }

  private var progressForm: Progress.Form? {
    if let token = request.params?["_meta"]?["progressToken"], RequestID(token).map({ $0 != .null }) ?? false {
      return .modelContext(token: token)
    }
    guard let id, request.params?["progress"] == true else { return nil }
    return .plain(id)
  }
}

internal import Search

/// Tells how far an update is, in the form that the request asked for.
struct Progress {
  enum Form {
    /// A notification `progress` with the request's id.
    case plain(RequestID)
    /// Of the Model Context Protocol, with the token that the request gave.
    case mcp(token: JSONValue)
  }

  private let form: Form
  private let milliseconds: () -> Double
  private let send: ([UInt8]) -> Void
  private var last: (time: Double, bytes: Int)?
  /// Milliseconds between two notifications.
  private static let pause = 100.0

  init(_ form: Form, milliseconds: @escaping () -> Double, send: @escaping ([UInt8]) -> Void) {
    self.form = form
    self.milliseconds = milliseconds
    self.send = send
  }

  /// Sends a notification, where the last one is long enough ago and there is something new to tell.
  mutating func tell(_ progress: UpdateProgress) {
    let now = milliseconds()
    if let last, now - last.time < Self.pause || progress.bytesDone <= last.bytes { return }
    last = (now, progress.bytesDone)
    send(notification(of: progress))
  }

  private func notification(of progress: UpdateProgress) -> [UInt8] {
    switch form {
    case .plain(let id):
      Message.notification("progress") { json in
        json.field("id", id.json)
        json.field("filesDone", progress.filesDone)
        json.field("filesTotal", progress.filesTotal)
        json.field("bytesDone", progress.bytesDone)
        json.field("bytesTotal", progress.bytesTotal)
      }
    case .mcp(let token):
      Message.notification("notifications/progress") { json in
        json.field("progressToken", token)
        json.field("progress", progress.bytesDone)
        json.field("total", progress.bytesTotal)
        json.field("message", "indexing \(progress.filesDone) of \(progress.filesTotal) files")
      }
    }
  }
}

internal import Search

/// What is written: an answer to a request, or a notification.
package enum Message {
  /// An answer with a result, whose members the body writes.
  static func result(_ id: RequestID, cancellation: Cancellation, _ body: (inout JSONWriter) -> Void) -> [UInt8] {
    message(cancellation) { json in
      json.field("id", id.json)
      json.object("result", body)
    }
  }

  static func error(_ id: RequestID, _ error: RequestError) -> [UInt8] {
    message { json in
      json.field("id", id.json)
      json.object("error") { error.write(to: &$0) }
    }
  }

  static func notification(_ method: String, _ params: (inout JSONWriter) -> Void) -> [UInt8] {
    message { json in
      json.field("method", method)
      json.object("params", params)
    }
  }

  /// The answers to a batch as one.
  static func batch(_ answers: [[UInt8]]) -> [UInt8] {
    Array("[".utf8) + Array(answers.joined(separator: ",".utf8)) + Array("]".utf8)
  }

  private static func message(_ cancellation: Cancellation? = nil, _ body: (inout JSONWriter) -> Void) -> [UInt8] {
    var json = JSONWriter(cancellation: cancellation)
    json.object { json in
      json.field("jsonrpc", "2.0")
      body(&json)
    }
    return json.bytes
  }
}

package import Query
package import Search

/// Why a request has no result: one lower-case sentence that says what to do, and the place where errors get their codes.
package struct RequestError: Error, Equatable, Sendable {
  package enum Code: Int, Sendable {
    case parse = -32700
    case invalidRequest = -32600
    case unknownMethod = -32601
    case invalidParameters = -32602
    case `internal` = -32603
    /// Of the Model Context Protocol.
    case unsupportedVersion = -32022
    // Our own lie outside what JSON-RPC reserves.
    /// The archive or its index cannot be read or written.
    case failed = 1
    /// The index does not hold what was asked for.
    case notFound = 2
    /// As the Language Server Protocol has it.
    case cancelled = -32800
  }

  package var code: Code
  package var message: String
  package var data: JSONValue?

  package init(_ code: Code, _ message: String, data: JSONValue? = nil) {
    self.code = code
    self.message = message
    self.data = data
  }

  /// `parameter` is where the fault is.
  static func invalid(_ parameter: String, _ message: String) -> RequestError {
    RequestError(.invalidParameters, message, data: ["parameter": .string(parameter)])
  }

  static let cancelled = RequestError(.cancelled, IndexError.cancelled.description)

  package init(_ error: IndexError) {
    let code: Code =
      switch error {
      case .noSuchIssue, .noSuchSection: .notFound
      case .cancelled: .cancelled
      case .missing, .noIndex, .newerSchema, .outdated, .unfinished, .busy, .full, .readOnly, .archive, .settings,
        .database:
        .failed
      }
    self.init(code, error.description)
  }

  package init(_ error: QueryError) { self = .invalid("query", error.description) }

  func write(to json: inout JSONWriter) {
    json.field("code", code.rawValue)
    json.field("message", message)
    if let data { json.field("data", data) }
  }
}

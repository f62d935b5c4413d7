internal import Search
internal import Service

/// Something that ends a command with exit code 2: one lower-case sentence that says what to do.
struct Failure: Error, CustomStringConvertible {
  var description: String

  init(_ description: String) { self.description = description }

  /// The error's sentence, with the option or command that it calls for.
  init(_ error: any Error) {
    description = String(describing: error) + ((error as? IndexError)?.advice ?? "")
  }

  /// Tells a failure on standard error, and as an object on standard output where that is read as JSON.
  static func report(_ message: String, code: String, isJSON: Bool) {
    Output.note("fundstelle: " + message)
    guard isJSON else { return }
    Output.write(
      JSONWriter.line { json in
        json.object { json in
          json.field("type", "error")
          json.field("code", code)
          json.field("message", message)
        }
      })
  }

  /// Whether the arguments ask for JSON, as far as that can be told when they could not be read.
  static var argumentsAskForJSON: Bool {
    let arguments = CommandLine.arguments
    return zip(arguments, arguments.dropFirst()).contains { $0 == "--format" && ($1 == "json" || $1 == "jsonl") }
      || arguments.contains("--json") || arguments.contains("--format=json") || arguments.contains("--format=jsonl")
  }
}

extension IndexError {
  /// What the command line adds to the sentence that says what to do.
  fileprivate var advice: String {
    switch self {
    case .missing, .outdated, .unfinished: " with: fundstelle index"
    case .noIndex, .newerSchema, .full: " with --index"
    case .readOnly: " with --index FILE"
    case .busy, .cancelled, .noSuchIssue, .noSuchSection, .archive, .settings, .database: ""
    }
  }
}

extension String {
  /// The sentence as it continues `fundstelle: `.
  var lowercasedFirst: String {
    guard let first, dropFirst().first?.isLowercase ?? true else { return self }
    return first.lowercased() + dropFirst()
  }
}

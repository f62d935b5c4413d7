import Mentions
import Testing

/// A sentence, a name that is asked for in it, and what is found.
struct NameRow: CustomTestStringConvertible, Sendable {
  enum Outcome: String, Sendable { case hit, miss, doubtful }

  var name: String
  var text: String
  var expected: Outcome

  init(_ name: String, _ text: String, _ expected: Outcome) {
    self.name = name
    self.text = text
    self.expected = expected
  }

  var testDescription: String { "\(name): \(text)" }

  func outcome(_ options: NameQuery.Options = []) throws -> Outcome {
    Outcome(try mentions(of: name, in: text, options).first)
  }
}

extension NameRow.Outcome {
  /// What a text says whose first mention this is.
  init(_ first: Mention?) {
    guard let first else {
      self = .miss
      return
    }
    self = first.doubt == nil ? .hit : .doubtful
  }
}

func mentions(of name: String, in text: String, _ options: NameQuery.Options = []) throws -> [Mention] {
  let query = try #require(NameQuery(name, options: options))
  return MentionFinder(query).mentions(in: Array(text.utf8))
}

extension Mention {
  /// The text it covers, with what is known of it: `Gemini 1.5 Pro [1.5 Pro] hyphenated ?`
  func described(in text: String) -> String {
    let bytes = Array(text.utf8)[range]
    let version = version.map { " [\($0)]" } ?? ""
    let form = form == .plain ? "" : " " + form.rawValue
    return String(decoding: bytes, as: UTF8.self) + version + form + (doubt == nil ? "" : " ?")
  }
}

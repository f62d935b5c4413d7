import Foundation
import Newsletter
import TestSupport
import Testing

@testable import Service

/// The schemas of requests are what the methods check their parameters by.
///
/// `RECORD=1` writes them anew, and then the test fails.
@Suite struct RequestSchemaTests {
  static let folder = Package.schemas.appendingPathComponent("Requests")

  @Test(arguments: Method.all.map(\.name))
  func isWhatTheMethodChecks(name: String) throws {
    let method = try #require(Method.named(name))
    let file = Self.folder.appendingPathComponent(name + ".json")
    let schema = Self.schema(of: method).indented() + "\n"
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(schema.utf8).write(to: file)
      Issue.record("recorded \(name).json; now look at it and run without RECORD")
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == schema)
  }

  @Test func thereIsNoneWithoutItsMethod() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(files.sorted() == Method.all.map { $0.name + ".json" }.sorted())
  }

  /// The whole line; `answer` leads to the schema of the result.
  private static func schema(of method: Method) -> JSONValue {
    var json = JSONWriter()
    json.object { method.writeSchema(to: &$0) }
    let params = try? JSONReader.value(of: json.bytes)
    let isRequired = method.parameters.contains { $0.isRequired }
    return [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": .string("https://fundstelle.example/schema/1/requests/\(method.name).json"),
      "title": .string("A request for \(method.name)"),
      "type": "object",
      "required": .array((["jsonrpc", "method"] + (isRequired ? ["params"] : [])).map { .string($0) }),
      "properties": [
        "jsonrpc": ["const": "2.0"],
        "id": ["description": "Absent in a notification.", "type": ["string", "number", "null"]],
        "method": ["const": .string(method.name)],
        "params": params ?? .null,
      ],
      "answer": ["$ref": .string("../\(method.schema).json")],
    ]
  }
}

extension JSONValue {
  /// As files of schemas are written.
  fileprivate func indented(_ margin: String = "") -> String {
    func block(_ open: String, _ lines: [String], _ close: String) -> String {
      lines.isEmpty
        ? open + close
        : open + "\n" + lines.map { margin + "  " + $0 }.joined(separator: ",\n") + "\n" + margin + close
    }
    switch self {
    case .array(let elements): return block("[", elements.map { $0.indented(margin + "  ") }, "]")
    case .object(let members):
      return block("{", members.map { JSONValue.string($0.name).text + ": " + $0.value.indented(margin + "  ") }, "}")
    case .null, .bool, .number, .string: return text
    }
  }

  private var text: String {
    var json = JSONWriter()
    json.object { $0.field("", self) }
    return String(json.text.dropFirst("{\"\":".count).dropLast())
  }
}

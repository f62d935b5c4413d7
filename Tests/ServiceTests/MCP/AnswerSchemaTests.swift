import Foundation
import GermanText
import Newsletter
import TestSupport
import Testing

@testable import Service

@Suite struct AnswerSchemaTests {
  @Test func knowsEveryFile() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Package.schemas.path)
    let names = files.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(".json".count)) }
    #expect(AnswerSchema.files.keys.sorted() == names.sorted())
    for name in names {
      let bytes = try Data(contentsOf: Package.schemas.appendingPathComponent(name + ".json"))
      #expect(AnswerSchema.files[name] == [UInt8](bytes))
    }
  }

  @Test(arguments: Method.all.map(\.schema))
  func refersToItselfOnly(name: String) throws {
    let document = AnswerSchema.document(name)
    #expect(document["type"] == "object")
    let references = Self.values(of: "$ref", in: document)
    for reference in references {
      let pointer = try #require(reference.string)
      #expect(pointer.hasPrefix("#"))
      let target = pointer.split(separator: "/").dropFirst().reduce(Optional(document)) { $0?[String($1)] }
      #expect(target != nil, "\(pointer) leads nowhere")
    }
    #expect(Self.values(of: "$id", in: document).isEmpty)
  }

  @Test func holdsWhatAFileRefersTo() {
    let document = AnswerSchema.document("links")
    #expect(document["$defs"]?["hit.json"]?["properties"]?["issue"]?["$ref"] == "#/$defs/hit.json/$defs/issue")
    #expect(document["properties"]?["summary"]?["$ref"] == "#/$defs/summary")
    #expect(document["$defs"]?["summary"]?["required"] != document["$defs"]?["summary.json"]?["required"])
  }

  @Test("lists every kind of section and every gender spelling")
  func lists() {
    let kind = AnswerSchema.document("hit")["$defs"]?["kind"]
    #expect(kind?["enum"] == .array(SectionKind.allCases.map { .string($0.rawValue) }))
    let word = AnswerSchema.document("word")["properties"]
    #expect(word?["gender"]?["enum"] == .array(GenderSpelling.allCases.map { .string($0.rawValue) } + [.null]))
  }

  private static func values(of name: String, in value: JSONValue) -> [JSONValue] {
    switch value {
    case .null, .bool, .number, .string: []
    case .array(let elements): elements.flatMap { values(of: name, in: $0) }
    case .object(let members):
      members.flatMap { ($0.name == name ? [$0.value] : []) + values(of: name, in: $0.value) }
    }
  }
}

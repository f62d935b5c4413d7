/// The JSON Schema of an answer as one document that refers to no other.
enum AnswerSchema {
  /// The files of `Schemas`.
  static let files: [String: [UInt8]] = [
    "analyze": PackageResources.analyze_json, "error": PackageResources.error_json, "hit": PackageResources.hit_json,
    "issue": PackageResources.issue_json, "links": PackageResources.links_json,
    "mentions": PackageResources.mentions_json, "message": PackageResources.message_json,
    "models": PackageResources.models_json, "search": PackageResources.search_json,
    "similar": PackageResources.similar_json, "sites": PackageResources.sites_json,
    "status": PackageResources.status_json,
    "suggest": PackageResources.suggest_json, "summary": PackageResources.summary_json,
    "trends": PackageResources.trends_json,
    "update": PackageResources.update_json, "word": PackageResources.word_json,
  ]

  /// The schema in a file, with those that it refers to among its `$defs`.
  static func document(_ name: String) -> JSONValue {
    var parts: [JSONValue.Member] = []
    var missing = [name]
    while let next = missing.popLast() {
      guard !parts.contains(where: { $0.name == next }) else { continue }
      var references: Set<String> = []
      let part = localized(schema(next), of: next, in: name, &references)
      parts.append(.init(name: next, value: part))
      missing += references.sorted()
    }
    var members = parts.removeFirst().value.members ?? []
    let definitions = members.first { $0.name == "$defs" }?.value.members ?? []
    members.removeAll { $0.name == "$defs" }
    let files = parts.map { JSONValue.Member(name: $0.name + ".json", value: $0.value) }
    if !(definitions + files).isEmpty { members.append(.init(name: "$defs", value: .object(definitions + files))) }
    return .object(members)
  }

  private static func schema(_ name: String) -> JSONValue {
    guard let bytes = files[name], let value = try? JSONReader.value(of: bytes) else {
      preconditionFailure("there is no schema \(name).json")
    }
    return value
  }

  /// The part of a document that a file is: its references lead to other parts, whose names are noted.
  private static func localized(
    _ value: JSONValue, of file: String, in root: String, _ references: inout Set<String>
  ) -> JSONValue {
    switch value {
    case .null, .bool, .number, .string: return value
    case .array(let elements): return .array(elements.map { localized($0, of: file, in: root, &references) })
    case .object(let members):
      var result: [JSONValue.Member] = []
      for member in members where !["$schema", "$id"].contains(member.name) {
        var member = member
        if member.name == "$ref", let reference = member.value.string {
          let parts = reference.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
          let target = parts[0].isEmpty ? file : String(parts[0].dropLast(".json".count))
          references.insert(target)
          let path = target == root ? "" : "/$defs/\(target).json"
          member.value = .string("#" + path + (parts.count > 1 ? parts[1] : ""))
        } else {
          member.value = localized(member.value, of: file, in: root, &references)
        }
        result.append(member)
      }
      return .object(result)
    }
  }
}

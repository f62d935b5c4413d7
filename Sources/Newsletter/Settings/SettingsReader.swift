/// Turns the YAML of `fundstelle.yaml` into settings and names the place of whatever does not fit.
enum SettingsReader {
  static func read(_ bytes: [UInt8]) throws(SettingsError) -> ArchiveSettings {
    var settings = ArchiveSettings()
    guard let node = try document(bytes), !node.isNull else { return settings }
    for (key, value) in try pairs(of: node, key: ArchiveSettings.fileName) {
      switch key {
      case "newsletter": settings.newsletter = try text(value, key: key)
      case "sections": settings.sections = try sections(value)
      case "ignore": settings.ignore = try texts(value, key: key)
      case "half_life": settings.halfLife = try days(value, key: key)
      case "models": settings.models = try models(value)
      case "base_url": settings.baseURL = try address(value, key: key)
      default: throw .unknownKey(file: ArchiveSettings.fileName, line: value.line, key: key)
      }
    }
    return settings
  }

  private static func document(_ bytes: [UInt8]) throws(SettingsError) -> YAMLNode? {
    do throws(YAMLError) {
      return try YAMLReader.read(bytes[...])
    } catch {
      throw .malformed(file: ArchiveSettings.fileName, line: error.line, message: error.message)
    }
  }

  // MARK: Keys

  private static func sections(_ node: YAMLNode) throws(SettingsError) -> [SectionRule] {
    var rules: [SectionRule] = []
    for (pattern, value) in try pairs(of: node, key: "sections") {
      guard let kind = value.text.flatMap(SectionKind.init(rawValue:)), kind != .title else {
        throw wrongType(value, key: pattern, expected: kinds)
      }
      rules.append(SectionRule(pattern: pattern, kind: kind))
    }
    return rules
  }

  /// The kinds that a heading can begin: `lead, body, links or boilerplate`.
  private static let kinds = {
    let kinds = SectionKind.allCases.filter { $0 != .title }.map(\.rawValue)
    return kinds.dropLast().joined(separator: ", ") + " or " + (kinds.last ?? "")
  }()

  private static func days(_ node: YAMLNode, key: String) throws(SettingsError) -> Double {
    guard case .scalar(let text, isPlain: true) = node.content, let days = Double(text), days > 0, days.isFinite else {
      throw wrongType(node, key: key, expected: "a number of days above 0")
    }
    return days
  }

  /// A pattern that holds no name but those that an issue can fill in.
  private static func address(_ node: YAMLNode, key: String) throws(SettingsError) -> String {
    let pattern = try text(node, key: key)
    let names = pattern.split(separator: "{").dropFirst().map { $0.prefix { $0 != "}" } }
    guard pattern.hasPrefix("http://") || pattern.hasPrefix("https://"),
      names.allSatisfy({ IssueURL.names.contains(String($0)) })
    else {
      let known = IssueURL.names.map { "{\($0)}" }.joined(separator: ", ")
      throw wrongType(node, key: key, expected: "an address that may hold \(known)")
    }
    return pattern
  }

  private static func models(_ node: YAMLNode) throws(SettingsError) -> [ModelEntry] {
    guard case .sequence(let items) = node.content else {
      throw wrongType(node, key: "models", expected: "a list")
    }
    var models: [ModelEntry] = []
    for item in items { models.append(try model(item)) }
    return models
  }

  private static func model(_ node: YAMLNode) throws(SettingsError) -> ModelEntry {
    if let name = node.text { return ModelEntry(name: name) }
    var model = ModelEntry(name: "")
    for (key, value) in try pairs(of: node, key: "models") {
      switch key {
      case "name": model.name = try text(value, key: key)
      case "maker": model.maker = try text(value, key: key)
      case "kind": model.kind = try text(value, key: key)
      case "aliases": model.aliases = try texts(value, key: key)
      case "versions": model.versions = try texts(value, key: key)
      case "false_friends": model.falseFriends = try texts(value, key: key)
      default: throw .unknownKey(file: ArchiveSettings.fileName, line: value.line, key: key)
      }
    }
    guard !model.name.isEmpty else {
      throw wrongType(node, key: "models", expected: "a list of names, or of mappings with a name")
    }
    return model
  }

  // MARK: Types

  private static func pairs(of node: YAMLNode, key: String) throws(SettingsError) -> [(String, YAMLNode)] {
    guard case .mapping(let pairs) = node.content else { throw wrongType(node, key: key, expected: "a mapping") }
    var named: [(String, YAMLNode)] = []
    for pair in pairs {
      guard let name = pair.key.text else { throw wrongType(pair.key, key: key, expected: "a mapping of texts") }
      guard !named.contains(where: { $0.0 == name }) else {
        throw .malformed(file: ArchiveSettings.fileName, line: pair.key.line, message: "key ‘\(name)’ stands twice")
      }
      // A key's place is what the reader looks for, its value may begin further down.
      var value = pair.value
      value.line = pair.key.line
      named.append((name, value))
    }
    return named
  }

  private static func text(_ node: YAMLNode, key: String) throws(SettingsError) -> String {
    guard let text = node.text else { throw wrongType(node, key: key, expected: "a text") }
    return text
  }

  /// A list of texts; a single text is a list of one.
  private static func texts(_ node: YAMLNode, key: String) throws(SettingsError) -> [String] {
    if let text = node.text { return [text] }
    guard case .sequence(let items) = node.content else { throw wrongType(node, key: key, expected: "a list of texts") }
    var texts: [String] = []
    for item in items {
      guard let text = item.text else { throw wrongType(item, key: key, expected: "a list of texts") }
      texts.append(text)
    }
    return texts
  }

  private static func wrongType(_ node: YAMLNode, key: String, expected: String) -> SettingsError {
    .wrongType(file: ArchiveSettings.fileName, line: node.line, key: key, expected: expected)
  }
}

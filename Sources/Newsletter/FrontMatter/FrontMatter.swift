/// What stands at the top of a file about the issue.
struct FrontMatter {
  /// In the order of the file; a key that comes twice counts the last time.
  var fields: [YAMLPair] = []
  /// The index of the first line behind it.
  var bodyLine = 0
  var warnings: [Warning] = []
  /// The fields' keys in lower case, once `nameFields` was called.
  private var names: [String] = []

  /// Makes the fields ready to be looked up.
  mutating func nameFields() {
    names = fields.map { pair in
      guard case .scalar(let name, _) = pair.key.content else { return "" }
      return name.utf8.contains { $0 &- 0x41 < 26 || $0 >= 0x80 } ? name.lowercased() : name
    }
  }

  /// The value that a key has, in any of its spellings, case ignored; a key without a value does not count.
  func value(of keys: [String]) -> YAMLNode? {
    for key in keys {
      if let node = last(key), !node.isNull { return node }
    }
    return nil
  }

  /// The value of the first key that is there and not empty, else of the first that is there.
  func node(of keys: [String]) -> YAMLNode? {
    value(of: keys) ?? keys.lazy.compactMap(last).first
  }

  private func last(_ key: String) -> YAMLNode? {
    names.lastIndex(of: key).map { fields[$0].value }
  }

  /// The value of a key as one text; a list's items are joined, a mapping speaks by its `name`.
  func text(of keys: [String]) -> String? {
    guard let node = value(of: keys) else { return nil }
    let texts = FrontMatter.texts(in: node)
    return texts.isEmpty ? nil : texts.joined(separator: ", ")
  }

  /// The values of a list, or of a text with commas.
  func list(of keys: [String]) -> [String] {
    keys.flatMap { key -> [String] in
      guard let node = value(of: [key]) else { return [] }
      guard case .scalar(let text, _) = node.content else { return FrontMatter.texts(in: node) }
      return text.split(separator: ",").map(trimmed).filter { !$0.isEmpty }
    }
  }

  private static func texts(in node: YAMLNode) -> [String] {
    switch node.content {
    case .scalar(let text, _):
      let text = trimmed(text[...])
      return text.isEmpty ? [] : [text]
    case .sequence(let items): return items.flatMap(texts(in:))
    case .mapping(let pairs):
      return pairs.filter { $0.key.text == "name" }.flatMap { texts(in: $0.value) }
    }
  }
}

/// `text` without the blanks at its ends.
private func trimmed(_ text: Substring) -> String {
  let bytes = Array(text.utf8)
  return bytes.string(bytes.trimmed(0..<bytes.count))
}

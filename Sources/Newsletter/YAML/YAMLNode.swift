/// A value of a YAML document and where it stands.
struct YAMLNode: Equatable {
  indirect enum Content: Equatable {
    /// `isPlain` if without quotes, so that `true` may be a boolean.
    case scalar(String, isPlain: Bool)
    case sequence([YAMLNode])
    case mapping([YAMLPair])
  }

  var content: Content
  /// Counted from 1 in the document.
  var line: Int
  /// Counted from 0 in characters.
  var column: Int

  /// The text of a scalar that is not empty.
  var text: String? {
    guard case .scalar(let text, let isPlain) = content, !(isPlain && ["", "~", "null"].contains(text)) else {
      return nil
    }
    return text
  }

  var isNull: Bool {
    guard case .scalar(let text, let isPlain) = content else { return false }
    return isPlain && ["", "~", "null", "Null", "NULL"].contains(text)
  }

  var bool: Bool? {
    guard case .scalar(let text, _) = content else { return nil }
    switch text.lowercased() {
    case "true", "yes", "on": return true
    case "false", "no", "off": return false
    default: return nil
    }
  }
}

/// A key and its value in a mapping.
struct YAMLPair: Equatable {
  var key: YAMLNode
  var value: YAMLNode
}

/// Why a text is no YAML document that is understood here.
struct YAMLError: Error, Equatable {
  /// Counted from 1 in the document.
  var line: Int
  var message: String
}

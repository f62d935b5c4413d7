extension String {
  /// About how wide the text is in a sans serif of this size, rather too wide than too narrow: fonts differ, and none
  /// is at hand where the picture is made.
  func width(size: Double) -> Double {
    reduce(0) { $0 + $1.width } * size
  }

  /// The text, or as much of its beginning as fits with an ellipsis.
  func shortened(to width: Double, size: Double) -> String {
    guard self.width(size: size) > width else { return self }
    var room = width - "…".width(size: size)
    var kept = ""
    for character in self {
      room -= character.width * size
      if room < 0 { break }
      kept.append(character)
    }
    return kept + "…"
  }
}

extension Character {
  /// In the size of the type; measured on DejaVu Sans, which is wider than most.
  fileprivate var width: Double {
    switch self {
    case "i", "j", "l", "I", "'", "|", ".", ",", ":", ";", "!", " ", "\u{202F}", "·": return 0.33
    case "f", "t", "r", "-", "(", ")", "[", "]", "/", "\"", "„", "“": return 0.45
    case "m", "w", "M", "W", "@", "%", "…", "—": return 1.0
    default:
      guard let scalar = unicodeScalars.first else { return 0 }
      return scalar.value >= 0x1100 ? 1.2 : isUppercase ? 0.75 : 0.64
    }
  }
}

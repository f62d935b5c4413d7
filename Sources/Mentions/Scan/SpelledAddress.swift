/// Tells whether a stretch of a text lies in an address of the web or of mail.
struct SpelledAddress {
  private let before: String
  private let after: String
  private let match: String

  init(around range: Range<Int>, in text: SpelledText) {
    let letters = text.letters
    var start = range.lowerBound
    while start > 0, !letters[start - 1].character.endsAddress, !Self.quotes.contains(letters[start - 1].character) {
      start -= 1
    }
    var end = range.upperBound
    while end < letters.count, !letters[end].character.endsAddress { end += 1 }
    before = String(letters[start..<range.lowerBound].map(\.character))
    match = String(letters[range].map(\.character))
    after = String(letters[range.upperBound..<end].map(\.character))
  }

  var isAddress: Bool { hasScheme || hasWWW || hasFolder || isHost || isMail }

  private static let quotes: Set<Character> = [
    "«", "»", "‘", "’", "‚", "‛", "“", "”", "„", "‟", "‹", "›",
  ]

  private var hasScheme: Bool { before.contains("://") }

  /// www. at the beginning of a word
  private var hasWWW: Bool {
    let letters = Array(before.lowercased())
    return letters.indices.dropLast(3).contains { start in
      String(letters[start..<(start + 4)]) == "www." && (start == 0 || !letters[start - 1].endsPartOfWord)
    }
  }

  /// example.org/
  private var hasFolder: Bool {
    before.split(separator: "/", omittingEmptySubsequences: false).dropLast().contains { host in
      let ending = host.reversed().prefix { $0.isASCII && $0.isLetter }
      let rest = host.dropLast(ending.count)
      return (2...6).contains(ending.count) && rest.last == "." && rest.dropLast().last?.isHostLetter == true
    }
  }

  /// Claude.ai/
  private var isHost: Bool {
    guard after.first == "." else { return false }
    let ending = after.dropFirst().prefix { $0.isASCII && $0.isLetter }
    return ending.count >= 2 && after.dropFirst(1 + ending.count).first == "/"
  }

  private var isMail: Bool {
    let start = before.reversed().prefix(while: \.isMailLetter).reversed()
    let letters = start + Array(match).prefix { _ in true } + after.prefix(while: \.isMailLetter)
    return letters.indices.dropFirst().dropLast().contains {
      letters[$0] == "@" && letters[$0 - 1].isHostLetter && letters[$0 + 1].isHostLetter
    }
  }
}

extension Character {
  fileprivate var endsAddress: Bool {
    isWhitespace || self == "\"" || self == "<" || self == ">" || self == "|"
      || unicodeScalars.first.map { $0.value < 0x20 } ?? false
  }

  fileprivate var isHostLetter: Bool { isASCII && (isLetter || isNumber) }

  fileprivate var isMailLetter: Bool { isHostLetter || "._%+-@".contains(self) }
}

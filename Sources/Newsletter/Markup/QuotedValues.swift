/// Values in quotes inside a tag.
enum QuotedValues {
  /// Those with a caption's name (`caption="Ein Bild"`, `alt: 'Ein Bild'`), and without a name those that look like a
  /// sentence (`"bild.jpg", "Ein Bild"`).
  static func captions(in bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let quote = bytes[index]
      guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") || quote == UInt8(ascii: "`") else {
        index += 1
        continue
      }
      let start = index + 1
      var end = start
      while end < range.upperBound, bytes[end] != quote || bytes[end - 1] == UInt8(ascii: "\\") { end += 1 }
      guard end < range.upperBound else { break }
      if let name = name(before: index, from: range.lowerBound, in: bytes) {
        if names.contains(name), !ImageText.isFileName(bytes[start..<end]) { found.append(start..<end) }
      } else if isSentence(bytes[start..<end]) {
        found.append(start..<end)
      }
      index = end + 1
    }
    return found
  }

  /// Whether a value has words, and is no address, no file's name and no page's (`wikipedia:KDE`).
  static func isCaption(_ value: ArraySlice<UInt8>) -> Bool {
    guard let first = value.first(where: { !ByteClass.isSpace($0) }) else { return false }
    guard value.contains(where: ByteClass.isSpace) else {
      return !value.contains { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") } && isWords(value)
    }
    let isAddress = first | 0x20 == UInt8(ascii: "h") && Array(value).firstIndex(of: "://", in: 0..<12) != nil
    return !isAddress && isWords(value)
  }

  private static func isWords(_ value: ArraySlice<UInt8>) -> Bool {
    !ImageText.isFileName(value) && LineShape.hasWords(Array(value))
  }

  /// The word before `=` or `:`.
  private static func name(before quote: Int, from start: Int, in bytes: [UInt8]) -> String? {
    var end = quote
    while end > start, ByteClass.isSpace(bytes[end - 1]) { end -= 1 }
    guard end > start, bytes[end - 1] == UInt8(ascii: "=") || bytes[end - 1] == UInt8(ascii: ":") else { return nil }
    end -= 1
    while end > start, ByteClass.isSpace(bytes[end - 1]) { end -= 1 }
    var begin = end
    while begin > start, ByteClass.isAlphanumeric(bytes[begin - 1]) || "-_".utf8.contains(bytes[begin - 1]) {
      begin -= 1
    }
    return String(decoding: bytes[begin..<end].lazy.map(ByteClass.lowercased), as: UTF8.self)
  }

  /// Words with blanks between, and no address, path, size or style.
  private static func isSentence(_ value: ArraySlice<UInt8>) -> Bool {
    guard value.contains(0x20), !ImageText.isFileName(value), LineShape.hasWords(Array(value)) else { return false }
    let bytes = Array(value)
    let signs: [StaticString] = ["://", "px", "vw", "{", "=", ";"]
    return !signs.contains { bytes.firstIndex(of: $0, in: 0..<bytes.count) != nil }
  }

  /// Names of what readers see.
  static let names: Set<String> = [
    "caption", "alt", "title", "titel", "text", "label", "description", "desc", "attr", "credit", "credits", "quote",
    "author", "cite", "source", "summary", "heading", "header", "subtitle", "content", "message", "figcaption",
    "bildunterschrift", "copyright", "legend", "footer", "name", "fig-alt", "fig-cap", "alttext", "button",
  ]
}

/// A tag in square brackets, as WordPress has them: `[caption id="a"]`, `[/caption]`, `[youtube]`.
enum BracketTag {
  /// A tag's name in lower case, and where the tag ends.
  typealias Found = (name: String, isClosing: Bool, end: Int)

  /// Whether a single word stands in the brackets, and no address behind them.
  static func isBare(_ bytes: [UInt8], at start: Int) -> Bool {
    var index = start + 1
    while let byte = bytes.byte(at: index), ByteClass.isAlphanumeric(byte) || byte == 0x2D || byte == 0x5F {
      index += 1
    }
    guard index > start + 1, bytes.byte(at: index) == UInt8(ascii: "]") else { return false }
    return bytes.byte(at: index + 1).map(isLinkSign) != true
  }

  /// The tag that begins at `start`: its name and where it ends. Nil for text in brackets: `[sic]`, `[Anm. d. Red.]`.
  /// `isClosed` if some tag is closed further on.
  static func read(_ bytes: [UInt8], at start: Int, before limit: Int, isClosed: Bool) -> Found? {
    var index = start + 1
    let isClosing = index < limit && bytes[index] == UInt8(ascii: "/")
    if isClosing { index += 1 }
    let nameStart = index
    while index < limit, index - nameStart < 40,
      ByteClass.isAlphanumeric(bytes[index]) || bytes[index] == UInt8(ascii: "_") || bytes[index] == UInt8(ascii: "-")
    {
      index += 1
    }
    guard index > nameStart, index < limit, ByteClass.isLetter(bytes[nameStart]) else { return nil }
    let isAlone = start == 0 || bytes[start - 1] == 0x0A
    guard isClosing || mayGoOn(bytes, at: index, isAlone: isAlone, name: nameStart),
      let (end, hasValues) = close(in: bytes, from: index, before: limit)
    else { return nil }
    // A link's words, whatever they are.
    if end < limit, !hasValues, !isClosing, isLinkSign(bytes[end]) { return nil }
    let attributes = bytes[index..<end - 1]
    let name = String(decoding: bytes[nameStart..<index].map(ByteClass.lowercased), as: UTF8.self)
    guard isClosing ? attributes.isEmpty : isTag(name, attributes, in: bytes, behind: end, before: limit, isClosed)
    else {
      return nil
    }
    return (name, isClosing, end)
  }

  /// Whether a tag may go on behind its name: it ends, or a value follows; nearly all words in brackets do neither.
  private static func mayGoOn(_ bytes: [UInt8], at index: Int, isAlone: Bool, name: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "]"), UInt8(ascii: "="), UInt8(ascii: "/"): return true
    case UInt8(ascii: " "):
      if isAlone || bytes.stands("youtube ", at: name, before: bytes.count) { return true }
      var next = index + 1
      while let byte = bytes.byte(at: next), ByteClass.isAlphanumeric(byte) || byte == 0x2D || byte == 0x5F {
        next += 1
      }
      return bytes.byte(at: next) == UInt8(ascii: "=")
    default: return false
    }
  }

  /// The tag that begins a line and opens a block of code, if it does.
  static func code(in bytes: [UInt8], at content: Range<Int>) -> (name: String, end: Int)? {
    var index = content.lowerBound + 1
    while index < content.upperBound, ByteClass.isLetter(bytes[index]) { index += 1 }
    let name = String(decoding: bytes[(content.lowerBound + 1)..<index].map(ByteClass.lowercased), as: UTF8.self)
    guard codeNames.contains(name), let (end, _) = close(in: bytes, from: index, before: content.upperBound),
      end == content.upperBound || !isLinkSign(bytes[end])
    else { return nil }
    return (name, end)
  }

  private static func isLinkSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: ":")
  }

  /// Behind the bracket that closes the tag, and whether values stand in it.
  private static func close(
    in bytes: [UInt8], from start: Int, before limit: Int
  ) -> (end: Int, hasValues: Bool)? {
    var index = start
    var quote: UInt8 = 0
    var hasValues = false
    while index < limit, index - start < 2000 {
      let byte = bytes[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "]") {
        return (index + 1, hasValues)
      } else if byte == UInt8(ascii: "=") {
        hasValues = true
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: "[") || byte == 0x0A {
        return nil
      }
      index += 1
    }
    return nil
  }

  /// Attributes, a tag that closes it further on, or a known name that stands alone.
  private static func isTag(
    _ name: String, _ attributes: ArraySlice<UInt8>, in bytes: [UInt8], behind end: Int, before limit: Int,
    _ isClosed: Bool
  ) -> Bool {
    let hasValues = attributes.contains(UInt8(ascii: "="))
    if hasValues { return names.contains(name) || !attributes.contains(UInt8(ascii: ",")) || attributes.contains(0x22) }
    if isClosed, attributes.isEmpty, closes(name, in: bytes, from: end, before: limit) != nil { return true }
    guard names.contains(name), bytes[end - attributes.count - 2] == bytes[end - attributes.count - 2] | 0x20 else {
      return false
    }
    let isAlone = end == limit && end - attributes.count - 1 - name.utf8.count <= 1
    return isAlone || selfContained.contains(name) || attributes.first == UInt8(ascii: " ") && name == "youtube"
  }

  /// Where `[/name]` begins.
  static func closes(_ name: String, in bytes: [UInt8], from start: Int, before limit: Int) -> Int? {
    let name = Array(name.utf8)
    var index = start
    while let found = bytes.firstIndex(of: "[/", in: index..<limit) {
      index = found + 2
      let end = index + name.count
      guard end < limit, bytes[end] == UInt8(ascii: "]") else { continue }
      if bytes[index..<end].lazy.map(ByteClass.lowercased).elementsEqual(name) { return found }
    }
    return nil
  }

  /// Tags whose text is code.
  static let codeNames: Set<String> = [
    "code", "sourcecode", "php", "html", "css", "javascript", "js", "python", "bash", "shell", "sql", "java", "cpp",
    "ruby", "xml", "cc", "pre",
  ]

  /// Tags that stand for something by themselves and are no words of a text.
  private static let selfContained: Set<String> = [
    "toc", "gallery", "contact-form", "contact-form-7", "recaptcha", "sitemap", "nextpage", "subscribe2",
  ]

  private static let names: Set<String> = codeNames.union([
    "caption", "wp_caption", "gallery", "youtube", "vimeo", "embed", "video", "audio", "playlist", "spoiler", "toc",
    "contact-form", "contact-form-7", "contact-field", "soundcloud", "slideshow", "slideshare", "googlemaps",
    "google-map", "googlevideo", "wpvideo", "polldaddy", "tweet", "flickr", "dropcap", "one_half", "one_third",
    "two_third", "column", "columns", "row", "button", "pullquote", "blockquote", "iframe", "dailymotion", "ted",
    "scribd", "instagram", "recaptcha", "archives", "sitemap", "subscribe2", "more", "nextpage", "su_note", "su_box",
  ])
}

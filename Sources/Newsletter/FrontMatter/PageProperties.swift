/// A page's properties at the top of a file, as Logseq writes them: `title:: Sora ist da`.
enum PageProperties {
  /// Lines of a key, two colons and a value, up to the first line that is none.
  static func read(_ source: SourceLines, from first: Int) -> FrontMatter {
    var front = FrontMatter()
    var line = first
    while line < source.lines.count, let field = field(in: source, line: line) {
      front.fields.append(field)
      line += 1
    }
    front.bodyLine = line
    return front.fields.isEmpty ? FrontMatter() : front
  }

  private static func field(in source: SourceLines, line: Int) -> YAMLPair? {
    let content = source.content(of: line)
    guard let colons = colons(in: source.bytes, at: content) else { return nil }
    let value = source.bytes.trimmed(colons + 2..<content.upperBound)
    let start = source.lines[line].start
    return YAMLPair(
      key: YAMLNode(
        content: .scalar(source.bytes.string(content.lowerBound..<colons), isPlain: true), line: line + 1, column: 0),
      value: YAMLNode(
        content: .scalar(text(of: source.bytes[value]), isPlain: true), line: line + 1,
        column: source.bytes[start..<value.lowerBound].reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }))
  }

  /// The value without the brackets of page links: `[[KI]], [[Video]]`.
  private static func text(of value: ArraySlice<UInt8>) -> String {
    let bytes = Array(value)
    var out: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes.stands("[[", at: index, before: bytes.count) || bytes.stands("]]", at: index, before: bytes.count) {
        index += 2
      } else {
        out.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// Where the two colons stand behind a key that begins `content`.
  static func colons(in bytes: [UInt8], at content: Range<Int>) -> Int? {
    var index = content.lowerBound
    let limit = min(content.upperBound, index + 40)
    while index < limit, ByteClass.isAlphanumeric(bytes[index]) || "-_./".utf8.contains(bytes[index]) { index += 1 }
    guard index > content.lowerBound, bytes.stands("::", at: index, before: content.upperBound) else { return nil }
    guard index + 2 == content.upperBound || ByteClass.isBlank(bytes[index + 2]) else { return nil }
    return index
  }

  /// Whether a line below a block says something about it that is no text: `collapsed:: true`.
  static func isAboutBlock(_ content: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard let colons = colons(in: bytes, at: content) else { return false }
    let key = bytes.string(content.lowerBound..<colons).lowercased()
    return key.hasPrefix("logseq.") || key.hasPrefix("query-") || key.hasPrefix("card-") || blockKeys.contains(key)
  }

  private static let blockKeys: Set<String> = [
    "id", "collapsed", "background-color", "heading", "created-at", "updated-at", "ls-type", "hl-page", "hl-color",
    "hl-type", "hl-stamp", "tags", "type", "alias", "icon", "public", "filters", "exclude-from-graph-view",
    "template", "template-including-parent",
  ]
}

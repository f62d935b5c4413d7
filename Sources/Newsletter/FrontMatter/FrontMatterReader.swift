/// Finds the front matter of a file: YAML, TOML, JSON, Pelican's or Logseq's lines.
enum FrontMatterReader {
  static func read(_ source: SourceLines) -> FrontMatter {
    var front = find(source)
    front.nameFields()
    return front
  }

  private static func find(_ source: SourceLines) -> FrontMatter {
    guard let first = firstLine(of: source) else { return FrontMatter() }
    let content = source.bytes[source.content(of: first)]
    if content.elementsEqual("---".utf8) { return fenced(source, from: first, closedBy: ["---", "..."], yaml) }
    if content.elementsEqual("+++".utf8) { return fenced(source, from: first, closedBy: ["+++"], toml) }
    if content.elementsEqual("---json".utf8) { return fenced(source, from: first, closedBy: ["---"], json) }
    if content.elementsEqual(";;;".utf8) { return fenced(source, from: first, closedBy: [";;;"], json) }
    if content.first == UInt8(ascii: "{") { return bareJSON(source, from: first) }
    let page = PageProperties.read(source, from: first)
    return page.fields.isEmpty ? HeaderLines.read(source, from: first) : page
  }

  /// Blank lines above the front matter do not count.
  private static func firstLine(of source: SourceLines) -> Int? {
    source.lines.indices.prefix(20).first { !source.content(of: $0).isEmpty }
  }

  private static func fenced(
    _ source: SourceLines, from first: Int, closedBy marks: [String],
    _ read: (SourceLines, Range<Int>, inout FrontMatter) -> Void
  ) -> FrontMatter {
    var front = FrontMatter()
    let isMarkdownRule = first + 1 >= source.lines.count || source.content(of: first + 1).isEmpty
    guard let last = closingLine(in: source, after: first, marks: marks) else {
      if isMarkdownRule { return front }
      front = HeaderLines.fields(source, from: first + 1)
      front.warnings.append(Warning(line: first + 1, message: "front matter does not end"))
      return front
    }
    if isMarkdownRule, !looksLikeFields(source, first + 1..<last) { return front }
    front.bodyLine = last + 1
    read(source, first + 1..<last, &front)
    return front
  }

  /// A line of dashes, then a blank line, may be a rule above a text: then some line up to the next one has no key. A
  /// comment may be a heading as well, so that below one a key has to be known.
  private static func looksLikeFields(_ source: SourceLines, _ lines: Range<Int>) -> Bool {
    var hasComment = false
    for line in lines {
      let content = source.content(of: line)
      if content.isEmpty { continue }
      if source.bytes[content.lowerBound] == UInt8(ascii: "#") {
        hasComment = true
        continue
      }
      if source.bytes[content.lowerBound] == UInt8(ascii: "{") { return true }
      guard let key = HeaderLines.key(in: source, line: line) else { return false }
      return !hasComment || FrontMatterKeys.known.contains(key.lowercased())
    }
    return false
  }

  private static func closingLine(in source: SourceLines, after first: Int, marks: [String]) -> Int? {
    source.lines.indices.dropFirst(first + 1).first { index in
      let line = source.lines[index]
      guard line.end - line.start >= 3,
        marks[0].utf8.first == source.bytes[line.start] || source.bytes[line.start] == 0x2E
      else { return false }
      let content = source.content(of: index)
      return content.lowerBound == line.start && marks.contains { source.bytes[content].elementsEqual($0.utf8) }
    }
  }

  // MARK: Formats

  private static func yaml(_ source: SourceLines, _ lines: Range<Int>, _ front: inout FrontMatter) {
    guard let start = lines.first, let last = lines.last else { return }
    if let text = lines.first(where: { !source.content(of: $0).isEmpty }),
      source.bytes[source.content(of: text).lowerBound] == UInt8(ascii: "{")
    {
      json(source, lines, &front)
      if !front.fields.isEmpty { return }
    }
    let document = source.bytes[source.lines[start].start..<source.lines[last].end]
    do throws(YAMLError) {
      guard let node = try YAMLEntries.read(document) else { return }
      if case .mapping(let pairs) = node.content {
        front.fields = pairs.map { $0.shifted(by: start) }
      } else {
        front.warnings.append(Warning(line: start + 1, message: "front matter has no keys"))
      }
    } catch {
      front.warnings.append(Warning(line: start + error.line, message: "front matter is broken: \(error.message)"))
      front.fields = YAMLEntries.fields(source, lines)
    }
    // What has no keys is text between two rules, and must be found.
    if front.fields.isEmpty { front.bodyLine = start }
  }

  private static func toml(_ source: SourceLines, _ lines: Range<Int>, _ front: inout FrontMatter) {
    TOMLLines.read(source, lines, &front)
  }

  private static func json(_ source: SourceLines, _ lines: Range<Int>, _ front: inout FrontMatter) {
    guard let start = lines.first else { return }
    var reader = JSONFields(source, from: source.lines[start].start, to: source.lines[lines.upperBound - 1].end)
    if let fields = reader.fields() {
      front.fields = fields
    } else if front.fields.isEmpty {
      front.warnings.append(Warning(line: reader.line, message: "front matter is broken: no JSON"))
    }
  }

  /// An object that begins the file, with nothing but blanks behind it in its last line: a text in braces is none.
  private static func bareJSON(_ source: SourceLines, from first: Int) -> FrontMatter {
    var front = FrontMatter()
    let start = source.content(of: first).lowerBound
    guard let key = source.bytes[(start + 1)...].first(where: { !ByteClass.isSpace($0) }), key == UInt8(ascii: "\"")
    else { return front }
    var reader = JSONFields(source, from: start, to: source.bytes.count)
    guard let fields = reader.fields(), !fields.isEmpty else { return front }
    let last = reader.line - 1
    guard source.bytes.trimmed(reader.offset..<max(reader.offset, source.lines[last].end)).isEmpty else { return front }
    front.fields = fields
    front.bodyLine = last + 1
    return front
  }
}

extension YAMLPair {
  /// The pair as it stands in a file, `lines` lines further down.
  func shifted(by lines: Int) -> YAMLPair {
    var pair = self
    pair.key.line += lines
    pair.value = pair.value.shifted(by: lines)
    return pair
  }
}

extension YAMLNode {
  fileprivate func shifted(by lines: Int) -> YAMLNode {
    var node = self
    node.line += lines
    switch content {
    case .scalar: break
    case .sequence(let items): node.content = .sequence(items.map { $0.shifted(by: lines) })
    case .mapping(let pairs): node.content = .mapping(pairs.map { $0.shifted(by: lines) })
    }
    return node
  }
}

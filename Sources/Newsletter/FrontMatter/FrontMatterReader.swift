/// Finds the front matter of a file: YAML, TOML or Pelican's lines.
enum FrontMatterReader {
  static func read(_ source: SourceLines) -> FrontMatter {
    guard let first = firstLine(of: source) else { return FrontMatter() }
    let content = source.bytes[source.content(of: first)]
    if content.elementsEqual("---".utf8) { return fenced(source, from: first, closedBy: ["---", "..."], yaml) }
    if content.elementsEqual("+++".utf8) { return fenced(source, from: first, closedBy: ["+++"], toml) }
    return HeaderLines.read(source, from: first)
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

  /// A line of dashes, then a blank line, may be a rule above a text: then some line up to the next one has no key.
  private static func looksLikeFields(_ source: SourceLines, _ lines: Range<Int>) -> Bool {
    let text = lines.first { !source.content(of: $0).isEmpty }
    return text.map { HeaderLines.key(in: source, line: $0) != nil } ?? false
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
    let document = source.bytes[source.lines[start].start..<source.lines[last].end]
    do throws(YAMLError) {
      guard let node = try YAMLReader.read(document) else { return }
      if case .mapping(let pairs) = node.content {
        front.fields = pairs.map { $0.shifted(by: start) }
      } else {
        front.warnings.append(Warning(line: start + 1, message: "front matter has no keys"))
      }
    } catch {
      front.warnings.append(Warning(line: start + error.line, message: "front matter is broken: \(error.message)"))
      front.fields = lines.compactMap { HeaderLines.field(in: source, line: $0) }
    }
    // What has no keys is text between two rules, and must be found.
    if front.fields.isEmpty { front.bodyLine = start }
  }

  private static func toml(_ source: SourceLines, _ lines: Range<Int>, _ front: inout FrontMatter) {
    TOMLLines.read(source, lines, &front)
  }
}

extension YAMLPair {
  /// The pair as it stands in a file, `lines` lines further down.
  func shifted(by lines: Int) -> YAMLPair {
    var pair = self
    pair.key.line += lines
    pair.value.line += lines
    return pair
  }
}

/// YAML that is not quite YAML, as editors and site generators write it.
enum YAMLEntries {
  /// Reads a document; tabs between values and comments, which YAML forbids, count as blanks.
  static func read(_ document: ArraySlice<UInt8>) throws(YAMLError) -> YAMLNode? {
    do throws(YAMLError) {
      return try YAMLReader.read(document)
    } catch {
      guard document.contains(0x09) else { throw error }
      let blanks = document.map { $0 == 0x09 ? 0x20 : $0 }
      guard let node = try? YAMLReader.read(blanks[...]) else { throw error }
      return node
    }
  }

  /// What can be read of a broken document: each key with the lines below it by itself, and where that fails, its line.
  static func fields(_ source: SourceLines, _ lines: Range<Int>) -> [YAMLPair] {
    var fields: [YAMLPair] = []
    var start = lines.lowerBound
    while start < lines.upperBound {
      var end = start + 1
      while end < lines.upperBound, !begins(source, line: end) { end += 1 }
      let entry = source.bytes[source.lines[start].start..<source.lines[end - 1].end]
      if case .mapping(let pairs)? = (try? read(entry))?.content {
        fields += pairs.map { $0.shifted(by: start) }
      } else if let field = HeaderLines.field(in: source, line: start) {
        fields.append(field)
      }
      start = end
    }
    return fields
  }

  /// A key that is not indented; what is indented, and a list's items, belong to the key above.
  private static func begins(_ source: SourceLines, line: Int) -> Bool {
    HeaderLines.key(in: source, line: line) != nil
  }
}

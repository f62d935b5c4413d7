extension SourceText {
  /// A front matter value's text with its place in the file.
  ///
  /// Where the file spells the value differently (escapes, folded lines), the text is mapped as far as both agree, and
  /// goes on from there.
  init(_ value: String, at node: YAMLNode, in source: SourceLines) {
    let text = Array(value.utf8)
    guard let start = SourceText.offset(of: node, in: source), !text.isEmpty else {
      self.init(unplaced: value)
      return
    }
    let limit = min(source.bytes.count, start + 4 * text.count + 1024)
    let (runs, end) = SourceText.align(text, with: source.bytes, from: start, to: limit)
    guard let first = runs.first else {
      self.init(unplaced: value)
      return
    }
    let line = source.index(of: first.file)
    self.init(
      utf8: text, runs: runs, line: line + 1, endLine: source.index(of: max(first.file, end - 1)) + 1,
      column: first.file - source.lines[line].start + 1, range: first.file..<end)
  }

  /// Where a value begins in the file, its quote included.
  private static func offset(of node: YAMLNode, in source: SourceLines) -> Int? {
    guard source.lines.indices.contains(node.line - 1) else { return nil }
    let line = source.lines[node.line - 1]
    var offset = line.start
    var column = 0
    while offset < line.end, column < node.column {
      offset += 1
      while offset < line.end, source.bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      column += 1
    }
    return offset < line.end ? offset : nil
  }

  /// Runs in which text and file agree byte for byte; in between, one byte of the text may stand for several of the file.
  private static func align(
    _ text: [UInt8], with file: [UInt8], from start: Int, to limit: Int
  ) -> (runs: [SourceText.Run], end: Int) {
    var runs: [SourceText.Run] = []
    var at = start
    var index = 0
    while index < text.count {
      guard let found = nextMatch(of: text, at: index, in: file, from: at, to: min(limit, at + 64)) else { break }
      runs.append(.init(text: index, file: found))
      at = found
      while index < text.count, at < limit, text[index] == file[at] {
        index += 1
        at += 1
      }
      if index < text.count, text[index] == 0x20, at < limit, file[at] == 0x0A || file[at] == 0x0D {
        runs.append(.init(text: index, file: at))
        index += 1
        at += 1
      }
    }
    // What the file spells in another way hangs on the last place that is known.
    return index == text.count ? (runs, at) : (index == 0 ? [] : [runs[0]], at)
  }

  /// Where the next bytes of the text, up to four, stand in the file.
  private static func nextMatch(of text: [UInt8], at index: Int, in file: [UInt8], from start: Int, to end: Int) -> Int?
  {
    let length = min(4, text.count - index)
    var at = start
    while at + length <= end {
      if file[at..<at + length].elementsEqual(text[index..<index + length]) { return at }
      at += 1
    }
    return nil
  }
}

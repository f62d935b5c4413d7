/// Reads values of front matter as a page shows them: without entities, tags and Markdown's marks.
enum ValueText {
  /// The texts of a value, one for each paragraph or bullet; a title is one text whatever it holds.
  static func read(_ value: PlacedValue, isTitle: Bool, in source: SourceLines) -> [InlineText] {
    value.parts(isTitle: isTitle).compactMap { part in
      let bytes = Array(value.text[part])
      if let run = plainRun(of: part, in: value, bytes, source) { return InlineText(text: run) }
      return read(bytes).map { place($0, at: part.lowerBound, of: value, in: source) }
    }
  }

  /// The quick way for what stands in the file as it is, in one line and without marks.
  private static func plainRun(
    of part: Range<Int>, in value: PlacedValue, _ bytes: [UInt8], _ source: SourceLines
  ) -> SourceText? {
    guard value.runs.count == 1, let run = value.runs.first, value.end != nil, run.text <= part.lowerBound else {
      return nil
    }
    let marks = LineMarks.table
    guard !bytes.contains(where: { marks[Int($0)] & LineMarks.inline.rawValue != 0 || $0 == 0x0A }) else { return nil }
    let start = run.file + part.lowerBound - run.text
    let line = source.index(of: start)
    return SourceText(
      utf8: bytes, runs: [.init(text: 0, file: start)], line: line + 1, endLine: line + 1,
      column: start - source.lines[line].start + 1, range: start..<start + bytes.count)
  }

  /// Reads bytes as one paragraph; places are those of the bytes. Nil if they hold no words.
  static func read(_ bytes: [UInt8]) -> InlineText? {
    let lines = SourceLines(bytes)
    let stretches = lines.lines.indices.compactMap { line -> Stretch? in
      let content = lines.content(of: line)
      return content.isEmpty ? nil : Stretch(start: content.lowerBound, end: content.upperBound, line: line)
    }
    let marks = lines.lines.reduce(into: LineMarks()) { $0.formUnion($1.marks) }
    let block = Block(
      kind: .paragraph, stretches: 0..<stretches.count, marks: marks, isAfterBlank: true, isBeforeBlank: true)
    var reader = InlineReader(lines, definitions: [:])
    reader.isValue = true
    guard !stretches.isEmpty, let text = reader.read(stretches[...], of: block), !text.text.utf8.isEmpty else {
      return nil
    }
    return text
  }

  /// The text with its places in the value turned into places in the file.
  private static func place(
    _ inline: InlineText, at offset: Int, of value: PlacedValue, in source: SourceLines
  ) -> InlineText {
    var inline = inline
    let text = inline.text
    inline.captions = []
    guard !value.runs.isEmpty else {
      inline.text = SourceText(unplaced: text.string)
      return inline
    }
    var map = PlaceMap(value, in: source)
    var runs: [SourceText.Run] = []
    for (index, run) in text.runs.enumerated() {
      let end = index + 1 < text.runs.count ? text.runs[index + 1].text : text.utf8.count
      for (place, file) in map.places(of: offset + run.file, count: end - run.text)
      where (runs.last?.file ?? -1) < file {
        runs.append(.init(text: run.text + place, file: file))
      }
    }
    // The first byte has a place even if what stands before it in the value has none.
    if let first = runs.first, first.text > 0 { runs[0].text = 0 }
    let start = runs.first?.file ?? value.runs[0].file
    let end = max(start + 1, map.end(of: offset + text.range.upperBound - 1))
    let line = source.index(of: start)
    let lastLine = source.index(of: end - 1)
    inline.text = SourceText(
      utf8: text.utf8, runs: runs, line: line + 1, endLine: lastLine + 1, column: start - source.lines[line].start + 1,
      range: start..<end)
    if lastLine > line { inline.text.lineStarts = source.lines[(line + 1)...lastLine].map(\.start) }
    return inline
  }
}

/// Where the bytes of a value stand in the file.
private struct PlaceMap {
  private let value: PlacedValue
  private let source: SourceLines
  private var index = 0

  init(_ value: PlacedValue, in source: SourceLines) {
    self.value = value
    self.source = source
  }

  /// The places of `count` bytes from `start`, as runs counted from 0; starts ascend.
  mutating func places(of start: Int, count: Int) -> [(place: Int, file: Int)] {
    let runs = value.runs
    while index + 1 < runs.count, runs[index + 1].text <= start { index += 1 }
    var places = [(0, file(of: start, in: index))]
    var next = index + 1
    while next < runs.count, runs[next].text < start + count {
      places.append((runs[next].text - start, runs[next].file))
      next += 1
    }
    return places
  }

  private func file(of offset: Int, in index: Int) -> Int {
    let run = value.runs[index]
    let inside = max(0, offset - run.text)
    return isVerbatim(index) ? run.file + inside : run.file
  }

  /// Behind the byte at `offset`.
  func end(of offset: Int) -> Int {
    let index = max(0, (value.runs.firstIndex { $0.text > offset } ?? value.runs.count) - 1)
    if isVerbatim(index) { return file(of: offset, in: index) + 1 }
    let line = source.lines[source.index(of: value.runs[index].file)]
    return index + 1 < value.runs.count ? value.runs[index + 1].file : value.end ?? line.end
  }

  /// Whether the file says what a run says.
  private func isVerbatim(_ index: Int) -> Bool {
    let run = value.runs[index]
    let end = index + 1 < value.runs.count ? value.runs[index + 1].text : value.text.count
    let stop = run.file + end - run.text
    return stop <= source.bytes.count && source.bytes[run.file..<stop].elementsEqual(value.text[run.text..<end])
  }
}

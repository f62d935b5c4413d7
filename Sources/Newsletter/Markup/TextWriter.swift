/// Puts a text together from parts of a file and notes where each part stands.
struct TextWriter {
  private let source: SourceLines
  private(set) var utf8: [UInt8] = []
  private var runs: [SourceText.Run] = []
  /// Where each run's source ends.
  private var ends: [Int] = []
  /// A blank that counts only if text follows: where its source begins and ends.
  private var gap: (start: Int, end: Int)?
  /// Whether the last run says what the file says, so that it can grow.
  private var isVerbatim = false
  /// Whether blanks that come next are too many: at the beginning, and where words are parted already.
  private var skipsBlanks = true

  /// `capacity` in bytes, and `parts` of the file that the text is put together from, as far as they can be foreseen.
  init(_ source: SourceLines, capacity: Int, parts: Int) {
    self.source = source
    utf8.reserveCapacity(capacity)
    runs.reserveCapacity(parts)
    ends.reserveCapacity(parts)
  }

  /// Appends bytes of the file as they are.
  mutating func copy(_ range: Range<Int>) {
    var start = range.lowerBound
    if skipsBlanks {
      while start < range.upperBound, ByteClass.isBlank(source.bytes[start]) { start += 1 }
    }
    guard start < range.upperBound else { return }
    fillGap()
    if isVerbatim, ends.last == start {
      ends[ends.count - 1] = range.upperBound
    } else {
      runs.append(.init(text: utf8.count, file: start))
      ends.append(range.upperBound)
      isVerbatim = true
    }
    utf8.append(contentsOf: source.bytes[start..<range.upperBound])
  }

  /// Appends a character that stands for a stretch of the file.
  mutating func put(_ character: Unicode.Scalar, for range: Range<Int>) {
    fillGap()
    isVerbatim = false
    runs.append(.init(text: utf8.count, file: range.lowerBound))
    ends.append(range.upperBound)
    utf8.append(contentsOf: Array(String(character).utf8))
  }

  /// Parts words by a blank that stands for a stretch of the file, unless there is a blank already.
  mutating func part(at range: Range<Int>) {
    skipsBlanks = true
    guard gap == nil, let last = utf8.last, !ByteClass.isBlank(last) else { return }
    gap = (range.lowerBound, range.upperBound)
  }

  private mutating func fillGap() {
    skipsBlanks = false
    guard let gap else { return }
    self.gap = nil
    isVerbatim = false
    runs.append(.init(text: utf8.count, file: gap.start))
    ends.append(gap.end)
    utf8.append(0x20)
  }

  /// The text without blanks at its end; nil if nothing is left.
  mutating func finish() -> SourceText? {
    gap = nil
    while let last = utf8.last, ByteClass.isBlank(last), let run = runs.last {
      utf8.removeLast()
      ends[ends.count - 1] -= 1
      if run.text == utf8.count {
        runs.removeLast()
        ends.removeLast()
      }
    }
    guard let first = runs.first, let end = ends.last else { return nil }
    let line = source.index(of: first.file)
    let lastLine = source.index(of: max(first.file, end - 1))
    var text = SourceText(
      utf8: utf8, runs: runs, line: line + 1, endLine: lastLine + 1,
      column: first.file - source.lines[line].start + 1, range: first.file..<end)
    if lastLine > line { text.lineStarts = source.lines[(line + 1)...lastLine].map(\.start) }
    return text
  }
}

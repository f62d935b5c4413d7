/// Finds the headings, bullets and paragraphs of a Markdown or plain text file, line by line.
///
/// It decides what belongs together and leaves the marks inside the text to `InlineReader`.
struct BlockScanner {
  let source: SourceLines
  /// In plain text, indentation means nothing.
  let isPlainText: Bool
  private(set) var blocks: [Block] = []
  private(set) var stretches: [Stretch] = []
  /// Addresses by label: `[id]: https://…`.
  private(set) var definitions: [[UInt8]: String] = [:]

  struct OpenBlock {
    var kind: Block.Kind
    var firstStretch: Int
    var marks: LineMarks = []
    var isAfterBlank: Bool
    var bullet: Bullet?
  }

  var open: OpenBlock?
  var line = 0
  private var sawBlank = true
  /// Whether a block's tag stands above, without a blank line between: then an indented line is what the tag holds.
  private var isBehindTag = false
  var isInList = false
  private var isInTable = false
  /// The number of the last numbered point of the list.
  private var lastNumber: Int?
  var cutter: MarkupCutter
  /// The sign that the list's points begin with, if it is an emoji or an arrow.
  private var listSign: [UInt8] = []
  private var numbered = NumberedPoints()
  /// Whether the lines below a box's opening line are indented because they stand in it.
  var isInBox = false
  /// What readers see of templates' tags in the open block.
  private var captions: [(text: Range<Int>, line: Int)] = []
  private var isSignatureNext = false

  init(_ source: SourceLines, isPlainText: Bool) {
    self.source = source
    self.isPlainText = isPlainText
    cutter = MarkupCutter(source)
    blocks.reserveCapacity(source.lines.count / 2 + 1)
    stretches.reserveCapacity(source.lines.count + 1)
  }

  mutating func scan(fromLine first: Int) {
    line = first
    while line < source.lines.count {
      readLine()
      line += 1
    }
    close(atBlank: true)
    numbered.release(&blocks, &stretches)
    DateLine.separate(&blocks, stretches, in: source)
  }

  // MARK: Lines

  private mutating func readLine() {
    let whole = source.lines[line]
    let trimmed = source.bytes.trimmed(whole.start..<whole.end)
    let (content, isQuoted) = withoutQuoteMarks(trimmed)
    guard !content.isEmpty else { return endAtBlank() }
    if isInTable {
      if whole.marks.contains(.pipe) { return readRow(content) }
      isInTable = false
    }
    let indentation = isQuoted ? 0 : columns(from: whole.start, to: trimmed.lowerBound)
    if indentation < 4 { isInBox = false }
    if readStructure(content, indentation: indentation, isQuoted: isQuoted) { return }
    readText(content, indentation: indentation)
  }

  private func withoutQuoteMarks(_ content: Range<Int>) -> (Range<Int>, Bool) {
    let bytes = source.bytes
    var start = content.lowerBound
    while start < content.upperBound, bytes[start] == UInt8(ascii: ">") {
      start += 1
      while start < content.upperBound, ByteClass.isBlank(bytes[start]) { start += 1 }
    }
    return (start..<content.upperBound, start > content.lowerBound)
  }

  private func columns(from start: Int, to end: Int) -> Int {
    var columns = 0
    for index in start..<end { columns += source.bytes[index] == 0x09 ? 4 : 1 }
    return columns
  }

  private mutating func endAtBlank() {
    close(atBlank: true)
    sawBlank = true
    isBehindTag = false
    isInTable = false
  }

  /// Reads a line whose first byte makes it more than text; false if it is text after all.
  private mutating func readStructure(_ content: Range<Int>, indentation: Int, isQuoted: Bool) -> Bool {
    let first = source.bytes[content.lowerBound]
    switch first {
    case UInt8(ascii: "#"):
      return readFrame(content) || (indentation < 4 || isInList || isInBox) && readHeading(content)
        || readBlockMark(content)
    case UInt8(ascii: "`"), UInt8(ascii: "~"):
      if isPlainText, readFrame(content) { return true }
      if readFence(content, isQuoted: isQuoted) { return true }
    case UInt8(ascii: "="), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "*"):
      if readFrame(content) || readRule(content) { return true }
      if first == UInt8(ascii: "="), readBoxTitle(content) { return true }
      if first == UInt8(ascii: "*"), readAbbreviation(content) { return true }
    case UInt8(ascii: "+"):
      if readFrame(content) { return true }
    case UInt8(ascii: "!"), UInt8(ascii: "?"):
      return readBoxTitle(content)
    case UInt8(ascii: ":"):
      return readColons(content)
    case UInt8(ascii: "{"):
      return readTemplateCode(content)
    case UInt8(ascii: "["):
      return readDefinition(content) || readBracketCode(content)
    case UInt8(ascii: "a")...UInt8(ascii: "z"):
      if PageProperties.isAboutBlock(content, in: source.bytes) || isImport(content) { return true }
    default: break
    }
    if let bullet = Bullet(in: source.bytes, from: content.lowerBound, to: content.upperBound) {
      return readBullet(bullet, in: content)
    }
    if first >= 0xE2 || ByteClass.isDigit(first), readSignBullet(content) { return true }
    return startsTable(content)
  }

  private mutating func readText(_ content: Range<Int>, indentation: Int) {
    let isIndented = indentation >= 4 && !isPlainText
    if open == nil {
      if isIndented, !isInList, !isBehindTag, !isInBox, !MarkupShape.isMarkup(content, in: source.bytes) {
        start(.code)
      }
      if indentation < 2 { isInList = false }
      if let bold = BoldLine.text(of: content, in: source.bytes, lineEnd: source.lines[line].end) {
        append(bold)
        return close(atBlank: true)
      }
    } else if open?.kind == .code, !isIndented {
      close(atBlank: false)
    }
    append(content)
  }

  // MARK: Structure

  /// `## Heading ##` and `## Heading {#id}`.
  private mutating func readHeading(_ content: Range<Int>) -> Bool {
    let bytes = source.bytes
    var start = content.lowerBound
    while start < content.upperBound, bytes[start] == UInt8(ascii: "#") { start += 1 }
    let level = start - content.lowerBound
    // Markdown's first forms needed no blank: `##Links`. A single sign before a word marks a topic: `#Links`.
    let isBlank = start == content.upperBound || ByteClass.isBlank(bytes[start])
    let isGlued =
      level > 1 && !isPlainText && bytes.byte(at: start).map { ByteClass.isLetter($0) || $0 >= 0x80 } == true
    guard level <= 6, isBlank || isGlued else { return false }
    close(atBlank: true)
    self.start(.heading(level: level))
    let text = HeadingEnd.removing(from: bytes.trimmed(start..<content.upperBound), in: bytes)
    if !text.isEmpty { append(text) }
    close(atBlank: true)
    isInList = false
    return true
  }

  /// Code between fences is one passage. A fence that nobody closes is no fence: the text below must not vanish in it.
  private mutating func readFence(_ content: Range<Int>, isQuoted: Bool) -> Bool {
    guard let fence = Fence(in: source.bytes, at: content) else { return false }
    close(atBlank: true)
    guard let last = cutter.line(closing: fence, after: line) else { return true }
    start(.code)
    for inner in (line + 1)..<last {
      let trimmed = source.content(of: inner)
      let text = isQuoted ? withoutQuoteMarks(trimmed).0 : trimmed
      if !text.isEmpty { push(text, line: inner) }
    }
    close(atBlank: true)
    line = last
    return true
  }

  /// A line of dashes: a heading's underline or a rule.
  private mutating func readRule(_ content: Range<Int>) -> Bool {
    let bytes = source.bytes
    let mark = bytes[content.lowerBound]
    var count = 0
    var hasBlanks = false
    for index in content {
      if bytes[index] == mark {
        count += 1
      } else if ByteClass.isBlank(bytes[index]) {
        hasBlanks = true
      } else {
        return false
      }
    }
    let isSignature = mark == UInt8(ascii: "-") && count == 2 && !hasBlanks
    if isSignature, Signature.begins(at: line, in: source, isPlainText: isPlainText) { isSignatureNext = true }
    guard count >= (mark == UInt8(ascii: "=") ? 2 : 3) || isSignature else { return false }
    if !hasBlanks, !isSignature, underlines(with: mark) {
      // Plain text knows no levels: a line by itself is as good a heading.
      open?.kind = .heading(level: mark == UInt8(ascii: "=") || isPlainText ? 1 : 2)
    }
    close(atBlank: true)
    isInList = false
    return true
  }

  /// Dashes below several lines or below a sentence are a rule: nobody underlines a paragraph.
  private func underlines(with mark: UInt8) -> Bool {
    guard let open, open.kind == .paragraph, let last = stretches.last, last.line == line - 1 else { return false }
    if mark == UInt8(ascii: "=") { return stretches.count > open.firstStretch }
    return mark == UInt8(ascii: "-") && stretches.count == open.firstStretch + 1
      && source.bytes[last.end - 1] != UInt8(ascii: ".")
  }

  private mutating func readBullet(_ bullet: Bullet, in content: Range<Int>) -> Bool {
    if let open, open.kind != .code {
      guard bullet.interrupts(open.bullet, lastNumber: isInList ? lastNumber : nil) else { return false }
    }
    close(atBlank: false)
    beginList()
    let start = BulletStart.skippingMarks(from: bullet.contentStart, to: content.upperBound, in: source.bytes)
    let text = start..<max(start, content.upperBound)
    if !text.isEmpty, readInsideBullet(text) { return true }
    self.start(.bullet)
    open?.bullet = bullet
    if case .number(let number) = bullet.sign {
      lastNumber = number
      numbered.add(block: blocks.count, number: number, start: content.lowerBound, line: line)
    }
    if !text.isEmpty { append(text) }
    return true
  }

  /// What a point may hold that is no text of it: a fence, a heading, a mark of Logseq.
  private mutating func readInsideBullet(_ text: Range<Int>) -> Bool {
    switch source.bytes[text.lowerBound] {
    case UInt8(ascii: "`"), UInt8(ascii: "~"): return readFence(text, isQuoted: false)
    case UInt8(ascii: "#"):
      guard !isPlainText else { return false }
      let isHeading = readHeading(text)
      // The points below it are its text.
      if isHeading { isInList = true }
      return isHeading || readBlockMark(text)
    case UInt8(ascii: "a")...UInt8(ascii: "z"): return PageProperties.isAboutBlock(text, in: source.bytes)
    default: return false
    }
  }

  private mutating func beginList() {
    guard !isInList else { return }
    isInList = true
    lastNumber = nil
    listSign = []
    numbered.beginList()
  }

  /// An emoji or arrow that begins several lines, one below the other, is a bullet.
  private mutating func readSignBullet(_ content: Range<Int>) -> Bool {
    let bytes = source.bytes
    guard open?.kind != .code, let end = LineSign.end(in: bytes, at: content.lowerBound, before: content.upperBound)
    else { return false }
    let sign = Array(bytes[content.lowerBound..<end])
    let goesOn = isInList && !listSign.isEmpty
    let next = LineSign.next(after: line, in: source)
    guard goesOn || next != nil else { return false }
    // Another sign each time says something: `📅 Montag`, `📍 Köln`.
    let isSame = goesOn ? listSign == sign : next == sign
    close(atBlank: false)
    beginList()
    listSign = sign
    start(.bullet)
    append(
      (isSame ? Bullet.skippingBlanks(in: bytes, from: end, to: content.upperBound) : content.lowerBound)..<content
        .upperBound)
    return true
  }

  /// `[id]: https://…` is no text; `[^1]: …` is a footnote's text; `[!NOTE]` heads a quote.
  private mutating func readDefinition(_ content: Range<Int>) -> Bool {
    guard let definition = LinkDefinition(in: source.bytes, at: content) else { return false }
    switch definition {
    case .address(let label, let url, let title):
      guard open == nil else { return false }
      if definitions[label] == nil { definitions[label] = url }
      addParagraph(QuotedValues.isCaption(source.bytes[title]) ? title : title.upperBound..<title.upperBound)
    case .footnote(let start):
      close(atBlank: true)
      append(start..<content.upperBound)
    case .alert(let title):
      addParagraph(title)
    }
    return true
  }

  /// A paragraph by itself in the current line; only ends the open one if there is no text.
  mutating func addParagraph(_ text: Range<Int>) {
    close(atBlank: true)
    guard !text.isEmpty else { return }
    append(text)
    close(atBlank: true)
  }

  // MARK: Tables

  private mutating func startsTable(_ content: Range<Int>) -> Bool {
    guard source.lines[line].marks.contains(.pipe), line + 1 < source.lines.count,
      TableRow.isDelimiter(withoutQuoteMarks(source.content(of: line + 1)).0, in: source.bytes)
    else { return false }
    isInTable = true
    readRow(content)
    return true
  }

  private mutating func readRow(_ content: Range<Int>) {
    close(atBlank: false)
    guard !TableRow.isDelimiter(content, in: source.bytes) else { return }
    start(.row)
    append(TableRow.withoutOuterPipes(content, in: source.bytes))
    close(atBlank: false)
  }

  // MARK: Blocks

  mutating func start(_ kind: Block.Kind) {
    close(atBlank: false)
    open = OpenBlock(kind: kind, firstStretch: stretches.count, isAfterBlank: sawBlank)
  }

  mutating func close(atBlank: Bool) {
    if atBlank { sawBlank = true }
    if let closing = open {
      open = nil
      if stretches.count > closing.firstStretch {
        add(closing.kind, from: closing.firstStretch, closing.marks, isAfterBlank: closing.isAfterBlank, atBlank)
        sawBlank = atBlank
      }
    }
    guard !captions.isEmpty else { return }
    for caption in captions {
      let stretch = Stretch(start: caption.text.lowerBound, end: caption.text.upperBound, line: caption.line)
      var block = Block.caption([stretch], in: source)
      block.stretches = stretches.count..<stretches.count + 1
      stretches.append(stretch)
      blocks.append(block)
    }
    captions.removeAll()
  }

  private mutating func add(
    _ kind: Block.Kind, from first: Int, _ marks: LineMarks, isAfterBlank: Bool, _ isBeforeBlank: Bool
  ) {
    blocks.append(
      Block(
        kind: kind, stretches: first..<stretches.count, marks: marks, isAfterBlank: isAfterBlank,
        isBeforeBlank: isBeforeBlank, beginsSignature: isSignatureNext))
    isSignatureNext = false
  }

  /// Adds text of the current line to the open block, or begins a paragraph with it.
  mutating func append(_ text: Range<Int>) {
    let isCode = open?.kind == .code
    guard !isCode, mayBeCut(text) else { return push(text, line: line) }
    let before = stretches.count
    var rest = text
    while let cut = cutter.next(in: rest, line: line) {
      push(rest.lowerBound..<cut.start, line: line)
      if cut.end > source.lines[line].end { line = source.index(of: cut.end - 1) }
      note(cut.captions)
      apply(cut.tag)
      rest = min(cut.end, source.lines[line].end)..<max(cut.end, trimmedEnd(of: line))
    }
    push(rest, line: line)
    // Lines that hold nothing but comments and tags part passages.
    if stretches.count == before, open?.firstStretch != before { close(atBlank: true) }
  }

  private func mayBeCut(_ text: Range<Int>) -> Bool {
    let marks = source.lines[line].marks
    if marks.contains(.cut) { return true }
    guard marks.contains(.percent), let percent = source.bytes[text].firstIndex(of: UInt8(ascii: "%")) else {
      return false
    }
    return source.bytes.firstIndex(of: "%%", in: percent..<text.upperBound) != nil
  }

  /// Captions of a template's tag, unless they say the same.
  private mutating func note(_ ranges: [Range<Int>]) {
    for range in ranges where QuotedValues.isCaption(source.bytes[range]) {
      let text = source.bytes[range]
      guard !captions.contains(where: { source.bytes[$0.text].elementsEqual(text) }) else { continue }
      let line = source.index(of: range.lowerBound)
      captions.append((range.lowerBound..<min(range.upperBound, source.lines[line].end), line))
    }
  }

  private func trimmedEnd(of line: Int) -> Int {
    source.content(of: line).upperBound
  }

  private mutating func apply(_ tag: HTMLTag?) {
    guard let tag else { return }
    switch tag.role {
    case .block:
      close(atBlank: true)
      isBehindTag = true
    case .heading(let level) where !tag.isClosing:
      close(atBlank: true)
      start(.heading(level: level))
    case .heading: close(atBlank: true)
    case .bullet where !tag.isClosing:
      close(atBlank: false)
      start(.bullet)
    case .bullet: close(atBlank: false)
    case .dropped, .inline, .spacing, .link, .image: break
    }
  }

  mutating func push(_ text: Range<Int>, line: Int) {
    var text = text
    let continuesLine = open.map { stretches.count > $0.firstStretch } == true && stretches.last?.line == line
    let endsBlank = continuesLine && stretches.last.map { ByteClass.isBlank(source.bytes[$0.end - 1]) } == true
    if !continuesLine || endsBlank {
      while !text.isEmpty, ByteClass.isBlank(source.bytes[text.lowerBound]) {
        text = (text.lowerBound + 1)..<text.upperBound
      }
    }
    guard !text.isEmpty else { return }
    if open == nil { start(.paragraph) }
    open?.marks.formUnion(source.lines[line].marks)
    stretches.append(Stretch(start: text.lowerBound, end: text.upperBound, line: line))
  }
}

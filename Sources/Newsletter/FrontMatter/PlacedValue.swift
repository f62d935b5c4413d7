/// A value of front matter as text, and where each of its bytes stands in the file.
struct PlacedValue {
  private(set) var text: [UInt8] = []
  /// Where text and file agree, or where the spelling begins that a stretch of the text stands for.
  private(set) var runs: [SourceText.Run] = []
  /// Behind the value in the file, without its closing quote; nil if the text was not found there.
  private(set) var end: Int?
  /// Where blank lines or bullets part the text.
  private var breaks: [Int] = []
  private var bullets: [Range<Int>] = []

  /// `isPlain` if no quotes and no block's sign stand before the value.
  init(_ value: String, isPlain: Bool, at node: YAMLNode, in source: SourceLines) {
    let value = Array(value.utf8)
    guard let start = PlacedValue.offset(of: node, in: source) else {
      text = value
      return
    }
    var reader = ScalarReader(value, in: source.bytes, from: start, isPlain: isPlain)
    if reader.align() {
      text = reader.text
      runs = reader.runs
      breaks = reader.breaks
      bullets = reader.bullets
      end = reader.at
    } else {
      text = value
      if !value.isEmpty { runs = [.init(text: 0, file: start)] }
    }
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

  /// Goes on with what stands in the file behind the value, in the same line.
  mutating func append(_ range: Range<Int>, in source: SourceLines) {
    runs.append(.init(text: text.count, file: range.lowerBound))
    text += source.bytes[range]
    end = range.upperBound
  }

  /// The text's parts between its breaks, without the blanks at their ends; as one part if it is a title.
  func parts(isTitle: Bool) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    for end in (isTitle ? [] : breaks) + [text.count] {
      var part = start..<max(start, end)
      if let bullet = bullets.first(where: { $0.lowerBound == start }), !isTitle {
        part = bullet.upperBound..<part.upperBound
      }
      while !part.isEmpty, ByteClass.isSpace(text[part.lowerBound]) { part = part.lowerBound + 1..<part.upperBound }
      while !part.isEmpty, ByteClass.isSpace(text[part.upperBound - 1]) { part = part.lowerBound..<part.upperBound - 1 }
      if !part.isEmpty { parts.append(part) }
      start = end
    }
    return parts
  }
}

/// Walks over a value and the file that spells it at the same time.
private struct ScalarReader {
  private let value: [UInt8]
  private let file: [UInt8]
  private(set) var at: Int
  /// The byte of the quotes around the value.
  private var quote: UInt8 = 0
  private var isBlock = false
  private var index = 0
  /// Whether the last run goes on here.
  private var isVerbatim = false

  private(set) var runs: [SourceText.Run] = []
  private(set) var breaks: [Int] = []
  /// Where bullets' signs stand in the value.
  private(set) var bullets: [Range<Int>] = []

  var text: [UInt8] { Array(value[..<index]) }

  init(_ value: [UInt8], in file: [UInt8], from start: Int, isPlain: Bool) {
    self.value = value
    self.file = file
    at = start
    if !isPlain { skipSign() }
  }

  /// The quote, or three of TOML, or the line with a block's sign: `>-`.
  private mutating func skipSign() {
    switch file[at] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      quote = file[at]
      let isTriple = file.byte(at: at + 1) == quote && file.byte(at: at + 2) == quote
      at += isTriple ? 3 : 1
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      isBlock = true
      while at < file.count, file[at] != 0x0A { at += 1 }
    default: break
    }
  }

  /// False if the file does not spell the value.
  mutating func align() -> Bool {
    skipSpace()
    while index < value.count, ByteClass.isSpace(value[index]) { index += 1 }
    let start = index
    while index < value.count {
      guard at < file.count else { break }
      guard step() else { return isOnlySpaceLeft && index > start }
    }
    return index > start || value.isEmpty
  }

  private var isOnlySpaceLeft: Bool { value[index...].allSatisfy(ByteClass.isSpace) }

  private mutating func step() -> Bool {
    if quote == UInt8(ascii: "\""), let escape = Escape.read(file, at: at) { return take(escape) }
    if quote == UInt8(ascii: "'"), value[index] == quote, file.byte(at: at + 1) == quote {
      at += 1
      isVerbatim = false
    }
    if ByteClass.isSpace(file[at]) { return takeSpace() }
    guard file[at] == value[index] else { return false }
    note(isVerbatim: true)
    index += 1
    at += 1
    return true
  }

  private mutating func take(_ escape: (text: [UInt8], end: Int)) -> Bool {
    guard value[index...].starts(with: escape.text) else { return false }
    if !escape.text.isEmpty { note(isVerbatim: false) }
    index += escape.text.count
    at = escape.end
    isVerbatim = false
    return true
  }

  /// Blanks and line breaks of both sides, as many as there are: YAML folds them in its own way.
  private mutating func takeSpace() -> Bool {
    let isSame = file[at] == value[index] && file[at] != 0x0A
    if isSame, !ByteClass.isSpace(file.byte(at: at + 1) ?? 0),
      !(value.byte(at: index + 1).map(ByteClass.isSpace) ?? false)
    {
      note(isVerbatim: true)
      index += 1
      at += 1
      return true
    }
    let before = index
    if ByteClass.isSpace(value[index]) { note(isVerbatim: false) }
    while index < value.count, ByteClass.isSpace(value[index]) { index += 1 }
    let start = at
    skipSpace()
    isVerbatim = false
    let lineBreaks = file[start..<at].lazy.filter { $0 == 0x0A }.count
    let hasBullet = at + 1 < file.count && "-*+".utf8.contains(file[at]) && file[at + 1] == 0x20
    guard lineBreaks > 1 || (isBlock && lineBreaks == 1 && hasBullet), index > before else { return true }
    breaks.append(index)
    // The bullet's sign is no text.
    if hasBullet, value[index...].starts(with: file[at..<at + 2]) { skipBullet() }
    return true
  }

  private mutating func skipBullet() {
    note(isVerbatim: false)
    bullets.append(index..<index + 2)
    index += 2
    at += 2
  }

  private mutating func skipSpace() {
    while at < file.count, ByteClass.isSpace(file[at]) { at += 1 }
  }

  private mutating func note(isVerbatim verbatim: Bool) {
    if !verbatim || !isVerbatim { runs.append(.init(text: index, file: at)) }
    isVerbatim = verbatim
  }
}

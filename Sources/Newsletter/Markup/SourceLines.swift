/// A file's bytes and where its lines begin and end.
struct SourceLines {
  struct Line {
    var start: Int
    /// Before the line break, CR LF or LF.
    var end: Int
    var marks: LineMarks
  }

  let bytes: [UInt8]
  let lines: [Line]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lines = SourceLines.split(bytes)
  }

  /// The index of the line that holds `offset`.
  func index(of offset: Int) -> Int {
    var low = 0
    var high = lines.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle].start <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// A line without the blanks around it.
  func content(of line: Int) -> Range<Int> { bytes.trimmed(lines[line].start..<lines[line].end) }

  /// Whether the next line that is not empty is indented like what a box holds.
  func isIndented(below line: Int) -> Bool {
    guard let next = lines.indices.dropFirst(line + 1).first(where: { !content(of: $0).isEmpty }) else { return false }
    return bytes[lines[next].start] == 0x09 || content(of: next).lowerBound - lines[next].start >= 4
  }

  /// A byte order mark belongs to no line.
  private static func split(_ bytes: [UInt8]) -> [Line] {
    var lines: [Line] = []
    lines.reserveCapacity(bytes.count / 64 + 1)
    let table = LineMarks.table
    let text = bytes.span
    let count = text.count
    var start = count >= 3 && text[0] == 0xEF && text[1] == 0xBB && text[2] == 0xBF ? 3 : 0
    var marks: UInt8 = 0
    var index = start
    while index < count {
      let byte = text[index]
      if byte == 0x0A {
        let end = index > start && text[index - 1] == 0x0D ? index - 1 : index
        lines.append(Line(start: start, end: end, marks: LineMarks(rawValue: marks)))
        start = index + 1
        marks = 0
      } else {
        marks |= table[Int(byte)]
      }
      index += 1
    }
    if start < count { lines.append(Line(start: start, end: count, marks: LineMarks(rawValue: marks))) }
    markAddresses(bytes, &lines)
    return lines
  }

  /// Marks the lines with `www.`; three bytes of four are passed over, as the last one decides where to look.
  private static func markAddresses(_ bytes: [UInt8], _ lines: inout [Line]) {
    let text = bytes.span
    let count = text.count
    var line = 0
    var index = 3
    while index < count {
      let byte = text[index]
      guard byte == UInt8(ascii: ".") || byte | 0x20 == UInt8(ascii: "w") else {
        index += 4
        continue
      }
      if byte == UInt8(ascii: "."), text[index - 1] | 0x20 == UInt8(ascii: "w"),
        text[index - 2] | 0x20 == UInt8(ascii: "w"), text[index - 3] | 0x20 == UInt8(ascii: "w")
      {
        while line + 1 < lines.count, lines[line].end <= index { line += 1 }
        lines[line].marks.formUnion([.web, .inline])
      }
      index += 1
    }
  }
}

/// Which bytes a line holds that could be markup; a line without any is copied whole.
struct LineMarks: OptionSet {
  var rawValue: UInt8

  /// Could be emphasis, a link, code, an entity, a tag, a mark or an address.
  static let inline = LineMarks(rawValue: 1)
  /// Could be a tag, a comment or a template's tag.
  static let cut = LineMarks(rawValue: 2)
  static let pipe = LineMarks(rawValue: 4)
  static let bracket = LineMarks(rawValue: 8)
  /// Could be a comment in Obsidian: `%% … %%`.
  static let percent = LineMarks(rawValue: 32)
  /// Holds `www.`.
  static let web = LineMarks(rawValue: 16)

  static let table: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 256)
    for byte in "*_`~[]<&\\/=^".utf8 { table[Int(byte)] |= inline.rawValue }
    for byte in "<{".utf8 { table[Int(byte)] |= cut.rawValue }
    table[Int(UInt8(ascii: "|"))] |= pipe.rawValue
    table[Int(UInt8(ascii: "%"))] |= percent.rawValue
    table[Int(UInt8(ascii: "("))] |= bracket.rawValue
    return table
  }()
}

/// Takes the marks out of a block's text: emphasis, links, images, footnotes, code, entities, tags.
///
/// Marks are found in a copy of the block in which its lines stand together (`raw`), and become edits of that copy;
/// the text is then what the edits leave, copied from the file.
struct InlineReader {
  let source: SourceLines
  let definitions: [[UInt8]: String]

  /// What becomes of a part of `raw`.
  enum Replacement { case nothing, blank, character(Unicode.Scalar) }

  struct Edit {
    var range: Range<Int>
    var replacement: Replacement
  }

  /// An opening `[`, waiting for its `]`.
  struct OpenBracket {
    var position: Int
    var isImage: Bool
    /// How many links there were before it.
    var links: Int
  }

  struct RawLink {
    var text: Range<Int>
    var url: String
  }

  var raw: [UInt8] = []
  private var places: [SourceText.Run] = []
  var edits: [Edit] = []
  var links: [RawLink] = []
  var brackets: [OpenBracket] = []
  /// Brackets below this depth hold a link already and cannot be one.
  var usedBrackets = 0
  /// Where words stand in `raw` that belong to a picture or a link but not into the text.
  var captions: [Range<Int>] = []
  var emphasis = EmphasisStack()
  /// Where an `<a href>` begins whose `</a>` has not come.
  var openAnchor: (start: Int, url: String)?
  var unclosedCode: Set<Int> = []
  /// Whether a tag in square brackets is closed somewhere, once that was asked.
  var hasClosingBracketTag: Bool?
  /// Whether it is a single value, where a tag that nothing closes is a word: `Stadt Land <Code>`.
  var isValue = false
  /// How many bytes may still be read in vain, so that the time stays linear.
  var budget = 0

  init(_ source: SourceLines, definitions: [[UInt8]: String]) {
    self.source = source
    self.definitions = definitions
  }

  /// Nil if nothing but markup stands there, and no link.
  mutating func read(_ stretches: ArraySlice<Stretch>, of block: Block) -> InlineText? {
    guard block.kind != .code, block.marks.contains(.inline) else {
      return copy(stretches).map { InlineText(text: $0) }
    }
    load(stretches)
    findMarks(hasWeb: block.marks.contains(.web))
    return render()
  }

  /// The fast path: no marks, only lines to join.
  private func copy(_ stretches: ArraySlice<Stretch>) -> SourceText? {
    var writer = TextWriter(
      source, capacity: stretches.reduce(0) { $0 + $1.end - $1.start + 1 }, parts: 2 * stretches.count - 1)
    var last: Stretch?
    for stretch in stretches {
      if let last, last.line != stretch.line { writer.part(at: lineBreak(behind: last)) }
      writer.copy(stretch.start..<stretch.end)
      last = stretch
    }
    return writer.finish()
  }

  private func lineBreak(behind stretch: Stretch) -> Range<Int> {
    let end = source.lines[stretch.line].end
    return end..<min(end + 1, source.bytes.count)
  }

  private mutating func load(_ stretches: ArraySlice<Stretch>) {
    raw.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    edits.removeAll(keepingCapacity: true)
    links.removeAll(keepingCapacity: true)
    captions.removeAll()
    brackets.removeAll(keepingCapacity: true)
    usedBrackets = 0
    emphasis.removeAll()
    openAnchor = nil
    unclosedCode.removeAll()
    hasClosingBracketTag = nil
    var last: Stretch?
    for stretch in stretches {
      if let last, last.line != stretch.line {
        places.append(.init(text: raw.count, file: source.lines[last.line].end))
        raw.append(0x0A)
      }
      places.append(.init(text: raw.count, file: stretch.start))
      raw.append(contentsOf: source.bytes[stretch.start..<stretch.end])
      last = stretch
    }
    budget = 16 * raw.count + 4096
  }

  // MARK: Rendering

  private mutating func render() -> InlineText? {
    edits.sort { $0.range.lowerBound < $1.range.lowerBound }
    var writer = TextWriter(source, capacity: raw.count, parts: edits.count + places.count)
    var marks = LinkMarks(links)
    var place = 0
    var at = 0
    for edit in edits where edit.range.upperBound > at {
      copy(at..<max(at, edit.range.lowerBound), to: &writer, from: &place, marking: &marks)
      let start = max(at, edit.range.lowerBound)
      let range = file(of: start, from: &place)..<file(of: edit.range.upperBound - 1, from: &place) + 1
      switch edit.replacement {
      case .nothing: break
      case .blank: writer.part(at: range)
      case .character(let character): writer.put(character, for: range)
      }
      at = edit.range.upperBound
    }
    copy(at..<raw.count, to: &writer, from: &place, marking: &marks)
    let written = writer.finish()
    let captions = captionStretches(besides: written)
    // Pictures that are links have no words.
    guard let text = written ?? (links.isEmpty && captions.isEmpty ? nil : SourceText(unplaced: "")) else { return nil }
    let (links, ranges) = marks.finish(in: text.utf8)
    let isImage = raw.starts(with: "![".utf8) || raw.starts(with: "[![".utf8) || raw.starts(with: "<img".utf8)
    return InlineText(
      text: text, links: links, linkRanges: ranges, isBold: isBold, isImage: isImage,
      captions: captions)
  }

  /// How many captions before it a caption is compared with.
  private static let captionMemory = 8

  /// The captions that say what the text, and the captions before them, do not say.
  private func captionStretches(besides text: SourceText?) -> [[Stretch]] {
    guard !captions.isEmpty else { return [] }
    let captions = captions.filter { QuotedValues.isCaption(raw[$0]) }.sorted { $0.lowerBound < $1.lowerBound }
    guard !captions.isEmpty else { return [] }
    var said = [text.map { FoldedText.padded($0.utf8) } ?? []]
    var found: [[Stretch]] = []
    for caption in captions {
      let words = FoldedText.padded(Array(raw[caption]))
      guard words.count > 1, !said.contains(where: { $0.holds(words) }) else { continue }
      if said.count > Self.captionMemory { said.remove(at: 1) }
      said.append(words)
      found.append(stretches(of: caption))
    }
    return found
  }

  /// Where a part of `raw` stands in the file.
  private func stretches(of range: Range<Int>) -> [Stretch] {
    var found: [Stretch] = []
    for (index, place) in places.enumerated() {
      let end = index + 1 < places.count ? places[index + 1].text : raw.count
      let part = max(range.lowerBound, place.text)..<max(max(range.lowerBound, place.text), min(range.upperBound, end))
      guard !part.isEmpty, raw[part] != [0x0A] else { continue }
      let start = place.file + part.lowerBound - place.text
      found.append(Stretch(start: start, end: start + part.count, line: source.index(of: start)))
    }
    return found
  }

  /// The place in the file of a position in `raw`; positions ascend.
  private func file(of position: Int, from place: inout Int) -> Int {
    while place + 1 < places.count, places[place + 1].text <= position { place += 1 }
    return places[place].file + position - places[place].text
  }

  private func copy(
    _ range: Range<Int>, to writer: inout TextWriter, from place: inout Int, marking marks: inout LinkMarks
  ) {
    var start = range.lowerBound
    while start < range.upperBound {
      let begin = file(of: start, from: &place)
      let end = place + 1 < places.count ? min(range.upperBound, places[place + 1].text) : range.upperBound
      let before = writer.utf8.count
      writer.copy(begin..<begin + end - start)
      marks.note(raw: start..<end, written: before..<writer.utf8.count)
      start = end
    }
  }

  /// Bold as a whole: `**Was war**`, `<b>Was war</b>`, with or without a colon behind.
  private var isBold: Bool {
    guard let first = raw.first, "*_<".utf8.contains(first), raw.count <= 200 else { return false }
    let end = raw.last == UInt8(ascii: ":") ? raw.count - 1 : raw.count
    let pairs: [(StaticString, StaticString)] = [
      ("**", "**"), ("__", "__"), ("<b>", "</b>"), ("<strong>", "</strong>"),
    ]
    return pairs.contains { open, close in
      let start = open.utf8CodeUnitCount
      let stop = end - close.utf8CodeUnitCount
      return start < stop && raw.stands(open, at: 0, before: end) && raw.stands(close, at: stop, before: end)
        && raw.firstIndex(of: close, in: start..<stop) == nil
    }
  }
}

/// Finds where the words of links end up in the text.
struct LinkMarks {
  private let links: [InlineReader.RawLink]
  /// Parts of `raw` and where they stand in the text; what the writer leaves out or fills in stands at the beginning.
  private var copied: [(raw: Range<Int>, text: Range<Int>)] = []

  init(_ links: [InlineReader.RawLink]) {
    self.links = links
  }

  mutating func note(raw: Range<Int>, written: Range<Int>) {
    if !links.isEmpty, !written.isEmpty { copied.append((raw, written)) }
  }

  func finish(in text: [UInt8]) -> ([Link], [Range<Int>]) {
    var found: [Link] = []
    var ranges: [Range<Int>] = []
    for link in links {
      let start = min(position(of: link.text.lowerBound, isEnd: false), text.count)
      let end = max(start, min(position(of: link.text.upperBound, isEnd: true), text.count))
      let range = text.trimmed(start..<end)
      found.append(Link(text: text.string(range), url: link.url))
      ranges.append(range)
    }
    return (found, ranges)
  }

  /// Where a position of `raw` stands in the text; one that was cut out moves inwards.
  private func position(of raw: Int, isEnd: Bool) -> Int {
    var low = 0
    var high = copied.count
    while low < high {
      let middle = (low + high) / 2
      if isEnd ? copied[middle].raw.upperBound < raw : copied[middle].raw.upperBound <= raw {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < copied.count, !isEnd || copied[low].raw.lowerBound < raw else {
      return low > 0 ? copied[low - 1].text.upperBound : 0
    }
    let part = copied[low]
    return max(part.text.lowerBound, part.text.upperBound - (part.raw.upperBound - max(raw, part.raw.lowerBound)))
  }
}

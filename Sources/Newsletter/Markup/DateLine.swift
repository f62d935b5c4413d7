/// A date alone on a line of the first paragraph: `Titel`, and the date below.
enum DateLine {
  /// How many blocks may stand before it, and how many lines it may share a paragraph with.
  private static let firstBlocks = 3
  private static let lineLimit = 6

  /// Makes blocks of their own of the lines of a first paragraph that holds a date.
  static func separate(_ blocks: inout [Block], _ stretches: [Stretch], in source: SourceLines) {
    for index in blocks.indices.prefix(firstBlocks) where blocks[index].kind == .paragraph {
      let block = blocks[index]
      guard (2...lineLimit).contains(block.stretches.count) else { continue }
      guard let date = block.stretches.first(where: { isDate(stretches[$0], in: source) }) else { continue }
      let cuts = Set([date, date + 1])
      var parts: [Block] = []
      var start = block.stretches.lowerBound
      for end in block.stretches.lowerBound + 1...block.stretches.upperBound
      where cuts.contains(end) || end == block.stretches.upperBound {
        var part = block
        part.stretches = start..<end
        // What stands above the date, or below one that comes first, may be the title.
        part.isAfterBlank = start == block.stretches.lowerBound || (index == 0 && date == block.stretches.lowerBound)
        part.isBeforeBlank = true
        part.beginsSignature = block.beginsSignature && parts.isEmpty
        parts.append(part)
        start = end
      }
      blocks.replaceSubrange(index...index, with: parts)
      return
    }
  }

  private static func isDate(_ stretch: Stretch, in source: SourceLines) -> Bool {
    guard stretch.end - stretch.start <= 60 else { return false }
    let text = source.bytes[stretch.start..<stretch.end]
    guard text.contains(where: ByteClass.isDigit) else { return false }
    let bare = Array(text.drop { "*_ ".utf8.contains($0) }.reversed().drop { "*_ ".utf8.contains($0) }.reversed())
    if case .day = DateText.whole(bare) { return true }
    return false
  }
}

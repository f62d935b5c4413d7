/// The numbered points of a file, of which those without a neighbour are no points: `1. FC Köln gewinnt.`
struct NumberedPoints {
  private struct Point {
    var block: Int
    var number: Int
    /// Where the number begins, and in which line.
    var start: Int
    var line: Int
    var list: Int
  }

  private var points: [Point] = []
  private var list = 0

  mutating func beginList() { list += 1 }

  mutating func add(block: Int, number: Int, start: Int, line: Int) {
    points.append(Point(block: block, number: number, start: start, line: line, list: list))
  }

  /// Makes paragraphs, with their numbers, of what is no list of at least two.
  func release(_ blocks: inout [Block], _ stretches: inout [Stretch]) {
    for (index, point) in points.enumerated() {
      let hasNeighbour = isNext(index, to: index - 1) || isNext(index, to: index + 1)
      guard !hasNeighbour, blocks.indices.contains(point.block), blocks[point.block].kind == .bullet else { continue }
      let first = blocks[point.block].stretches.lowerBound
      guard stretches[first].line == point.line, stretches[first].start > point.start else { continue }
      stretches[first].start = point.start
      blocks[point.block].kind = .paragraph
    }
  }

  /// The same number again, or the next one.
  private func isNext(_ index: Int, to other: Int) -> Bool {
    guard points.indices.contains(other), points[other].list == points[index].list else { return false }
    return abs(points[other].number - points[index].number) <= 1
  }
}

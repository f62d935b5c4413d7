/// Lines of a file that belong together: one heading, bullet or paragraph, with its markup still inside.
struct Block {
  enum Kind: Equatable { case heading(level: Int), bullet, paragraph, code, row }

  var kind: Kind
  /// Where its text stands, as indices of the scanner's stretches.
  var stretches: Range<Int>
  var marks: LineMarks
  /// Whether a blank line, a heading or the beginning of the file stands before it.
  var isAfterBlank: Bool
  var isBeforeBlank: Bool
  /// Whether the signature of a mail begins with it.
  var beginsSignature = false
  /// Whether it is what stands under a picture, or appears over a link.
  var isCaption = false

  /// What stands under a picture, or appears over a link, as a paragraph of its own.
  static func caption(_ stretches: [Stretch], in source: SourceLines) -> Block {
    let marks = stretches.reduce(into: LineMarks()) { $0.formUnion(source.lines[$1.line].marks) }
    return Block(
      kind: .paragraph, stretches: 0..<stretches.count, marks: marks, isAfterBlank: false, isBeforeBlank: false,
      isCaption: true)
  }
}

/// A part of one line that belongs to a block.
struct Stretch {
  var start: Int
  var end: Int
  /// Index of the line.
  var line: Int
}

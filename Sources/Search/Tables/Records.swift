package import Newsletter

/// An issue as the index knows it.
package struct IssueRecord: Sendable, Equatable {
  package var id: String
  package var title: String
  package var titleOrigin: String
  package var day: Day?
  package var dateOrigin: String
  package var newsletter: String?
  package var number: String?
  package var url: String?
  package var author: String?
  package var tags: [String]
  package var access: String?
  package var language: String?
  package var path: String
  /// Id of its first row; rises with the date.
  package var base: RowID
}

/// A section as the index knows it.
package struct SectionRecord: Sendable, Equatable {
  package var heading: String?
  package var headings: [String]
  package var kind: String
  /// Counted from 1; 0 for the issue's title.
  package var ordinal: Int
  package var isTruncated: Bool
}

/// A passage, heading or title as the index knows it.
package struct PassageRecord: Sendable, Equatable {
  /// Counted from 1 in its section; 0 for a heading or title.
  package var ordinal: Int
  /// What it counts as: boilerplate where its text is repeated in many issues, else what its section is.
  package var kind: String
  package var text: [UInt8]
  package var line: Int
  package var endLine: Int
  package var column: Int
  package var byteRange: Range<Int>
  package var runs: [SourceText.Run]
  /// Where the lines after the first begin in the file.
  package var lineStarts: [Int]
  package var links: [Link]
  /// The brackets that count as sources.
  package var sources: [String]

  package var string: String { String(decoding: text, as: UTF8.self) }

  /// Where a byte range of the text stands in the file.
  package func fileRange(of range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return fileOffset(of: range.lowerBound)..<fileOffset(of: range.lowerBound) }
    return fileOffset(of: range.lowerBound)..<(fileOffset(of: range.upperBound - 1) + 1)
  }

  /// Line and byte column in the file, both counted from 1, of a byte of the text.
  package func place(of offset: Int) -> (line: Int, column: Int) {
    let position = fileOffset(of: offset)
    guard let below = lineStarts.lastIndex(where: { $0 <= position }) else {
      return (line, column + position - byteRange.lowerBound)
    }
    return (line + below + 1, position - lineStarts[below] + 1)
  }

  private func fileOffset(of offset: Int) -> Int {
    guard let run = runs.last(where: { $0.text <= offset }) else { return byteRange.lowerBound + offset }
    return run.file + offset - run.text
  }
}

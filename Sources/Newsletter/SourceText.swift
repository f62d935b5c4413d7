/// Text as a reader sees it, without markup, that knows for each byte where it stands in its file.
package struct SourceText: Sendable, Equatable {
  /// A stretch of text that stands in the file byte for byte.
  ///
  /// It reaches to the next run's `text`, the last one to the end. Bytes that are not in the file as they are (a line
  /// break that reads as a blank, a decoded entity) begin a run of their own, mapped to where their source begins.
  package struct Run: Sendable, Equatable {
    /// Byte offset in the text.
    package var text: Int
    /// Byte offset in the file.
    package var file: Int

    package init(text: Int, file: Int) {
      self.text = text
      self.file = file
    }
  }

  /// Valid UTF-8.
  package var utf8: [UInt8]
  /// Ascending in both offsets; empty when the text does not stand in the file.
  package var runs: [Run]
  /// First and last line in the file, counted from 1; 0 when the text does not stand in the file.
  package var line: Int
  package var endLine: Int
  /// Byte column of the text's first byte in its line, counted from 1.
  package var column: Int
  /// Half-open byte range in the file, from the text's first byte to behind its last.
  package var range: Range<Int>
  /// Where the lines behind the first one begin in the file.
  package var lineStarts: [Int] = []

  package init(utf8: [UInt8], runs: [Run], line: Int, endLine: Int, column: Int, range: Range<Int>) {
    self.utf8 = utf8
    self.runs = runs
    self.line = line
    self.endLine = endLine
    self.column = column
    self.range = range
  }

  /// Text that stands in no file.
  package init(unplaced text: String) {
    self.init(utf8: Array(text.utf8), runs: [], line: 0, endLine: 0, column: 0, range: 0..<0)
  }

  package var string: String { String(decoding: utf8, as: UTF8.self) }
}

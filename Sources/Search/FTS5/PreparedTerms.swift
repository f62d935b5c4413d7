internal import GermanText

/// The terms of all rows of an issue, analyzed ahead of their insertion on another thread.
///
/// A stem that follows from its word's letters is no term of the index, since every term costs time and room wherever
/// it occurs: the stem level of a query asks for all words of that stem (`StemForms`).
final class PreparedTerms: Sendable {
  struct Token: BitwiseCopyable {
    /// Byte range of the word in its row's text.
    var start: UInt32
    var end: UInt32
    /// Where the term ends in `terms`; it begins where the one before ends.
    var termEnd: UInt32
    var advances: Bool
  }

  struct Row: BitwiseCopyable {
    /// Where the row's tokens end in `tokens`; they begin where those of the row before end.
    var end: Int
    /// In words.
    var length: Int
  }

  let terms: [UInt8]
  let tokens: [Token]
  let rows: [Row]
  /// The words among them that were not met before, with their stems.
  let forms: WordForms

  init(of texts: [[UInt8]], by analyzer: Analyzer, scratch: inout AnalyzerScratch) {
    var terms: [UInt8] = []
    var tokens: [Token] = []
    var rows: [Row] = []
    let bytes = texts.reduce(0) { $0 + $1.count }
    terms.reserveCapacity(bytes * 2)
    tokens.reserveCapacity(bytes / 3)
    rows.reserveCapacity(texts.count)
    for text in texts {
      var length = 0
      analyzer.analyze(text.span, scratch: &scratch) { term, _, range, advances in
        if advances { length += 1 }
        term.withUnsafeBufferPointer { terms.append(contentsOf: $0) }
        tokens.append(
          Token(
            start: UInt32(range.lowerBound), end: UInt32(range.upperBound), termEnd: UInt32(terms.count),
            advances: advances))
        return true
      }
      rows.append(Row(end: tokens.count, length: length))
    }
    self.terms = terms
    self.tokens = tokens
    self.rows = rows
    forms = scratch.forms.take()
  }
}

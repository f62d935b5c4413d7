/// Reads what earlier passages say, each once: the passages of one draft have many candidates in common.
struct CandidateTexts {
  struct Text {
    var content: TextContent
    var copy: NearCopy
  }

  private var known: [RowID: Text] = [:]
  /// A draft of thirty passages has 720 candidates; of one of a megabyte not all are kept.
  private static let most = 8192

  mutating func text(
    of row: RowID, _ records: borrowing RecordReader, _ tokenizer: TokenizerContext
  ) throws(DatabaseError) -> Text {
    if let text = known[row] { return text }
    let record = try records.passage(row: row).0
    let content = TextContent(of: record.text, sources: record.sources, scratch: &tokenizer.scratch)
    let text = Text(content: content, copy: NearCopy(content))
    if known.count >= Self.most { known.removeAll(keepingCapacity: true) }
    known[row] = text
    return text
  }
}

internal import Newsletter

extension RecordReader {
  /// A candidate as a hit with its matches.
  borrowing func hit(
    _ candidate: Candidate, _ layout: Layout, _ highlighter: Highlighter, _ tokenizer: TokenizerContext
  ) throws(DatabaseError) -> Hit {
    let base = layout.issues[candidate.issue].base
    var hit = try hit(row: base + candidate.offset, of: base)
    var matches = highlighter.matches(in: hit.passage.text, field: hit.field, &tokenizer.scratch)
    // Where matching found nothing in the context, nothing is to be highlighted.
    if hit.field == .text, let heading = hit.section.heading, !candidate.evidence.headings.isEmpty {
      matches += highlighter.matches(in: Array(heading.utf8), field: .heading, &tokenizer.scratch)
    }
    if hit.field != .title, !candidate.evidence.title.isEmpty, hit.issue.titleOrigin != Title.Origin.filename.rawValue {
      matches += highlighter.matches(in: Array(hit.issue.title.utf8), field: .title, &tokenizer.scratch)
    }
    hit.score = candidate.score
    hit.matches = matches
    return hit
  }
}

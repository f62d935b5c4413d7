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
    if hit.field != .text { hit.below = try passage(below: candidate, layout) }
    return hit
  }

  /// The first passage of the section whose heading was found, or after a title.
  private borrowing func passage(
    below candidate: Candidate, _ layout: Layout
  ) throws(DatabaseError) -> PassageRecord? {
    let issue = layout.issues[candidate.issue]
    let rows = layout.rows[Int(issue.first)..<Int(issue.first + issue.count)].dropFirst(candidate.offset)
    let isPassage = { (row: Layout.Row) in row.role == Layout.Role.passage.rawValue }
    guard let found = rows.firstIndex(where: isPassage), let heading = rows.first,
      heading.section == 0 || rows[found].section == heading.section
    else { return nil }
    return try passage(row: issue.base + (found - Int(issue.first)), isBare: true).0
  }
}

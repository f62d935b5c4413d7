package import Mentions
internal import Newsletter

extension Index {
  /// The archive's words: of every issue, or, for counting by section, of every section.
  package borrowing func words(by unit: CountUnit) throws(IndexError) -> ArchiveWords {
    try reading { () throws(DatabaseError) in try archiveWords(by: unit) }
  }

  borrowing func archiveWords(by unit: CountUnit) throws(DatabaseError) -> ArchiveWords {
    let layout = try layout()
    switch unit {
    case .month, .year, .version: return ArchiveWords(by: unit, layout.issues.map(layout.part))
    case .issue: return ArchiveWords(by: unit, try namedIssues(layout, column: "id"))
    case .newsletter: return ArchiveWords(by: unit, try namedIssues(layout, column: "newsletter"))
    case .section: return ArchiveWords(by: unit, try sections(layout))
    }
  }

  private borrowing func namedIssues(
    _ layout: Layout, column: String
  ) throws(DatabaseError) -> [ArchiveWords.Part] {
    var parts = layout.issues.map(layout.part)
    let names = try connection.prepare("SELECT \(column), title FROM issue ORDER BY base")
    for index in parts.indices where try names.step() {
      parts[index].name = names.optionalText(0)
      parts[index].title = names.text(1)
    }
    return parts
  }

  private borrowing func sections(_ layout: Layout) throws(DatabaseError) -> [ArchiveWords.Part] {
    var headings: [[Int]: String] = [:]
    let named = try connection.prepare("SELECT issue, ordinal, heading FROM section WHERE heading IS NOT NULL")
    while try named.step() { headings[[named.int(0), named.int(1)]] = named.text(2) }
    return layout.issues.flatMap { issue in
      let words = Dictionary(layout.rows(of: issue).map { (Int($0.section), Int($0.length)) }, uniquingKeysWith: +)
      return words.sorted { $0.key < $1.key }.map { section, words in
        let base = Int(issue.base.value)
        return ArchiveWords.Part(
          issue: base, section: section, day: issue.date, name: headings[[base, section]], words: words)
      }
    }
  }
}

extension Layout {
  fileprivate func rows(of issue: Issue) -> ArraySlice<Row> { rows[Int(issue.first)..<Int(issue.first + issue.count)] }

  fileprivate func part(_ issue: Issue) -> ArchiveWords.Part {
    ArchiveWords.Part(
      issue: Int(issue.base.value), day: issue.date, words: rows(of: issue).reduce(0) { $0 + Int($1.length) })
  }
}

extension Layout.Issue {
  fileprivate var date: Day? { day == Layout.undated ? nil : Day(number: Int(day)) }
}

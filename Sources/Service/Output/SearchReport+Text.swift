import Newsletter
import Search

extension SearchReport {
  /// For people: issues in the order of their best hits, their sections, passages with line numbers.
  package func text(_ style: TextStyle) -> String {
    var lines = issues(answer.hits.filter(\.isComplete), style)
    let partial = issues(answer.hits.filter { !$0.isComplete }, style)
    if !partial.isEmpty {
      if !lines.isEmpty { lines.append("") }
      lines += [style.faint("with most of the words"), ""] + partial
    }
    if !lines.isEmpty { lines.append("") }
    return lines.onLines() + footer(style) + "\n" + suggestions
  }

  private func issues(_ hits: [Hit], _ style: TextStyle) -> [String] {
    var lines: [String] = []
    for group in hits.grouped(by: \.issue.path) {
      if !lines.isEmpty { lines.append("") }
      lines.append(header(of: group[0], style))
      for section in group.grouped(by: \.section.ordinal) {
        if section[0].field != .title { lines.append(header(ofSection: section[0], style)) }
        for hit in section.sorted(by: { $0.passage.line < $1.passage.line }) { lines += passage(hit, style) }
      }
    }
    return lines
  }

  private var suggestions: String {
    let spellings = answer.suggestions.spellings.map { spelling in
      "Meinten Sie „" + spelling.candidates.joined(separator: "“ oder „") + "“ statt „\(spelling.word)“?"
    }
    let omissions = answer.suggestions.omissions.map { omission in
      "Ohne „\(omission.word)“: \(omission.total) Treffer"
    }
    return (spellings + omissions).onLines()
  }

  private func header(of hit: Hit, _ style: TextStyle) -> String {
    let matches = hit.field == .title ? [] : hit.matches.filter { $0.field == .title }
    return CitationLine.header(of: hit.issue, matches: matches, style)
  }

  private func header(ofSection hit: Hit, _ style: TextStyle) -> String {
    let heading = style.cut(title: hit.section.heading ?? "(no heading)", toColumns: style.width - 20)
    let matches = hit.matches.filter { $0.field == .heading }
    var line = "  " + style.marked(Array(heading.utf8), hit.section.heading == nil ? [] : matches)
    let notes = hit.section.notes
    if !notes.isEmpty {
      let room = style.width - 40 - heading.columns
      line += .blanks(max(2, room)) + style.faint("(" + notes.joined(separator: ", ") + ")")
    }
    return line
  }

  private func passage(_ hit: Hit, _ style: TextStyle) -> [String] {
    let lacks = hit.isComplete ? [] : [.blanks(8) + style.faint("(" + hit.lacks + ")")]
    if hit.field == .text { return CitationLine.passage(hit, style) + lacks + explained(hit, style) }
    let margin = CitationLine.margin(line: hit.place.line, style)
    let itself = [margin + style.faint("(the \(hit.field.rawValue) itself)")]
    return itself + below(hit, style) + lacks + explained(hit, style)
  }

  /// The first passage under a heading that was found by itself.
  private func below(_ hit: Hit, _ style: TextStyle) -> [String] {
    guard let below = hit.below else { return [] }
    return Excerpt(of: below.text, around: []).lines(width: style.width - 8).enumerated().map { index, line in
      (index == 0 ? CitationLine.margin(line: below.line, style) : .blanks(8))
        + String(decoding: line.text, as: UTF8.self)
    }
  }

  private func explained(_ hit: Hit, _ style: TextStyle) -> [String] {
    guard let explanation = hit.explanation else { return [] }
    func number(_ value: Double) -> String { JSONWriter.rounded(value) }
    let head =
      "        \(number(hit.score)) = relevance \(number(explanation.relevance))"
      + " × section \(number(explanation.section)) × recency \(number(explanation.recency))"
    let share =
      explanation.share == 1 && explanation.elsewhere == 0
      ? []
      : [
        "          of the words' weight \(number(explanation.share)) is here, elsewhere in the issue "
          + "\(number(explanation.elsewhere))"
      ]
    let words = explanation.words.map { word in
      "          \(word.text) (\(word.level.rawValue)): \(number(word.score)) (rarity \(number(word.inverseFrequency)), in the passage "
        + "\(number(word.passage)), headings \(number(word.heading)), title \(number(word.title)))"
    }
    return ([head] + words + share).map { style.faint($0) }
  }

  private func footer(_ style: TextStyle) -> String {
    let skipped = answer.coverage.filesSkipped
    let partial = answer.partialTotal.map { $0 == 0 ? "" : " · \($0) with most of the words" } ?? ""
    return answer.hits.count(where: \.isComplete).shown(of: answer.total) + answer.total.counted("passage")
      + " in \(answer.issueTotal) of " + answer.coverage.issues.counted("issue") + partial
      + " · " + took.inMilliseconds
      + (skipped == 0 ? "" : " · " + skipped.counted("file") + " not read" + style.advice.onSkippedFiles)
  }
}

extension SectionRecord {
  /// What is special about it.
  var notes: [String] { (kind == "body" ? [] : [kind]) + (isTruncated ? ["truncated"] : []) }
}

extension [Hit] {
  /// Hits of equal keys brought together, in the order in which each key comes first.
  func grouped<Key: Hashable>(by key: (Hit) -> Key) -> [[Hit]] {
    var numbers: [Key: Int] = [:]
    var groups: [[Hit]] = []
    for hit in self {
      if let number = numbers[key(hit)] {
        groups[number].append(hit)
      } else {
        numbers[key(hit)] = groups.count
        groups.append([hit])
      }
    }
    return groups
  }
}

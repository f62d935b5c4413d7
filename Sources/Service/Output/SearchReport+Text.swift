import Newsletter
import Search

extension SearchReport {
  /// For people: issues in the order of their best hits, their sections, passages with line numbers.
  func text(_ style: TextStyle) -> String {
    var lines: [String] = []
    for group in answer.hits.grouped(by: \.issue.path) {
      if !lines.isEmpty { lines.append("") }
      lines.append(header(of: group[0], style))
      for section in group.grouped(by: \.section.ordinal) {
        if section[0].field != .title { lines.append(header(ofSection: section[0], style)) }
        for hit in section.sorted(by: { $0.passage.line < $1.passage.line }) { lines += passage(hit, style) }
      }
    }
    if !lines.isEmpty { lines.append("") }
    return lines.map { $0 + "\n" }.joined() + footer + "\n" + suggestions
  }

  private var suggestions: String {
    let spellings = answer.suggestions.spellings.map { spelling in
      "Meinten Sie „" + spelling.candidates.joined(separator: "“ oder „") + "“ statt „\(spelling.word)“?\n"
    }
    let omissions = answer.suggestions.omissions.map { omission in
      "Ohne „\(omission.word)“: \(omission.total) Treffer\n"
    }
    return (spellings + omissions).joined()
  }

  private func header(of hit: Hit, _ style: TextStyle) -> String {
    let date = hit.issue.day?.description ?? "undated   "
    let matches = hit.matches.filter { $0.field == .title }
    let title = hit.field == .title ? [] : matches
    let room = style.width - date.count - 2 - hit.issue.title.count - hit.issue.path.count
    return date + "  " + style.title(style.marked(Array(hit.issue.title.utf8), title))
      + String(repeating: " ", count: max(2, room)) + style.path(hit.issue.path)
  }

  private func header(ofSection hit: Hit, _ style: TextStyle) -> String {
    let heading = Array((hit.section.heading ?? "(no heading)").utf8)
    let matches = hit.matches.filter { $0.field == .heading }
    var line = "  " + style.marked(heading, hit.section.heading == nil ? [] : matches)
    var notes = hit.section.kind == "body" ? [] : [hit.section.kind]
    if hit.section.isTruncated { notes.append("truncated") }
    if !notes.isEmpty {
      let room = style.width - 40 - (hit.section.heading ?? "(no heading)").count
      line += String(repeating: " ", count: max(2, room)) + style.faint("(" + notes.joined(separator: ", ") + ")")
    }
    return line
  }

  private func passage(_ hit: Hit, _ style: TextStyle) -> [String] {
    let place = hit.matches.first { $0.field == hit.field }.map { hit.passage.place(of: $0.range.lowerBound).line }
    let number = String(place ?? hit.passage.line)
    let margin = String(repeating: " ", count: max(0, 6 - number.count)) + style.faint(number) + "  "
    if hit.field != .text {
      return [margin + style.faint("(the \(hit.field.rawValue) itself)")] + explained(hit, style)
    }
    let excerpt = Excerpt(of: hit.passage.text, around: hit.matches.filter { $0.field == .text })
    let wrapped = excerpt.lines(width: style.width - 8)
    return wrapped.enumerated().map { index, line in
      (index == 0 ? margin : "        ") + style.marked(line.text, line.matches)
    } + explained(hit, style)
  }

  private func explained(_ hit: Hit, _ style: TextStyle) -> [String] {
    guard let explanation = hit.explanation else { return [] }
    func number(_ value: Double) -> String { JSONWriter.rounded(value) }
    let head =
      "        \(number(hit.score)) = relevance \(number(explanation.relevance))"
      + " × section \(number(explanation.section)) × recency \(number(explanation.recency))"
    let words = explanation.words.map { word in
      "          \(word.text): \(number(word.score)) (rarity \(number(word.inverseFrequency)), in the passage "
        + "\(number(word.passage)), headings \(number(word.heading)), title \(number(word.title)))"
    }
    return ([head] + words).map { style.faint($0) }
  }

  private var footer: String {
    let shown = answer.hits.count == answer.total ? "" : "\(answer.hits.count) of "
    let passages = answer.total == 1 ? "1 passage" : "\(answer.total) passages"
    let issues = answer.coverage.issues
    let skipped = answer.coverage.filesSkipped
    return "\(shown)\(passages) in \(answer.issueTotal) of \(issues) \(issues == 1 ? "issue" : "issues")"
      + " · \(took.inMilliseconds)"
      + (skipped == 0 ? "" : " · \(skipped) \(skipped == 1 ? "file" : "files") not read, see: fundstelle status")
  }
}

extension [Hit] {
  /// Hits of equal keys brought together, in the order in which each key comes first.
  func grouped<Key: Hashable>(by key: (Hit) -> Key) -> [[Hit]] {
    var places: [Key: Int] = [:]
    var groups: [[Hit]] = []
    for hit in self {
      if let place = places[key(hit)] {
        groups[place].append(hit)
      } else {
        places[key(hit)] = groups.count
        groups.append([hit])
      }
    }
    return groups
  }
}

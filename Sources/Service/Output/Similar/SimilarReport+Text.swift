import Newsletter
import Search

extension SimilarReport {
  /// For editors: each passage of the draft with what was said before, newest first, then the names.
  package func text(_ style: TextStyle) -> String {
    var lines: [String] = []
    for part in known {
      lines += draft(part.part, style)
      for earlier in part.earlier { lines += self.earlier(earlier, style) }
      if part.total > part.earlier.count {
        lines.append(margin("") + style.faint("and \(part.total - part.earlier.count) more"))
      }
      for link in part.knownLinks { lines += self.link(link, style) }
      lines.append("")
    }
    let names = self.names(style)
    if !names.isEmpty { lines += names + [""] }
    return (lines + footer).onLines()
  }

  private func draft(_ part: Draft.Part, _ style: TextStyle) -> [String] {
    let excerpt = Excerpt(of: part.passage.text, around: [])
    let label = "line \(part.passage.line)  "
    return excerpt.lines(width: style.width - label.count).enumerated().map { index, line in
      (index == 0 ? style.faint(label) : .blanks(label.count))
        + style.title(String(decoding: line.text, as: UTF8.self))
    }
  }

  private func earlier(_ earlier: SimilarAnswer.Earlier, _ style: TextStyle) -> [String] {
    [margin(earlier.label) + CitationLine.header(of: earlier.hit.issue, indent: 8, style).dropFirst(8)]
      + CitationLine.passage(earlier.hit, indent: 6, style)
  }

  private func link(_ link: SimilarAnswer.EarlierLink, _ style: TextStyle) -> [String] {
    var lines = [margin("link") + link.link.url + "  " + style.faint("(" + link.account + ")")]
    for earlier in link.earlier {
      let hit = earlier.hit
      let place = "\(hit.issue.path):\(hit.place.line)"
      let title = style.cut(title: hit.issue.title, toColumns: style.width - 22 - place.columns)
      lines.append(
        margin("") + (hit.issue.day?.description ?? "undated   ") + "  " + style.title(title) + "  " + style.path(place)
      )
    }
    if link.total > link.earlier.count {
      lines.append(margin("") + style.faint("and \(link.total - link.earlier.count) more"))
    }
    return lines
  }

  private func margin(_ label: String) -> String {
    "  " + label + .blanks(max(1, 6 - label.count))
  }

  private func names(_ style: TextStyle) -> [String] {
    let width = answer.names.map(\.name.count).max() ?? 0
    return answer.names.map { name in
      style.title(name.name) + .blanks(width - name.name.count) + "  " + name.account
    }
  }

  private var footer: [String] {
    var lines = answer.warnings.map { "note: " + $0 }
    if let own = answer.own { lines.append("note: \(own.path) is the draft itself and left out") }
    return lines + [account + " · " + took.inMilliseconds]
  }
}

extension SimilarAnswer.Earlier {
  /// `copy`, or how similar it is.
  var label: String { isCopy ? "copy" : similarity.asSimilarity }
}

extension SimilarAnswer.EarlierLink {
  /// How often the address and its site were linked.
  var account: String {
    let site = siteTotal.counted("link") + " to \(self.site)"
    return total == 0 ? "new; \(site)" : "used \(total == 1 ? "once" : "\(total) times"); \(site)"
  }
}

extension SimilarAnswer.Name {
  /// First and last mention and how many.
  var account: String {
    guard let first, let last else { return "not mentioned before" }
    return total.counted("mention") + (total == 1 ? ", \(first.mark)" : ", first \(first.mark), last \(last.mark)")
  }
}

extension LocatedMention {
  /// `2024-02-20 2024/2024-02-20-sora-moment.md:17`
  fileprivate var mark: String { "\(issue.day?.description ?? "undated") \(issue.path):\(place.line)" }
}

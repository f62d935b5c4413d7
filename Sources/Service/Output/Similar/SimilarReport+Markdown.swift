import Newsletter
import Search

extension SimilarReport {
  /// A list with the draft's passages, and below each what was said before, with its citation.
  package func markdown(_ style: TextStyle) -> String? {
    var lines: [String] = []
    for part in known {
      lines.append("- **Line \(part.part.passage.line):** „\(part.part.quotation)“")
      lines += part.earlier.map { earlier in
        "  - \(earlier.label): \(earlier.hit.cited)"
      }
      for link in part.knownLinks {
        lines.append("  - <\(link.link.url)> (\(link.account))")
        lines += link.earlier.map { "    - \($0.hit.citation)" }
      }
    }
    let names = answer.names.map { "- \($0.name): \($0.account)" }
    if !lines.isEmpty, !names.isEmpty { lines.append("") }
    lines += names
    if lines.isEmpty { lines.append(account) }
    return lines.onLines()
  }
}

extension Draft.Part {
  /// The passage as it is quoted in Markdown.
  fileprivate var quotation: String { passage.quotation(around: []) }
}

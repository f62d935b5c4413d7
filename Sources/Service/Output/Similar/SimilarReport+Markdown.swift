import Newsletter
import Search

extension SimilarReport {
  /// A list with the draft's passages, and below each what was said before, with its citation.
  var markdown: String {
    var lines: [String] = []
    for part in known {
      lines.append("- **Line \(part.part.passage.line):** „\(part.part.quotation)“")
      lines += part.earlier.map { earlier in
        let label = earlier.isCopy ? "copy" : earlier.similarity.asSimilarity
        return "  - \(label): „\(earlier.hit.quotation)“ (\(earlier.hit.citation))"
      }
      for link in part.knownLinks {
        lines.append("  - <\(link.link.url)> (\(link.account))")
        lines += link.earlier.map { "    - \($0.hit.citation)" }
      }
    }
    let names = answer.names.map { "- \($0.name): \($0.account)" }
    if !lines.isEmpty, !names.isEmpty { lines.append("") }
    lines += names
    if lines.isEmpty { lines.append(outcome) }
    return lines.map { $0 + "\n" }.joined()
  }
}

extension Draft.Part {
  /// The passage as it is quoted in Markdown.
  fileprivate var quotation: String { passage.quotation(around: []) }
}

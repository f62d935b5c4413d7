import Mentions
import Newsletter
package import Search

/// The models that an archive mentions.
package struct ModelsReport: Report {
  package var answer: ModelsAnswer
  package var page: Page
  /// Milliseconds from the question to the answer.
  package var took: Double

  package init(answer: ModelsAnswer, page: Page, took: Double) {
    self.answer = answer
    self.page = page
    self.took = took
  }

  package var isStale: Bool? { answer.coverage.isStale }
  package var outcome: Outcome { answer.models.isEmpty ? .nothing : .found }

  private var shown: ArraySlice<ModelsAnswer.Mentioned> { page.of(answer.models) }

  /// `31 of 190 models in 42 issues · all files read`
  private func footer(_ style: TextStyle) -> String {
    let isWhole = shown.count == answer.models.count
    return (isWhole ? "" : "\(shown.count) shown of ") + "\(answer.models.count) of \(answer.known) models in "
      + answer.coverage.note(style)
  }

  package func text(_ style: TextStyle) -> String {
    let width = max(4, shown.map { String($0.counts.count).count }.max() ?? 0)
    let names = shown.map(\.model.name.columns).max() ?? 0
    let makers = shown.map { $0.model.origin.columns }.max() ?? 0
    let lines = shown.map { mentioned in
      let facts = [
        mentioned.issues == 0 ? "" : mentioned.issues.counted("issue"), mentioned.counts.span,
        mentioned.counts.doubtful == 0 ? "" : "\(mentioned.counts.doubtful) doubtful",
      ]
      return mentioned.counts.count.aligned(to: width) + "  " + style.title(mentioned.model.name)
        + .blanks(names - mentioned.model.name.columns + 2)
        + style.faint(
          mentioned.model.origin.padded(to: makers + 2) + facts.filter { !$0.isEmpty }.joined(separator: ", "))
    }
    return (lines + (lines.isEmpty ? [] : [""]) + [footer(style) + " · " + took.inMilliseconds]).onLines()
  }

  package func markdown(_ style: TextStyle) -> String? {
    let rows = shown.map { mentioned in
      [
        mentioned.model.name, mentioned.model.maker ?? "", mentioned.model.kind?.rawValue ?? "",
        String(mentioned.counts.count), String(mentioned.issues), mentioned.counts.first?.description ?? "",
        mentioned.counts.last?.description ?? "",
      ]
    }
    let table = MarkdownText.table(
      [
        .text("model"), .text("maker"), .text("kind"), .number("mentions"), .number("issues"), .text("first"),
        .text("last"),
      ], rows)
    return table + "\n" + footer(style) + "\n"
  }

  // MARK: For scripts

  package func notes(beside format: OutputFormat, _ style: TextStyle) -> [String] {
    format == .csv ? [footer(style)] : []
  }

  package func csv(_ style: TextStyle) -> String? {
    let rows = shown.map { mentioned in
      [mentioned.model.name, mentioned.model.maker ?? "", mentioned.model.kind?.rawValue ?? ""]
        + mentioned.counts.valuesForCSV + [String(mentioned.issues)]
    }
    return CSVText.lines("name,maker,kind,\(MentionCounts.Row.namesForCSV),issues", rows)
  }

  package var records: [Records] { [Records("models", shown) { $0.fields(of: $1) }] }

  package var summary: ((inout JSONWriter) -> Void)? {
    { json in
      json.field("total", answer.models.count)
      json.field("known", answer.known)
      json.field("returned", shown.count)
      json.field("offset", page.offset)
      json.field("tookMs", took)
      json.coverage(answer.coverage)
    }
  }
}

extension Model {
  /// `video, OpenAI`
  fileprivate var origin: String { [kind?.rawValue, maker].compactMap { $0 }.joined(separator: ", ") }
}

extension JSONWriter {
  fileprivate mutating func fields(of mentioned: ModelsAnswer.Mentioned) {
    field("type", "model")
    field("name", mentioned.model.name)
    field("maker", mentioned.model.maker)
    field("kind", mentioned.model.kind?.rawValue)
    fields(of: mentioned.counts)
    field("issues", mentioned.issues)
  }
}

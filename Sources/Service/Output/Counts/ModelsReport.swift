import Mentions
import Newsletter
package import Search

/// The models that an archive mentions, ready to be written.
package struct ModelsReport: Sendable {
  package var answer: ModelsAnswer
  /// At most so many models; 0 is all.
  package var limit: Int
  package var offset: Int
  /// Milliseconds from the question to the answer.
  package var took: Double

  package init(answer: ModelsAnswer, limit: Int = 0, offset: Int = 0, took: Double) {
    self.answer = answer
    self.limit = limit
    self.offset = offset
    self.took = took
  }

  /// Nil for a format that only cites passages.
  package func written(as format: OutputFormat, style: TextStyle) -> String? {
    switch format {
    case .text: text(style)
    case .json: json
    case .jsonl: jsonLines
    case .csv: csv
    case .md: markdown
    case .grep: nil
    }
  }

  private var page: ArraySlice<ModelsAnswer.Mentioned> {
    answer.models.dropFirst(offset).prefix(limit == 0 ? Int.max : limit)
  }

  /// `31 of 190 models in 42 issues · all files read`
  package var coverage: String {
    let shown = page.count == answer.models.count ? "" : "\(page.count) shown of "
    return "\(shown)\(answer.models.count) of \(answer.known) models in " + answer.coverage.note
  }

  private func text(_ style: TextStyle) -> String {
    let width = max(4, page.map { String($0.counts.count).count }.max() ?? 0)
    let names = page.map(\.model.name.columns).max() ?? 0
    let makers = page.map { $0.model.origin.columns }.max() ?? 0
    let lines = page.map { mentioned in
      let number = String(mentioned.counts.count)
      let issues = mentioned.issues == 1 ? "1 issue" : "\(mentioned.issues) issues"
      let doubtful = mentioned.counts.doubtful == 0 ? nil : "\(mentioned.counts.doubtful) doubtful"
      let facts = [mentioned.issues == 0 ? nil : issues, mentioned.counts.span, doubtful]
      return String(repeating: " ", count: width - number.count) + number + "  "
        + style.title(mentioned.model.name)
        + String(repeating: " ", count: names - mentioned.model.name.columns + 2)
        + style.faint(
          mentioned.model.origin.padded(to: makers + 2)
            + facts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", "))
    }
    return lines.map { $0 + "\n" }.joined() + (lines.isEmpty ? "" : "\n") + coverage + " · \(took.inMilliseconds)\n"
  }

  private var markdown: String {
    let rows = page.map { mentioned in
      let cells = [
        mentioned.model.name, mentioned.model.maker ?? "", mentioned.model.kind?.rawValue ?? "",
        String(mentioned.counts.count), String(mentioned.issues), mentioned.counts.first?.description ?? "",
        mentioned.counts.last?.description ?? "",
      ]
      return "| " + cells.map(\.escapedForTable).joined(separator: " | ") + " |\n"
    }
    return "| model | maker | kind | mentions | issues | first | last |\n"
      + "| --- | --- | --- | ---: | ---: | --- | --- |\n" + rows.joined() + "\n\(coverage)\n"
  }

  // MARK: For scripts

  private var csv: String {
    let rows = page.map { mentioned in
      ([mentioned.model.name, mentioned.model.maker ?? "", mentioned.model.kind?.rawValue ?? ""]
        + mentioned.counts.valuesForCSV + [String(mentioned.issues)]).map(\.quotedForCSV).joined(separator: ",")
    }
    return (["name,maker,kind,\(MentionCounts.Row.namesForCSV),issues"] + rows).map { $0 + "\r\n" }.joined()
  }

  private var jsonLines: String {
    page.map { element in JSONWriter.line { $0.mentioned(element) } }.joined()
      + JSONWriter.line { json in json.object { summary(&$0) } }
  }

  private var json: String { JSONWriter.line { json in json.object { write(to: &$0) } } }

  /// The members of that object.
  func write(to json: inout JSONWriter) {
    json.field("schema", SchemaVersion.current)
    json.array("models", page) { $0.mentioned($1) }
    json.object("summary") { self.summary(&$0) }
  }

  private func summary(_ json: inout JSONWriter) {
    json.field("type", "summary")
    json.field("total", answer.models.count)
    json.field("known", answer.known)
    json.field("returned", page.count)
    json.field("offset", offset)
    json.field("tookMs", took)
    json.coverage(answer.coverage)
  }
}

extension Model {
  /// `video, OpenAI`
  fileprivate var origin: String { [kind?.rawValue, maker].compactMap { $0 }.joined(separator: ", ") }
}

extension JSONWriter {
  fileprivate mutating func mentioned(_ mentioned: ModelsAnswer.Mentioned) {
    object { json in
      json.field("type", "model")
      json.field("name", mentioned.model.name)
      json.field("maker", mentioned.model.maker)
      json.field("kind", mentioned.model.kind?.rawValue)
      json.fields(of: mentioned.counts)
      json.field("issues", mentioned.issues)
    }
  }
}

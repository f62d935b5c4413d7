internal import ArgumentParser
internal import Service

struct AnalyzeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    command: "analyze",
    abstract: "Show each word of a text with its terms and the rules that fired.",
    discussion: """
      Examples:
        fundstelle analyze 'Forscher*innen'
        fundstelle analyze --words --format jsonl < words.txt
      """)

  enum Format: String, AnswerFormat { case text, jsonl, json }

  @Argument(help: ArgumentHelp("The text; - or nothing reads standard input.", valueName: "text"))
  var text: [String] = []

  @Flag(name: .long, help: "Read one word a line and answer each with one line of JSON.")
  var words = false

  @OptionGroup var output: OutputOptions<Format>

  func validate() throws {
    guard !words || output.chosen != .json else {
      throw ValidationError("--words answers each line with one of its own; leave out --json, or write --format jsonl")
    }
  }

  func run() throws {
    let input = text.isEmpty || text == ["-"] ? try standardInput() : text.joined(separator: " ")
    if words {
      var lines = input.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      if lines.last?.isEmpty == true { lines.removeLast() }
      let answers = lines.map { line in
        let word = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
        return AnalysisReport(text: String(decoding: word, as: UTF8.self)).jsonWord
      }
      Output.write(answers.joined())
    } else {
      let report = AnalysisReport(text: input)
      Output.write(report.written(as: output.chosen, style: output.style()) ?? "")
    }
  }

  private func standardInput() throws -> String {
    guard let bytes = Input.all() else { throw Failure("standard input cannot be read") }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw Failure("standard input is not UTF-8") }
    return text
  }
}

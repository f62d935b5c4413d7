internal import ArgumentParser
internal import Service

struct AnalyzeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: "Show each word of a text with its terms and the rules that fired.",
    discussion: """
      Examples:
        fundstelle analyze 'Forscher*innen'
        fundstelle analyze --words --format jsonl < words.txt
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, jsonl }

  @Argument(help: ArgumentHelp("The text; - or nothing reads standard input.", valueName: "text"))
  var text: [String] = []

  @Flag(name: .long, help: "Read one word a line and answer each with one line of JSON.")
  var words = false

  @Option(name: .long, help: "How the words are written.")
  var format = Format.text

  @OptionGroup var formatting: FormatOptions

  func run() throws {
    let input = text.isEmpty || text == ["-"] ? try standardInput() : text.joined(separator: " ")
    if words {
      var lines = input.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      if lines.last?.isEmpty == true { lines.removeLast() }
      let answers = lines.map { line in
        AnalysisReport(text: String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)).jsonWord
      }
      Output.write(answers.joined())
    } else {
      let report = AnalysisReport(text: input)
      Output.write(format == .jsonl ? report.jsonLines : report.text(formatting.style()))
    }
  }

  private func standardInput() throws -> String {
    guard let bytes = Input.all() else { throw Failure("standard input cannot be read") }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw Failure("standard input is not UTF-8") }
    return text
  }
}

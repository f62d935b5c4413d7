internal import ArgumentParser
internal import Service

/// A choice of formats for a command's answer; text is the one that is not asked for.
protocol AnswerFormat: Choice {
  static var text: Self { get }
}

extension OutputFormat: AnswerFormat {}

/// How the answer is written.
struct OutputOptions<Format: AnswerFormat>: ParsableArguments {
  @Option(name: .long, help: "How the answer is written.")
  var format = Format.text

  @Flag(name: .long, help: "Short for --format json.")
  var json = false

  @Option(name: .long, help: ArgumentHelp("Colors: auto is on a terminal only.", valueName: "when"))
  var color = ColorChoice.auto

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The version of JSON output that is asked for. Default: \(SchemaVersion.current).", valueName: "version"))
  var schema: Int?

  func validate() throws {
    guard let schema, schema != SchemaVersion.current else { return }
    throw ValidationError("schema \(schema) is not supported; this version writes \(SchemaVersion.current)")
  }

  /// What `--format` and `--json` ask for.
  var chosen: OutputFormat { json ? .json : OutputFormat(rawValue: format.rawValue) ?? .text }

  /// `archive` is the folder that paths are relative to; they become links on a terminal.
  func style(archive: String? = nil) -> TextStyle {
    let isColored =
      switch color {
      case .always: true
      case .never: false
      case .auto: Output.isTerminal && !Environment.holds("NO_COLOR")
      }
    return TextStyle(
      width: Output.isTerminal ? Output.width : 100, isColored: isColored,
      linkBase: Output.isTerminal ? archive.flatMap { Environment.absolutePath(of: $0) } : nil,
      advice: .init(onSkippedFiles: ", see: fundstelle status", onStaleIndex: ": fundstelle index"))
  }
}

enum ColorChoice: String, Choice { case auto, always, never }

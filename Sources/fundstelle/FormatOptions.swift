internal import ArgumentParser
internal import Service

/// How the answer is written.
struct FormatOptions: ParsableArguments {
  enum ColorChoice: String, ExpressibleByArgument, CaseIterable { case auto, always, never }

  @Option(name: .long, help: ArgumentHelp("Colors: auto is on a terminal only.", valueName: "when"))
  var color = ColorChoice.auto

  @Option(name: .long, help: ArgumentHelp("The version of JSON output that is asked for.", valueName: "version"))
  var schema = SchemaVersion.current

  func validate() throws {
    guard schema == SchemaVersion.current else {
      throw ValidationError("schema \(schema) is not supported; this version writes \(SchemaVersion.current)")
    }
  }

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
      linkBase: Output.isTerminal ? archive.flatMap { Environment.absolutePath(of: $0) } : nil)
  }
}

extension OutputFormat: ExpressibleByArgument {}
